import { createHash } from "node:crypto";
import pg from "pg";
import { type Answer, applicationRole, type Database, type Query, scopeOf } from "../database.js";
import { asDatabaseError, DatabaseError, isRetriable } from "../database-error.js";
import { migrations } from "../migrations/migrations.js";
import { batchingSocket } from "./batching-socket.js";

export interface PostgresOptions {
  readonly kind: "server" | "embedded";
  readonly says: string;
  /** A URL, or the folder of a Unix socket with user and password. */
  readonly connection:
    | { readonly url: string }
    | {
        readonly socket: string;
        readonly user: string;
        readonly password: string;
        readonly database: string;
      };
  /** Connections held at most. */
  readonly connections: number;
  /** Milliseconds until a statement, or the wait for a connection, is given up. */
  readonly patience?: number;
  /** Runs after the last connection is closed. */
  readonly closed?: () => Promise<void>;
}

/** Told to the server for each connection: the next version sees by it whether this one is still running. */
const connectionName = `leadsim/schema-${migrations.length}`;
const tries = 4;

/** A PostgreSQL reached by `pg`: a server of one's own, or the embedded one. Does not wait until it answers. */
export function connectPostgres(options: PostgresOptions): Database {
  const { kind, says, connections, patience = 15_000 } = options;
  const pool = new pg.Pool({
    ...connectionOf(options.connection),
    max: connections,
    application_name: connectionName,
    keepAlive: true,
    // Statements are sent without waiting for the answers before them, and what is sent at once goes as one.
    pipeline: true,
    stream: batchingSocket,
    connectionTimeoutMillis: Math.min(patience, 10_000),
    idleTimeoutMillis: 60_000,
    statement_timeout: patience,
    lock_timeout: patience,
    idle_in_transaction_session_timeout: patience,
  });
  // A connection that breaks while idle is dropped by the pool; whoever needs one next hears about the database.
  pool.on("error", () => {});
  // It can break in the very read that makes it ready, before whoever asked for it can listen.
  pool.on("connect", (client) => void client.on("error", () => {}));
  let role: Promise<string | null> | null = null;
  const roleNow = (): Promise<string | null> => {
    role ??= askRole(pool).catch((error: unknown) => {
      role = null;
      throw error;
    });
    return role;
  };
  const scoped = async <T>(tenant: string, run: (opening: string) => Promise<T>): Promise<T> => {
    try {
      const scope = scopeOf(tenant, await roleNow());
      for (let attempt = 1; ; attempt++) {
        try {
          return await run(`BEGIN; ${scope}`);
        } catch (error) {
          if (attempt === tries || !isRetriable(error)) throw error;
        }
      }
    } catch (error) {
      throw asDatabaseError(error);
    }
  };
  return {
    kind,
    says,
    transaction: (tenant, work) => scoped(tenant, (opening) => once(pool, opening, work)),
    single: <R extends object>(tenant: string, text: string, values: readonly unknown[]) =>
      scoped(tenant, (opening) => atOnce<R>(pool, opening, text, values)),
    async asOwner(work) {
      try {
        return await once(pool, "BEGIN", work);
      } catch (error) {
        throw asDatabaseError(error);
      }
    },
    async close() {
      await pool.end();
      await options.closed?.();
    },
  };
}

function connectionOf(connection: PostgresOptions["connection"]): pg.PoolConfig {
  if ("url" in connection) return { connectionString: connection.url };
  const { socket, user, password, database } = connection;
  return { host: socket, user, password, database };
}

/** The role to step down to: null where row-level security already binds the user that connected. */
async function askRole(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ above: boolean; known: boolean }>(
    `SELECT rolsuper OR rolbypassrls AS above,
            EXISTS (SELECT FROM pg_roles WHERE rolname = '${applicationRole}') AS known
       FROM pg_roles WHERE rolname = current_user`,
  );
  if (!rows[0]?.above) return null;
  if (rows[0].known) return applicationRole;
  throw new DatabaseError(
    "not-allowed",
    `The role ${applicationRole} is missing: the migrations have not run.`,
  );
}

async function once<T>(pool: pg.Pool, opening: string, work: (query: Query) => Promise<T>): Promise<T> {
  return withClient(pool, async (client) => {
    const query: Query = async <R extends object>(text: string, values?: readonly unknown[]) =>
      answerOf<R>(await client.query<R>(text, values === undefined ? undefined : [...values]));
    // Not waited for: where it fails, PostgreSQL refuses every statement behind it.
    const opened = failureOf(client.query(opening));
    try {
      const done = await work(query);
      const failure = await opened;
      if (failure) throw failure.error;
      committed(await client.query("COMMIT"));
      return done;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => {});
      throw (await opened)?.error ?? error;
    }
  });
}

const names = new Map<string, string>();

/** A name for a statement that each connection prepares once: planning it takes longer than doing it. */
function nameOf(text: string): string {
  const known = names.get(text) ?? createHash("sha256").update(text).digest("hex").slice(0, 32);
  names.set(text, known);
  return known;
}

/** Opening, statement and COMMIT, sent as one; where the statement fails, PostgreSQL makes the COMMIT a ROLLBACK. */
function atOnce<R extends object>(
  pool: pg.Pool,
  opening: string,
  text: string,
  values: readonly unknown[],
): Promise<Answer<R>> {
  return withClient(pool, async (client) => {
    const sent = [
      client.query(opening),
      client.query<R>({ name: nameOf(text), text, values: [...values] }),
      client.query("COMMIT"),
    ] as const;
    // All answers are taken in before the connection goes to somebody else.
    await Promise.allSettled(sent);
    const [, answer, end] = await Promise.all(sent);
    committed(end);
    return answerOf<R>(answer);
  });
}

/** Lends a connection, and drops one that broke or whose transaction could not be ended. */
async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks between two statements says so here, too.
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on("error", onError);
  try {
    return await work(client);
  } finally {
    client.off("error", onError);
    client.release(broken ?? client.getTransactionStatus() !== "I");
  }
}

function answerOf<R extends object>(result: pg.QueryResult<R>): Answer<R> {
  const last = Array.isArray(result) ? (result.at(-1) as pg.QueryResult<R>) : result;
  return { rows: last.rows, count: last.rowCount ?? 0 };
}

/** An error that `work` swallowed leaves the transaction failed; PostgreSQL then answers COMMIT with ROLLBACK. */
function committed({ command }: pg.QueryResult): void {
  if (command !== "COMMIT") throw new Error("The transaction was rolled back: one of its statements failed.");
}

/** What a promise fails with, or null: so that nobody need wait for it. */
function failureOf(promise: Promise<unknown>): Promise<{ readonly error: unknown } | null> {
  return promise.then(
    () => null,
    (error: unknown) => ({ error }),
  );
}
