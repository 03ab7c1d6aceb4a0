import type { Staff } from "../access/principal.js";
import { signIn, signOut } from "../access/sign-ins.js";
import type { Host } from "../host.js";
import { HostError } from "../host-error.js";
import { consoleCookieName, isSecure } from "./authenticate.js";
import { readCookie, writeCookie } from "./security/cookies.js";
import type { Limits } from "./security/limits.js";

/**
 * Who holds a key that was put in by a person.
 * @throws HostError `not-signed-in` for one that opens nothing, `too-many-requests` after too many of those
 */
export async function staffOfKey(host: Host, limits: Limits, key: string, address: string): Promise<Staff> {
  await limits.guess(address);
  const staff = await host.apiKeys.find(key);
  if (staff) return staff;
  await limits.missed(address);
  throw new HostError("not-signed-in", "This key opens nothing. Check it, or ask for a new one.");
}

/** Signs somebody in: the cookie is not the key, and ends after twelve hours. */
export async function beginSignIn(
  host: Host,
  staff: Pick<Staff, "tenant" | "who" | "roles">,
): Promise<{ readonly expires: Date; readonly cookie: string }> {
  const { token, expires } = await signIn(host, staff);
  return { expires, cookie: consoleCookie(token, expires, isSecure(host)) };
}

/** Signs somebody out, and gives the cookie that takes the other one's place. */
export async function endSignIn(host: Host, who: Staff, cookie: string | undefined): Promise<string> {
  const secure = isSecure(host);
  const token = readCookie(cookie, consoleCookieName(secure));
  if (token !== null) await signOut(host, who, token);
  return consoleCookie("", new Date(0), secure);
}

function consoleCookie(value: string, expires: Date, secure: boolean): string {
  return writeCookie({ name: consoleCookieName(secure), value, path: "/", expires, sameSite: "Lax", secure });
}
