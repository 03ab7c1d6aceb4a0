import { mayAs, type Staff } from "../access/principal.js";
import { findSignIn } from "../access/sign-ins.js";
import type { Assets } from "../assets/assets.js";
import type { Host } from "../host.js";
import { consoleCookieName, isSecure } from "../http/authenticate.js";
import type { Route } from "../http/call.js";
import { route } from "../http/route.js";
import { oidcPath } from "../http/routes/sign-in.js";
import { readCookie } from "../http/security/cookies.js";
import { listOrders } from "../orders/read-orders.js";
import { ordersPage, signInPage } from "./console-page.js";

const type = "text/html; charset=utf-8";
const mostOrders = 200;

/** The console's pages: whoever is not signed in gets the page to do so. */
export function consoleRoutes(assets: Assets): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/console",
      tag: "Pages",
      summary: "The console: orders and where they stand",
      access: { open: true },
      answers: { 200: { about: "The page.", type: "text/html" } },
      async handle({ host, request }) {
        const who = await signedIn(host, request.headers.cookie);
        const oidc = host.settings.oidc ? oidcPath : null;
        if (!who || !mayAs(who, ["coordinator", "assessor"]))
          return { text: signInPage(assets, { oidc }), type };
        const { tenant } = who;
        const orders = await host.database.transaction(tenant, (query) =>
          listOrders(query, tenant, { limit: mostOrders }, host.now()),
        );
        return { text: ordersPage(assets, who, orders), type };
      },
    }),
  ];
}

function signedIn(host: Host, cookie: string | undefined): Promise<Staff | null> {
  const token = readCookie(cookie, consoleCookieName(isSecure(host)));
  return token === null ? Promise.resolve(null) : findSignIn(host, token);
}
