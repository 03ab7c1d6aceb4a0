import { type AllowedHosts, readWebhookUrl } from "../webhooks/public-address.js";
import type { NewConnection } from "./connection.js";

/**
 * Checks the addresses that a connection would send to, and gives what signs in there: for a record store the
 * user and the password, as Basic authentication writes them.
 *
 * @throws HostError `address-refused`
 */
export function checkedConnection(wanted: NewConnection, allowed: AllowedHosts): NewConnection {
  const { kind, settings } = wanted;
  if ((kind === "kombo" || kind === "unified") && settings.base !== undefined)
    readWebhookUrl(settings.base, allowed);
  if (kind !== "lrs") return wanted;
  readWebhookUrl(settings.endpoint, allowed);
  const secret = Buffer.from(`${settings.user}:${wanted.secret ?? ""}`).toString("base64");
  return { ...wanted, secret };
}
