import { Type } from "@sinclair/typebox";
import type { OidcSignIn } from "../../access/oidc.js";
import { roles } from "../../access/principal.js";
import { isSecure } from "../authenticate.js";
import type { Route } from "../call.js";
import { beginSignIn, endSignIn, staffOfKey } from "../console-sign-in.js";
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
        const staff = await staffOfKey(host, limits, body.key, request.ip);
        const { tenant, who, roles: held } = staff;
        const { expires, cookie } = await beginSignIn(host, staff);
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
        const gone = await endSignIn(host, who, request.headers.cookie);
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
        const { cookie } = await beginSignIn(host, { tenant, who: `member:${id}`, roles: held });
        const done = errandCookie("", new Date(0), secure);
        return { status: 302, headers: { location: home, "set-cookie": [cookie, done] } };
      },
    }),
  ];
}

function errandName(secure: boolean): string {
  return cookieName("leadsim-errand", secure);
}

function errandCookie(value: string, expires: Date, secure: boolean): string {
  return writeCookie({ name: errandName(secure), value, path: oidcPath, expires, sameSite: "Lax", secure });
}
