import { createHash } from "node:crypto";
import { applicationRole, type Database, type Query } from "./database.js";
import { DatabaseError } from "./database-error.js";
import { type Migration, migrations } from "./migrations/migrations.js";

export interface Migrated {
  /** The schema's number before, 0 for an empty database, and now. */
  readonly schema: { readonly from: number; readonly to: number };
}

/** Any number, the same in every version: whoever holds this lock migrates. */
const lock = 7_302_460_118;

/**
 * Brings the schema up to this version, once whoever starts first, in one transaction: all of it holds, or none.
 *
 * @throws DatabaseError `schema-too-new` where a newer leadsim was here; `schema-differs` where what ran is
 * not what this version holds; `older-running` where it is to be changed and an earlier leadsim is at work on it
 */
export function migrate(database: Database, known: readonly Migration[] = migrations): Promise<Migrated> {
  return database.asOwner(async (query) => {
    await query("SELECT pg_advisory_xact_lock($1::bigint)", [lock]);
    await query(`
      CREATE SCHEMA IF NOT EXISTS leadsim;
      CREATE TABLE IF NOT EXISTS leadsim.migration (
        number integer PRIMARY KEY, name text NOT NULL, hash text NOT NULL, at timestamptz NOT NULL DEFAULT now())`);
    const { rows } = await query<{ number: number; hash: string }>(
      "SELECT number, hash FROM leadsim.migration ORDER BY number",
      [],
    );
    checkHistory("This database", rows, known);
    if (rows.length > 0 && rows.length < known.length) await refuseOlder(query, rows.length, known.length);
    for (const [place, { name, statements }] of known.entries()) {
      if (place < rows.length) continue;
      await query(statements);
      const values = [place + 1, name, hashOf(statements)];
      await query("INSERT INTO leadsim.migration (number, name, hash) VALUES ($1, $2, $3)", values);
    }
    await grant(query);
    return { schema: { from: rows.length, to: known.length } };
  });
}

/**
 * Whether this version can go on from the migrations that ran elsewhere.
 *
 * @param what they ran on, as a sentence begins
 * @throws DatabaseError `schema-too-new`, `schema-differs`
 */
export function checkHistory(
  what: string,
  ran: readonly { readonly number: number; readonly hash: string }[],
  known: readonly Migration[],
): void {
  if (ran.length > known.length) {
    throw new DatabaseError(
      "schema-too-new",
      `${what} is of a newer leadsim (schema ${ran.length}; this version knows ${known.length}). Start that version, or restore a backup made before.`,
    );
  }
  const other = ran.find(({ hash }, place) => hash !== hashOf(known[place]!.statements));
  if (!other) return;
  throw new DatabaseError(
    "schema-differs",
    `Migration ${other.number} of ${what.toLowerCase()} is not the one that this version holds. Use a released version of leadsim.`,
  );
}

/** How many migrations ran: more than this version knows where a later one was started beside it. */
export async function schemaOf(database: Database): Promise<number> {
  const text = "SELECT count(*)::int AS number FROM leadsim.migration";
  const { rows } = await database.asOwner((query) => query<{ number: number }>(text, []));
  return rows[0]!.number;
}

/** A connection says by its name which version holds it. */
async function refuseOlder(query: Query, from: number, to: number): Promise<void> {
  const { rows } = await query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND application_name LIKE 'leadsim%'
        AND application_name <> current_setting('application_name')`,
    [],
  );
  const { count } = rows[0]!;
  if (count === 0) return;
  throw new DatabaseError(
    "older-running",
    `This version brings the database from schema ${from} to ${to}, and another version is connected to it (${count} connections). Stop all its hosts, then start this one.`,
  );
}

function hashOf(statements: string): string {
  return createHash("sha256").update(statements).digest("hex");
}

/**
 * A user above row-level security (a superuser) steps down to a role of its own for all but migrations. Whoever is
 * bound by it needs none: every table forces it on its owner, too.
 */
async function grant(query: Query): Promise<void> {
  const { rows } = await query<{ above: boolean; super: boolean; known: boolean }>(
    `SELECT rolsuper OR rolbypassrls AS above, rolsuper AS super,
            EXISTS (SELECT FROM pg_roles WHERE rolname = '${applicationRole}') AS known
       FROM pg_roles WHERE rolname = current_user`,
    [],
  );
  if (!rows[0]?.above) return;
  if (!rows[0].known) {
    // Roles belong to the whole server, so another database's migration may be making it now.
    await query(`
      DO $$ BEGIN
        CREATE ROLE ${applicationRole} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$`);
  }
  if (!rows[0].super) await query(`GRANT ${applicationRole} TO CURRENT_USER`);
  await query(`
    GRANT USAGE ON SCHEMA leadsim TO ${applicationRole};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA leadsim TO ${applicationRole};
    REVOKE ALL ON leadsim.migration FROM ${applicationRole}`);
}
