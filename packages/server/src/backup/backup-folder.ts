import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Database } from "../database/database.js";
import { DatabaseError } from "../database/database-error.js";
import { connectRunning } from "../database/embedded/open-embedded.js";
import { databaseIn, openLocal } from "../database/open-database.js";
import { readSecret } from "../secrets/read-secret.js";
import { BackupError } from "./backup-error.js";
import { writeBackupFile } from "./backup-file.js";
import { dumpDatabase } from "./dump-database.js";

export interface BackupOptions {
  /** The data folder. */
  readonly data: string;
  /** The file to write, which must not be there yet. */
  readonly out: string;
}

/**
 * Writes all that a data folder holds into one file: every row as it stood at one moment, and the secret that goes with
 * it. The host may run meanwhile, but on PGlite, which takes one program at a time.
 *
 * @throws BackupError `nothing-there`, `file-exists`
 * @throws DatabaseError `folder-in-use` where PGlite is in use
 */
export async function backupFolder({ data, out }: BackupOptions): Promise<void> {
  const folder = resolve(data);
  const database = await openWhatIsThere(folder);
  try {
    const secret = existsSync(join(folder, "secret")) ? readSecret(folder) : null;
    await dumpDatabase(database, { secret, at: new Date() }, (lines) => writeBackupFile(resolve(out), lines));
  } finally {
    await database.close();
  }
}

async function openWhatIsThere(folder: string): Promise<Database> {
  const there = databaseIn(folder);
  if (there === null) throw new BackupError("nothing-there", `${folder} holds no database.`);
  try {
    const { database } = await openLocal({ folder, connections: 2 });
    return database;
  } catch (error) {
    if (there === "embedded" && error instanceof DatabaseError && error.code === "folder-in-use") {
      return connectRunning(folder, { connections: 2 });
    }
    throw error;
  }
}
