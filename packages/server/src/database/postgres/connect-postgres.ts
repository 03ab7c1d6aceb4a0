import pg from "pg";
import { applicationRole, type Database, type Query, scopeOf } from "../database.js";
import { asDatabaseError, DatabaseError, isRetriable } from "../database-error.js";

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

const tries = 4;

/** A PostgreSQL reached by `pg`: a server of one's own, or the embedded one. Does not wait until it answers. */
export function connectPostgres(options: PostgresOptions): Database {
  const { kind, says, connections, patience = 15_000 } = options;
  const pool = new pg.Pool({
    ...connectionOf(options.connection),
    max: connections,
    application_name: "leadsim",
    keepAlive: true,
    connectionTimeoutMillis: Math.min(patience, 10_000),
    idleTimeoutMillis: 60_000,
    statement_timeout: patience,
    lock_timeout: patience,
    idle_in_transaction_session_timeout: patience,
  });
  // A connection that breaks while idle is dropped by the pool; whoever needs one next hears about the database.
  pool.on("error", () => {});
  let role: Promise<string | null> | null = null;
  const roleNow = (): Promise<string | null> => {
    role ??= askRole(pool).catch((error: unknown) => {
      role = null;
      throw error;
    });
    return role;
  };
  return {
    kind,
    says,
    async transaction(tenant, work) {
      try {
        const scope = scopeOf(tenant, await roleNow());
        for (let attempt = 1; ; attempt++) {
          try {
            return await once(pool, `BEGIN; ${scope}`, work);
          } catch (error) {
            if (attempt === tries || !isRetriable(error)) throw error;
          }
        }
      } catch (error) {
        throw asDatabaseError(error);
      }
    },
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
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks between two statements says so here, too.
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on("error", onError);
  const query: Query = async <R extends object>(text: string, values?: readonly unknown[]) => {
    const result = await client.query<R>(text, values === undefined ? undefined : [...values]);
    const last = Array.isArray(result) ? (result.at(-1) as pg.QueryResult<R>) : result;
    return { rows: last.rows, count: last.rowCount ?? 0 };
  };
  try {
    await client.query(opening);
    const done = await work(query);
    const { command } = await client.query("COMMIT");
    // An error that `work` swallowed leaves the transaction failed; PostgreSQL then answers COMMIT with ROLLBACK.
    if (command !== "COMMIT")
      throw new Error("The transaction was rolled back: one of its statements failed.");
    return done;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}
