import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Platform } from "../access/principal.js";
import { record } from "../audit/record.js";
import type { Base } from "../base.js";
import { everyTenant, type Query } from "../database/database.js";
import { notFound } from "../host-error.js";
import type { Asked } from "../people/people.js";
import type { Keyring } from "../secrets/keyring.js";
import { newId } from "../secrets/new-id.js";
import { hashToken } from "../secrets/tokens.js";
import type { ConnectionKind, ConnectionSettings } from "./connection-settings.js";

/** A platform that an organization works with, and how. Its key is told once. */
export interface Connection<K extends ConnectionKind = ConnectionKind> {
  readonly id: string;
  readonly kind: K;
  readonly name: string;
  readonly settings: ConnectionSettings[K];
  readonly createdAt: Date;
  /** When the platform last called. */
  readonly lastUsedAt: Date | null;
  /** What went wrong last, at either side. */
  readonly lastError: string | null;
  readonly lastErrorAt: Date | null;
}

/** What is said of a connection when it is made. */
export type NewConnection = {
  readonly [K in ConnectionKind]: {
    readonly kind: K;
    readonly name: string;
    readonly settings: ConnectionSettings[K];
    /** The key of the platform's own API, where it is called there and does not call here. */
    readonly secret?: string;
  };
}[ConnectionKind];

const columns = `id, kind, name, settings, created_at AS "createdAt", last_used_at AS "lastUsedAt",
  last_error AS "lastError", last_error_at AS "lastErrorAt"`;

/**
 * Adds a connection: with the key of the platform's API where one is given, else with a key that the platform
 * signs in with here. Either is kept sealed, because the platform is called with it.
 */
export async function addConnection(
  query: Query,
  keyring: Keyring,
  { tenant, by, at }: Asked,
  { kind, name, settings, secret }: NewConnection,
): Promise<{ readonly connection: Connection; readonly key: string | null }> {
  const id = newId(at);
  const prefix = randomBytes(6).toString("hex");
  const own = kind === "greenhouse";
  const key = own ? `lsp_${prefix}_${randomBytes(32).toString("base64url")}` : (secret ?? "");
  const { rows } = await query<Connection>(
    `INSERT INTO leadsim.connection (tenant, id, kind, name, settings, secret, prefix, hash, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${columns}`,
    [
      tenant,
      id,
      kind,
      name,
      JSON.stringify(settings),
      key === "" ? null : keyring.seal(key, placeOf(tenant, id)),
      own ? prefix : null,
      own ? hashToken(key) : null,
      at,
    ],
  );
  await record(query, { tenant, at, who: by, what: "created", kind: "connection", subject: id });
  return { connection: rows[0]!, key: own ? key : null };
}

/** What a sealed key is bound to. */
export function placeOf(tenant: string, connection: string): string {
  return `${tenant}/connection/${connection}`;
}

export async function listConnections(query: Query, tenant: string): Promise<readonly Connection[]> {
  const text = `SELECT ${columns} FROM leadsim.connection WHERE tenant = $1 AND removed_at IS NULL ORDER BY id`;
  return (await query<Connection>(text, [tenant])).rows;
}

/**
 * A connection, to one of some platforms where they are given.
 * @throws HostError `not-found`
 */
export async function readConnection<K extends ConnectionKind = ConnectionKind>(
  query: Query,
  tenant: string,
  id: string,
  kinds?: readonly K[],
): Promise<Connection<K>> {
  const { rows } = await query<Connection<K>>(
    `SELECT ${columns} FROM leadsim.connection WHERE tenant = $1 AND id = $2 AND removed_at IS NULL`,
    [tenant, id],
  );
  const [row] = rows;
  if (!row || (kinds && !kinds.includes(row.kind))) throw notFound("connection");
  return row;
}

/**
 * A connection with the tenant that it is of, for whoever comes without a key; null where there is none of that
 * kind.
 */
export async function findConnection<K extends ConnectionKind>(
  { database }: Pick<Base, "database">,
  id: string,
  kind: K,
): Promise<(Connection<K> & { readonly tenant: string }) | null> {
  const { rows } = await database.transaction(everyTenant, (query) =>
    query<Connection<K> & { readonly tenant: string }>(
      `SELECT tenant, ${columns} FROM leadsim.connection WHERE id = $1 AND kind = $2 AND removed_at IS NULL
          AND EXISTS (SELECT FROM leadsim.tenant t WHERE t.id = connection.tenant AND t.closed_at IS NULL)`,
      [id, kind],
    ),
  );
  return rows[0] ?? null;
}

/** Removes a connection: its key opens nothing any more, and the platform is told nothing any more. */
export async function removeConnection(query: Query, { tenant, by, at }: Asked, id: string): Promise<void> {
  await readConnection(query, tenant, id);
  await query(
    `UPDATE leadsim.connection SET removed_at = $3, secret = NULL, prefix = NULL, hash = NULL
      WHERE tenant = $1 AND id = $2`,
    [tenant, id, at],
  );
  await record(query, { tenant, at, who: by, what: "removed", kind: "connection", subject: id });
}

/** Keeps what went wrong last, for whoever looks after the connection. */
export async function noteError(
  query: Query,
  { tenant, connection, at }: { readonly tenant: string; readonly connection: string; readonly at: Date },
  words: string,
): Promise<void> {
  await query(
    "UPDATE leadsim.connection SET last_error = $3, last_error_at = $4 WHERE tenant = $1 AND id = $2",
    [tenant, connection, words.slice(0, 500), at],
  );
}

/** The platform that holds a key, or null for one that is unknown or removed, or whose tenant is closed. */
export async function findPlatform(
  { database, now }: Pick<Base, "database" | "now">,
  key: string,
): Promise<Platform | null> {
  const prefix = /^lsp_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/.exec(key)?.[1];
  if (prefix === undefined) return null;
  return database.transaction(everyTenant, async (query) => {
    const { rows } = await query<{ tenant: string; id: string; kind: ConnectionKind; hash: Uint8Array }>(
      `SELECT c.tenant, c.id, c.kind, c.hash FROM leadsim.connection c JOIN leadsim.tenant t ON t.id = c.tenant
        WHERE c.prefix = $1 AND c.removed_at IS NULL AND t.closed_at IS NULL`,
      [prefix],
    );
    const [row] = rows;
    if (!row || !timingSafeEqual(row.hash, hashToken(key))) return null;
    const { tenant, id, kind } = row;
    await query(
      `UPDATE leadsim.connection SET last_used_at = $3 WHERE tenant = $1 AND id = $2
          AND (last_used_at IS NULL OR last_used_at < $3::timestamptz - interval '1 minute')`,
      [tenant, id, now()],
    );
    return {
      kind: "platform",
      tenant,
      who: `connection:${id}`,
      connection: id,
      platform: kind,
      byCookie: false,
    };
  });
}
