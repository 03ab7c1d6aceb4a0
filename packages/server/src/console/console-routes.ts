import type { Assets } from "../assets/assets.js";
import type { Route } from "../http/call.js";
import type { Limits } from "../http/security/limits.js";
import { auditPages } from "./audit/audit-routes.js";
import { connectionPages } from "./connections/connection-routes.js";
import { entryRoutes } from "./entry-routes.js";
import { exportPages } from "./export/export-routes.js";
import { libraryPages } from "./library/library-routes.js";
import { invitePages } from "./orders/invite-routes.js";
import { orderPages } from "./orders/order-routes.js";
import { peoplePages } from "./people/people-routes.js";
import { resultPages } from "./results/result-routes.js";
import { sessionPages } from "./sessions/session-routes.js";
import { settingsPages } from "./settings/settings-routes.js";
import { webhookPages } from "./webhooks/webhook-routes.js";

/** The console: every page and every form of it. */
export function consoleRoutes(assets: Assets, limits: Limits): readonly Route[] {
  const pages = [
    // Fixed paths come before those with an id.
    ...invitePages,
    ...orderPages,
    ...sessionPages,
    ...exportPages,
    ...resultPages,
    ...peoplePages,
    ...webhookPages,
    ...connectionPages,
    ...auditPages,
    ...settingsPages,
    ...libraryPages,
  ];
  return [...entryRoutes(assets, limits), ...pages.map((page) => page(assets))];
}
