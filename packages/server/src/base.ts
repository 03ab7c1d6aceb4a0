import type { Database } from "./database/database.js";
import type { Keyring } from "./secrets/keyring.js";

/** Where lines about what happens go: fields for programs, then words. Never a name, an address or a body. */
export interface Log {
  debug(fields: object, words: string): void;
  info(fields: object, words: string): void;
  warn(fields: object, words: string): void;
  error(fields: object, words: string): void;
}

/** What every part of the host stands on. */
export interface Base {
  readonly database: Database;
  readonly keyring: Keyring;
  /** The one clock that counts. */
  readonly now: () => Date;
  readonly log: Log;
}
