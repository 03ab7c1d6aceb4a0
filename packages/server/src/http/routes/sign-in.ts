import { Type } from "@sinclair/typebox";
import type { OidcSignIn } from "../../access/oidc.js";
import { roles, type Staff } from "../../access/principal.js";
import { signIn, signOut } from "../../access/sign-ins.js";
import type { Host } from "../../host.js";
import { HostError } from "../../host-error.js";
import { consoleCookieName, isSecure } from "../authenticate.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { NewSignIn, SignedIn, SignInRequest } from "../schemas/sign-in.js";
import { cookieName, readCookie, writeCookie } from "../security/cookies.js";
import type { Limits } from "../security/limits.js";
import { checkSameOrigin } from "../security/same-origin.js";

const tag = "Signing in";

/** The addresses of signing in with an account. */
export const oidcPath = "/sign-in/oidc";
export const oidcCallbackPath = "/sign-in/oidc/callback";
/** Where a person of the team lands. */
const home = "/console";

/** Routes by which the assessment team signs in to the console. */
export function signInRoutes(limits: Limits, oidc: OidcSignIn | null): readonly Route[] {
  return [
    route({
      method: "POST",
      path: "/v1/sign-in",
      tag,
      summary: "Sign in to the console with a key",
      about: "For a page of this host: it gets a cookie that is not the key and ends after twelve hours.",
      access: { open: true },
      body: SignInRequest,
      answers: { 200: { about: "Who is signed in.", schema: NewSignIn } },
      async handle({ host, body, request }) {
        checkSameOrigin(request.headers, host.publicUrl());
        await limits.guess(request.ip);
        const staff = await host.apiKeys.find(body.key);
        if (!staff) {
          await limits.missed(request.ip);
          throw new HostError("not-signed-in", "This key opens nothing. Check it, or ask for a new one.");
        }
        const { tenant, who, roles: held } = staff;
        const { expires, cookie } = await signedIn(host, staff);
        return { body: { tenant, who, roles: held, expiresAt: expires }, headers: { "set-cookie": cookie } };
      },
    }),
    route({
      method: "POST",
      path: "/v1/sign-out",
      tag,
      summary: "Sign out of the console",
      access: { staff: roles },
      answers: { 204: { about: "The cookie is worth nothing any more." } },
      async handle({ host, who, request }) {
        const secure = isSecure(host);
        const token = readCookie(request.headers.cookie, consoleCookieName(secure));
        if (token !== null) await signOut(host, who, token);
        const gone = consoleCookie("", new Date(0), secure);
        return { status: 204, headers: { "set-cookie": gone } };
      },
    }),
    route({
      method: "GET",
      path: "/v1/me",
      tag,
      summary: "Who is asking",
      access: { staff: roles },
      answers: { 200: { about: "Tenant, name in the audit, and roles.", schema: SignedIn } },
      handle: async ({ who }) => ({ body: { tenant: who.tenant, who: who.who, roles: who.roles } }),
    }),
    ...(oidc ? oidcRoutes(oidc) : []),
  ];
}

function oidcRoutes(oidc: OidcSignIn): readonly Route[] {
  return [
    route({
      method: "GET",
      path: oidcPath,
      tag,
      summary: "Sign in to the console with an account: go to the issuer",
      access: { open: true },
      answers: { 302: { about: "To the issuer." } },
      async handle({ host }) {
        const { url, errand, until } = await oidc.begin();
        const cookie = errandCookie(errand, until, isSecure(host));
        return { status: 302, headers: { location: url, "set-cookie": cookie } };
      },
    }),
    route({
      method: "GET",
      path: oidcCallbackPath,
      tag,
      summary: "Sign in to the console with an account: come back",
      access: { open: true },
      query: Type.Object({}, { additionalProperties: Type.String({ maxLength: 4_000 }) }),
      answers: { 302: { about: "To the console." } },
      async handle({ host, request }) {
        const secure = isSecure(host);
        const errand = readCookie(request.headers.cookie, errandName(secure)) ?? "";
        const query = new URL(request.url, host.publicUrl()).search;
        const { tenant, id, roles: held } = await oidc.finish(query, errand);
        const { cookie } = await signedIn(host, { tenant, who: `member:${id}`, roles: held });
        const done = errandCookie("", new Date(0), secure);
        return { status: 302, headers: { location: home, "set-cookie": [cookie, done] } };
      },
    }),
  ];
}

async function signedIn(
  host: Host,
  staff: Pick<Staff, "tenant" | "who" | "roles">,
): Promise<{ readonly expires: Date; readonly cookie: string }> {
  const { token, expires } = await signIn(host, staff);
  return { expires, cookie: consoleCookie(token, expires, isSecure(host)) };
}

function consoleCookie(value: string, expires: Date, secure: boolean): string {
  return writeCookie({ name: consoleCookieName(secure), value, path: "/", expires, sameSite: "Lax", secure });
}

function errandName(secure: boolean): string {
  return cookieName("leadsim-errand", secure);
}

function errandCookie(value: string, expires: Date, secure: boolean): string {
  return writeCookie({ name: errandName(secure), value, path: oidcPath, expires, sameSite: "Lax", secure });
}
