import type { Theme } from "@leadsim/scenarios";
import type { Host } from "../host.js";
import { readTenant } from "../tenants/tenants.js";

/** The theme that an organization's settings name; null where they name none, or one that is not there. */
export async function themeOf({ database, content }: Host, tenant: string): Promise<Theme | null> {
  const { settings } = await database.transaction(tenant, (query) => readTenant(query, tenant));
  const head = settings.theme === undefined ? null : await content.resolve(tenant, "theme", settings.theme);
  if (!head) return null;
  return content.document(tenant, { kind: "theme", id: head.id, version: head.version });
}
