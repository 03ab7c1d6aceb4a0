/** Why a backup was not made or not restored. */
export type BackupErrorCode =
  /** There is no database in the data folder. */
  | "nothing-there"
  /** The file to write is there already. */
  | "file-exists"
  /** The file can't be written where it shall lie. */
  | "not-writable"
  /** The folder to restore into holds something. */
  | "folder-not-empty"
  /** The file is something else. */
  | "not-a-backup"
  /** The file was cut or changed. */
  | "damaged";

/** What stands against a backup or a restore, with what to do about it. */
export class BackupError extends Error {
  readonly code: BackupErrorCode;

  constructor(code: BackupErrorCode, message: string) {
    super(message);
    this.name = "BackupError";
    this.code = code;
  }
}
