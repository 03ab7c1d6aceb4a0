import type { Query } from "../database/database.js";

/** The schema's tables but the list of its migrations, each after those it refers to. */
export async function tablesInOrder(query: Query): Promise<readonly string[]> {
  const { rows } = await query<{ name: string; needs: readonly string[] }>(
    `SELECT c.relname::text AS name, array(
              SELECT DISTINCT other.relname::text FROM pg_constraint k JOIN pg_class other ON other.oid = k.confrelid
               WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid) AS needs
       FROM pg_class c
      WHERE c.relnamespace = 'leadsim'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migration'
      ORDER BY c.relname`,
    [],
  );
  const placed = new Set<string>();
  while (placed.size < rows.length) {
    const next = rows.find(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)));
    if (!next) throw new Error("Tables refer to each other in a circle.");
    placed.add(next.name);
  }
  return [...placed];
}
