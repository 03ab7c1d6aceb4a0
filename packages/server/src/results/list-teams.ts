import type { Query } from "../database/database.js";

/** A team by the name that its people's orders gave. */
export interface Team {
  readonly name: string;
  readonly people: number;
  /** Of them with a result. */
  readonly withResult: number;
}

/** The teams of a tenant, by name. */
export async function listTeams(query: Query, tenant: string): Promise<readonly Team[]> {
  const { rows } = await query<Team>(
    `SELECT p.team AS name, count(DISTINCT p.id)::int AS people,
       count(DISTINCT p.id) FILTER (WHERE r.session IS NOT NULL)::int AS "withResult"
     FROM leadsim.person p
     LEFT JOIN leadsim.orders o ON o.tenant = p.tenant AND o.person = p.id
     LEFT JOIN leadsim.session s ON s.tenant = o.tenant AND s.orders = o.id
     LEFT JOIN leadsim.result r ON r.tenant = s.tenant AND r.session = s.id
     WHERE p.tenant = $1 AND p.team IS NOT NULL GROUP BY p.team ORDER BY p.team`,
    [tenant],
  );
  return rows;
}
