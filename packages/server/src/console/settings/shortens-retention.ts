import type { TenantSettings } from "../../tenants/tenants.js";

/** Whether data that are kept now would go sooner: what is gone does not come back. */
export function shortensRetention(before: TenantSettings, after: TenantSettings): boolean {
  const daysOf = ({ retention = {} }: TenantSettings) =>
    ([retention.sessions, retention.people, retention.audit] as const).map((days) => days ?? Infinity);
  const kept = daysOf(before);
  return daysOf(after).some((days, place) => days < kept[place]!);
}
