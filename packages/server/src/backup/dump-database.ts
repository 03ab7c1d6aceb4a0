import type { Database, Query } from "../database/database.js";
import { version } from "../version.js";
import type { BackupHeader } from "./backup-file.js";
import { tablesInOrder } from "./tables-in-order.js";

/** Rows read at once. */
const batch = 100;

/**
 * Gives a database's rows as the lines of a backup, all as they stood at one moment, whatever is written meanwhile.
 *
 * @param write takes the lines, in order, while the transaction is open
 */
export function dumpDatabase(
  database: Database,
  { secret, at }: { readonly secret: string | null; readonly at: Date },
  write: (lines: AsyncIterable<string>) => Promise<void>,
): Promise<void> {
  return database.asOwner(async (query) => {
    await query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    await query("SET LOCAL leadsim.tenant = '*'; SET LOCAL TimeZone = 'UTC'");
    await write(linesOf(query, secret, at));
  });
}

async function* linesOf(query: Query, secret: string | null, at: Date): AsyncGenerator<string> {
  const { rows: migrations } = await query<BackupHeader["migrations"][number]>(
    "SELECT number, name, hash FROM leadsim.migration ORDER BY number",
    [],
  );
  const header: BackupHeader = {
    format: "leadsim/backup@1",
    leadsim: version,
    at: at.toISOString(),
    migrations,
    secret,
  };
  yield JSON.stringify(header);
  for (const table of await tablesInOrder(query)) yield* rowsOf(query, table);
}

async function* rowsOf(query: Query, table: string): AsyncGenerator<string> {
  await query(
    `DECLARE backup NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM leadsim.${table} t`,
  );
  for (;;) {
    const { rows } = await query<{ row: string }>(`FETCH ${batch} FROM backup`, []);
    if (rows.length === 0) break;
    // Within JSON a line break is only ever space between its parts.
    const all = rows.map(({ row }) => row.replaceAll(/[\r\n]/g, " ")).join(",");
    yield `{"table":${JSON.stringify(table)},"rows":[${all}]}`;
  }
  await query("CLOSE backup");
}
