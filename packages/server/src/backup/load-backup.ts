import type { Database } from "../database/database.js";
import { checkHistory, migrate } from "../database/migrate.js";
import { type Migration, migrations } from "../database/migrations/migrations.js";
import { BackupError } from "./backup-error.js";
import type { OpenedBackup } from "./backup-file.js";
import { tablesInOrder } from "./tables-in-order.js";

/**
 * Fills an empty database from a backup: the schema is made as it was then, the rows come in as one transaction, and
 * then it is brought up to this version.
 *
 * @throws DatabaseError `schema-too-new` where a newer leadsim made the backup
 * @throws BackupError `damaged`
 */
export async function loadBackup(
  database: Database,
  backup: OpenedBackup,
  known: readonly Migration[] = migrations,
): Promise<void> {
  const { migrations: ran } = backup.header;
  checkHistory("This backup", ran, known);
  await migrate(database, known.slice(0, ran.length));
  await database.asOwner(async (query) => {
    await query("SET LOCAL leadsim.tenant = '*'");
    const tables = new Set(await tablesInOrder(query));
    for await (const { table, line, count } of backup.rows) {
      if (!tables.has(table)) {
        throw new BackupError(
          "damaged",
          `The backup holds rows of a table ${table}, which its schema has not.`,
        );
      }
      const added = await query(
        `INSERT INTO leadsim.${table} SELECT * FROM json_populate_recordset(null::leadsim.${table}, $1::json -> 'rows')`,
        [line],
      );
      if (added.count !== count) throw new Error(`Of ${count} rows of ${table}, ${added.count} came in.`);
    }
  });
  await migrate(database, known);
}
