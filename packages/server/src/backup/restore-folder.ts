import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeFolder } from "../database/make-folder.js";
import { checkHistory } from "../database/migrate.js";
import { migrations } from "../database/migrations/migrations.js";
import { openLocal } from "../database/open-database.js";
import { beginRestoring, endRestoring } from "../database/unfinished-restore.js";
import { writeSecret } from "../secrets/read-secret.js";
import { BackupError } from "./backup-error.js";
import { type BackupHeader, openBackupFile } from "./backup-file.js";
import { loadBackup } from "./load-backup.js";

export interface RestoreOptions {
  /** The backup. */
  readonly file: string;
  /** The data folder to make: not there yet, or empty. */
  readonly data: string;
  /** Which database to make, as the setting LEADSIM_DATABASE; what can run unless said. */
  readonly use?: "embedded" | "pglite" | "auto";
}

/**
 * Makes a data folder from a backup. Where that fails, the folder is as empty as before.
 *
 * @returns the backup's first line: when it was made, and by which version
 * @throws BackupError `folder-not-empty`, `not-a-backup`, `damaged`
 * @throws DatabaseError `schema-too-new` where a newer leadsim made the backup
 */
export async function restoreFolder({ file, data, use = "auto" }: RestoreOptions): Promise<BackupHeader> {
  const folder = resolve(data);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new BackupError("folder-not-empty", `${folder} is not empty. Restore into a folder of its own.`);
  }
  const backup = await openBackupFile(resolve(file));
  checkHistory("This backup", backup.header.migrations, migrations);
  makeFolder(folder);
  try {
    beginRestoring(folder);
    const { database } = await openLocal({ folder, use, connections: 2, restoring: true });
    try {
      await loadBackup(database, backup);
    } finally {
      await database.close();
    }
    if (backup.header.secret !== null) writeSecret(folder, backup.header.secret);
    endRestoring(folder);
  } catch (error) {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
    throw error;
  }
  return backup.header;
}
