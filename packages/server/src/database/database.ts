/** What one statement gave. */
export interface Answer<R> {
  readonly rows: readonly R[];
  /** Rows returned, or changed by a statement that returns none. */
  readonly count: number;
}

/**
 * Runs SQL in the transaction it was handed to. With `values` exactly one statement; without, several may stand in one
 * text, and the last one's answer is given.
 */
export type Query = <R extends object = Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Answer<R>>;

/** How the database was come by. */
export type DatabaseKind = "server" | "embedded" | "pglite";

/**
 * The host's one way to its database: PostgreSQL, wherever it runs. Every transaction sees the rows of one tenant, by
 * row-level security under a role that is no superuser.
 */
export interface Database {
  readonly kind: DatabaseKind;
  /** One sentence for the start line: what this is and what it survives. */
  readonly says: string;
  /**
   * One transaction among the rows of a tenant, tried again where PostgreSQL asks for it (deadlock, serialization), so
   * `work` must have no effect but its statements.
   *
   * @param tenant whose rows are there, or `everyTenant` for what the host does by itself
   * @throws DatabaseError where the database is away, full or read-only; whatever `work` throws, after rolling back
   */
  transaction<T>(tenant: string, work: (query: Query) => Promise<T>): Promise<T>;
  /**
   * A transaction of one statement, sent as a whole: one way to the database and back instead of three. The statement
   * is planned once for each connection, so its text is a constant. Throws as `transaction` does.
   */
  single<R extends object = Record<string, unknown>>(
    tenant: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Answer<R>>;
  /** One transaction as the user that connected: for migrations, and nothing that reads a request. */
  asOwner<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Waits for what is under way, then lets go of the database. */
  close(): Promise<void>;
}

/** The scope of the host itself: signing in, sweeping, delivering. No tenant can be called this. */
export const everyTenant = "*";

/** The role that reads and writes when the user that connected is above row-level security. */
export const applicationRole = "leadsim_app";

/**
 * How a tenant's id is written: it opens every key, and nothing else can reach the setting that scopes a
 * transaction.
 */
const tenantPattern: RegExp = /^[a-z][a-z0-9-]{0,39}$/;

/**
 * The settings that a transaction begins with, as SQL.
 * @throws TypeError for what can be no tenant
 */
export function scopeOf(tenant: string, role: string | null): string {
  if (tenant !== everyTenant && !tenantPattern.test(tenant)) throw new TypeError("That is no tenant's id.");
  const as = role === null ? "" : `SET LOCAL ROLE ${role}; `;
  return `${as}SET LOCAL leadsim.tenant = '${tenant}'`;
}

/** Runs each statement as a transaction of its own: for what takes no second one. */
export function alone(database: Pick<Database, "single">, tenant: string): Query {
  return <R extends object>(text: string, values: readonly unknown[] = []) =>
    database.single<R>(tenant, text, values);
}
