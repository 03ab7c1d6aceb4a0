import { randomBytes, timingSafeEqual } from "node:crypto";
import { record } from "../audit/record.js";
import type { Base } from "../base.js";
import { everyTenant, type Query } from "../database/database.js";
import { notFound } from "../host-error.js";
import { newId } from "../secrets/new-id.js";
import { hashToken } from "../secrets/tokens.js";
import type { Role, Staff } from "./principal.js";

/** A key as it is listed: never the key itself. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly roles: readonly Role[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export interface NewApiKey {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly expiresAt?: Date | null;
}

const columns = `id, name, prefix, roles, created_at AS "createdAt", expires_at AS "expiresAt",
  revoked_at AS "revokedAt", last_used_at AS "lastUsedAt"`;

/** Makes a key. The whole of it is given back this once; what is kept can only recognize it. */
export async function createApiKey(
  query: Query,
  wanted: NewApiKey & { readonly tenant: string; readonly by: string; readonly at: Date },
): Promise<{ readonly key: string; readonly apiKey: ApiKey }> {
  const { tenant, name, roles, expiresAt = null, by, at } = wanted;
  const prefix = randomBytes(6).toString("hex");
  const key = `lsk_${prefix}_${randomBytes(32).toString("base64url")}`;
  const { rows } = await query<ApiKey>(
    `INSERT INTO leadsim.api_key (tenant, id, name, prefix, hash, roles, created_at, created_by, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${columns}`,
    [tenant, newId(at), name, prefix, hashToken(key), [...roles], at, by, expiresAt],
  );
  const [apiKey] = rows;
  await record(query, { tenant, at, who: by, what: "created", kind: "api-key", subject: apiKey!.id });
  return { key, apiKey: apiKey! };
}

export async function listApiKeys(query: Query, tenant: string): Promise<readonly ApiKey[]> {
  const text = `SELECT ${columns} FROM leadsim.api_key WHERE tenant = $1 ORDER BY id`;
  return (await query<ApiKey>(text, [tenant])).rows;
}

/** @throws HostError `not-found` */
export async function revokeApiKey(
  query: Query,
  {
    tenant,
    id,
    by,
    at,
  }: { readonly tenant: string; readonly id: string; readonly by: string; readonly at: Date },
): Promise<void> {
  const { count } = await query(
    "UPDATE leadsim.api_key SET revoked_at = $3 WHERE tenant = $1 AND id = $2 AND revoked_at IS NULL",
    [tenant, id, at],
  );
  if (count === 0) throw notFound("key");
  await record(query, { tenant, at, who: by, what: "removed", kind: "api-key", subject: id });
}

/** Milliseconds for which a key is taken to be as it was: on other replicas a revoked one works this much longer. */
const remembered = 10_000;
const mostRemembered = 1_000;

/** Recognizes keys, asking the database at most every ten seconds for each. */
export class ApiKeys {
  readonly #base: Pick<Base, "database" | "now">;
  readonly #known = new Map<string, { readonly until: number; readonly staff: Staff }>();

  constructor(base: Pick<Base, "database" | "now">) {
    this.#base = base;
  }

  /** Who holds the key, or null for one that is unknown, revoked or expired, or whose tenant is closed. */
  async find(key: string): Promise<Staff | null> {
    const prefix = /^lsk_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/.exec(key)?.[1];
    if (prefix === undefined) return null;
    const now = this.#base.now();
    const hash = hashToken(key);
    const name = hash.toString("base64");
    const known = this.#known.get(name);
    if (known && known.until > now.getTime()) return known.staff;
    this.#known.delete(name);
    const staff = await this.#ask(prefix, hash, now);
    if (staff) {
      if (this.#known.size >= mostRemembered) this.#known.clear();
      this.#known.set(name, { until: now.getTime() + remembered, staff });
    }
    return staff;
  }

  /** Asks the database anew for all keys: after one was revoked here. */
  forget(): void {
    this.#known.clear();
  }

  async #ask(prefix: string, hash: Buffer, now: Date): Promise<Staff | null> {
    return this.#base.database.transaction(everyTenant, async (query) => {
      const { rows } = await query<{ tenant: string; id: string; hash: Uint8Array; roles: Role[] }>(
        `SELECT k.tenant, k.id, k.hash, k.roles FROM leadsim.api_key k JOIN leadsim.tenant t ON t.id = k.tenant
          WHERE k.prefix = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2)
            AND t.closed_at IS NULL`,
        [prefix, now],
      );
      const [row] = rows;
      if (!row || !timingSafeEqual(row.hash, hash)) return null;
      await query(
        `UPDATE leadsim.api_key SET last_used_at = $3 WHERE tenant = $1 AND id = $2
            AND (last_used_at IS NULL OR last_used_at < $3::timestamptz - interval '1 minute')`,
        [row.tenant, row.id, now],
      );
      return { kind: "staff", tenant: row.tenant, who: `key:${row.id}`, roles: row.roles, byCookie: false };
    });
  }
}
