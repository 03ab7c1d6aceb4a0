import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseError } from "./database-error.js";

const markIn = (folder: string): string => join(folder, "restoring");

/** Marks a data folder as being restored: should that be cut off, the folder is no host with all its data. */
export function beginRestoring(folder: string): void {
  writeFileSync(
    markIn(folder),
    "A backup is being restored here. Until that is done, nothing starts on it.\n",
  );
}

/** All of the backup is there. */
export function endRestoring(folder: string): void {
  rmSync(markIn(folder));
}

/** @throws DatabaseError `cannot-run` for a folder whose restoring was cut off: it would look like an empty host */
export function refuseUnfinishedRestore(folder: string): void {
  if (!existsSync(markIn(folder))) return;
  throw new DatabaseError(
    "cannot-run",
    `Restoring a backup into ${folder} was not finished. Remove the folder, and restore once more.`,
  );
}
