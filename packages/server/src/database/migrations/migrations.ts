import { first } from "./0001-first.js";
import { connections } from "./0002-connections.js";
import { mail } from "./0003-mail.js";
import { statements } from "./0004-statements.js";
import { translations } from "./0005-translations.js";

/** One step of the schema. Once released it is never changed: a later step mends it. */
export interface Migration {
  readonly name: string;
  /** Plain DDL, several statements. */
  readonly statements: string;
}

/** All steps, in order; the schema's number is how many have run. */
export const migrations: readonly Migration[] = [
  { name: "first", statements: first },
  { name: "connections", statements: connections },
  { name: "mail", statements: mail },
  { name: "statements", statements },
  { name: "translations", statements: translations },
];
