import type { Query } from "../database/database.js";

/** The name of whoever sat a session; null where the organization gave none, or it was erased. */
export async function readName(query: Query, tenant: string, session: string): Promise<string | null> {
  const { rows } = await query<{ readonly name: string | null }>(
    `SELECT p.name FROM leadsim.session s
       JOIN leadsim.orders o ON o.tenant = s.tenant AND o.id = s.orders
       JOIN leadsim.person p ON p.tenant = o.tenant AND p.id = o.person
      WHERE s.tenant = $1 AND s.id = $2`,
    [tenant, session],
  );
  return rows[0]?.name ?? null;
}
