import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { HostError } from "../host-error.js";

/** Addresses that are nobody's on the open internet: this machine, this network, other people's test networks. */
const special = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  special.addSubnet(net, bits, "ipv4");
}
/** Of IPv6 only what is given out as global unicast is let through, but for parts that lead back. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");
const leadingBack = new BlockList();
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  leadingBack.addSubnet(net, bits, "ipv6");
}

/** Whether an address lies on the open internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, "ipv4");
  if (isIP(address) !== 6) return false;
  return globalUnicast.check(address, "ipv6") && !leadingBack.check(address, "ipv6");
}

/** Whom webhooks may reach besides the open internet: hosts by name, as `hooks.internal` or `127.0.0.1:8080`. */
export type AllowedHosts = readonly string[];

/** Why an address may not be called, told beside the refusal as `because`. */
export type AddressFault = "no-url" | "not-https" | "user" | "fragment" | "private";

/**
 * Reads a webhook's address as it is given: HTTPS, no user, no address that is written as a number and means
 * this network. What a name leads to is looked at each time it is used.
 *
 * @throws HostError `address-refused`
 */
export function readWebhookUrl(text: string, allowed: AllowedHosts): URL {
  const refuse = (because: AddressFault, why: string): never => {
    throw new HostError("address-refused", `The address ${why}.`, { because });
  };
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return refuse("no-url", "must be a URL, such as https://example.com/hooks");
  }
  const known = allowed.includes(url.host) || allowed.includes(url.hostname);
  if (url.protocol !== "https:" && !(known && url.protocol === "http:"))
    refuse("not-https", "must begin with https://");
  if (url.username !== "" || url.password !== "") refuse("user", "must hold no user or password");
  if (url.hash !== "") refuse("fragment", "must hold no fragment");
  if (known) return url;
  const name = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(name) !== 0 && !isPublicAddress(name)) refuse("private", "must lie on the open internet");
  if (isIP(name) === 0 && !/\.[a-z0-9-]*[a-z][a-z0-9-]*\.?$/i.test(name))
    refuse("private", "must name a host on the open internet");
  if (/(^|\.)(localhost|local|internal|intranet|home\.arpa)\.?$/i.test(name))
    refuse("private", "must lie on the open internet");
  return url;
}

/**
 * The address to connect to, all of whose name's addresses are public: one that leads anywhere else is refused, so that
 * nothing depends on which one is taken.
 *
 * @throws HostError `address-refused`
 */
export async function resolvePublic(
  url: URL,
  allowed: AllowedHosts,
): Promise<{ address: string; family: number }> {
  const name = url.hostname.replace(/^\[|\]$/g, "");
  const found = await lookup(name, { all: true, verbatim: true });
  const [first] = found;
  if (!first) throw new HostError("address-refused", `${name} has no address.`);
  if (allowed.includes(url.host) || allowed.includes(url.hostname)) return first;
  if (found.every(({ address }) => isPublicAddress(address))) return first;
  throw new HostError("address-refused", `${name} leads to an address that is not on the open internet.`);
}
