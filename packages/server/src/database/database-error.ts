/** Why the database could not be used. Stable: the API answers by these. */
export type DatabaseErrorCode =
  /** Away, starting, full, read-only or out of connections: the same request may do later. */
  | "unavailable"
  /** The database was made by a newer version of leadsim. */
  | "schema-too-new"
  /** Hosts of an earlier version are connected: what they do not know of would be lost. */
  | "older-running"
  /** A migration that ran before is not the one this version holds. */
  | "schema-differs"
  /** Another process holds the data folder. */
  | "folder-in-use"
  /** What was asked for cannot run on this machine. */
  | "cannot-run"
  /** The user that connected may not do what is needed. */
  | "not-allowed";

/** The database's refusal, with what to do about it. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "DatabaseError";
    this.code = code;
  }
}

/** PostgreSQL's own code for what went wrong, or Node's. */
function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? code : "";
}

/** Whether the same transaction may do when tried again at once: a deadlock, or a row that moved. */
export function isRetriable(error: unknown): boolean {
  return ["40001", "40P01"].includes(codeOf(error));
}

const away: readonly RegExp[] = [
  /^08/, // connection exceptions
  /^53/, // out of disk, memory or connections
  /^57P0/, // shutting down, crashed, starting
  /^57014$/, // ran out of time
  /^58/, // the system could not read or write
  /^25006$/, // read-only: a standby, or a disk that was remounted
  /^55P03$/, // could not get a lock in time
  /^E(CONN(REFUSED|RESET|ABORTED)|PIPE|NOENT|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN|MFILE|NFILE)$/,
];
const awayWords =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable|PGlite is clos/i;

/** The error that the host knows: `unavailable` where waiting may help, else as it came. */
export function asDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseError) return error;
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : "";
  if (!away.some((pattern) => pattern.test(code)) && !awayWords.test(words)) return error;
  return new DatabaseError(
    "unavailable",
    `The database can't be used at the moment (${code || words}).`,
    error,
  );
}

/** Whether a row with the same key was there already. */
export function isDuplicate(error: unknown): boolean {
  return codeOf(error) === "23505";
}
