import type { FastifyRequest } from "fastify";
import { mayAs, type Principal } from "../access/principal.js";
import { readSessionToken } from "../access/session-token.js";
import { findSignIn } from "../access/sign-ins.js";
import type { Host } from "../host.js";
import { HostError } from "../host-error.js";
import { findPlatform } from "../platforms/connection.js";
import type { Access } from "./call.js";
import { cookieName, readCookie, sessionCookieName } from "./security/cookies.js";
import { checkSameOrigin } from "./security/same-origin.js";

/**
 * Who sent a request, if the route lets them in: by a bearer token (a key, or a session's token), by the
 * cookie of the console or of the session in the path, or, on a platform's route, by the connection's key as
 * the user of Basic authentication.
 *
 * @throws HostError `not-signed-in`, `not-permitted` or `foreign-origin`
 */
export async function letIn(host: Host, request: FastifyRequest, access: Access): Promise<Principal | null> {
  if ("open" in access) return null;
  if ("platform" in access) return platformOf(host, request, access.platform);
  const principal = await principalOf(host, request, access);
  if (!principal) throw new HostError("not-signed-in", "Send a key, as Authorization: Bearer …");
  if (principal.byCookie && !["GET", "HEAD"].includes(request.method)) {
    checkSameOrigin(request.headers, host.publicUrl());
  }
  if (principal.kind === "candidate") {
    const { session } = request.params as { readonly session?: string };
    // Another session of the same tenant is as far away as one of another tenant.
    if ("candidate" in access && session === principal.session) return principal;
    throw new HostError("not-permitted", "This token is for its own session alone.");
  }
  if (principal.kind === "platform" || !("staff" in access))
    throw new HostError("not-permitted", "This is for the candidate alone.");
  if (mayAs(principal, access.staff)) return principal;
  throw new HostError("not-permitted", `This needs one of the roles ${access.staff.join(", ")}.`);
}

async function platformOf(host: Host, request: FastifyRequest, platform: string): Promise<Principal> {
  const basic = /^Basic ([A-Za-z0-9+/]{1,400}={0,2})$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  const [key = ""] = Buffer.from(basic, "base64").toString("latin1").split(":");
  const found = await findPlatform(host, key);
  if (found?.kind === "platform" && found.platform === platform) return found;
  throw new HostError("not-signed-in", "Send the connection's key as the user of Basic authentication.");
}

async function principalOf(host: Host, request: FastifyRequest, access: Access): Promise<Principal | null> {
  const bearer = /^Bearer ([!-~]{1,600})$/i.exec(request.headers.authorization ?? "")?.[1];
  if (bearer !== undefined) {
    if (bearer.startsWith("lsk_")) return host.apiKeys.find(bearer);
    const candidate = readSessionToken(host.keyring, bearer, host.now());
    return candidate && { ...candidate, byCookie: false };
  }
  return byCookie(host, request, access);
}

async function byCookie(host: Host, request: FastifyRequest, access: Access): Promise<Principal | null> {
  const { cookie } = request.headers;
  const secure = isSecure(host);
  const { session } = request.params as { readonly session?: string };
  if ("candidate" in access && session !== undefined) {
    const token = readCookie(cookie, sessionCookieName(session, secure));
    const candidate = token === null ? null : readSessionToken(host.keyring, token, host.now());
    if (candidate) return { ...candidate, byCookie: true };
  }
  const token = readCookie(cookie, consoleCookieName(secure));
  return token === null ? null : findSignIn(host, token);
}

/** Whether people reach this host by HTTPS, so that cookies may be held to it. */
export function isSecure(host: Pick<Host, "publicUrl">): boolean {
  return host.publicUrl().startsWith("https:");
}

/** The cookie of a person who is signed in to the console. */
export function consoleCookieName(secure: boolean): string {
  return cookieName("leadsim-console", secure);
}
