import { HostError } from "../host-error.js";
import type { Role, Staff } from "./principal.js";

/**
 * Nobody gives what they do not hold; the host gives any role of another tenant, but its own to nobody there.
 * @throws HostError `not-permitted`
 */
export function checkGrant(who: Staff, tenant: string, wanted: readonly Role[]): void {
  const isHost = who.roles.includes("host");
  if (wanted.includes("host") && !(isHost && tenant === who.tenant)) {
    throw new HostError("not-permitted", "The role host is given by the host, in its own tenant.");
  }
  if (!isHost && !who.roles.includes("admin")) {
    throw new HostError("not-permitted", "Only an admin gives roles.");
  }
}
