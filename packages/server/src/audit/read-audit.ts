import type { Query } from "../database/database.js";

/** An entry as it is read. */
export interface WrittenEntry {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly kind: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The audit of a tenant, the newest entry first. */
export async function listAudit(
  query: Query,
  tenant: string,
  filter: {
    readonly kind?: string;
    readonly subject?: string;
    readonly who?: string;
    readonly what?: string;
    /** In this time. */
    readonly from?: Date;
    readonly to?: Date;
    readonly after?: string;
    readonly limit: number;
  },
): Promise<readonly WrittenEntry[]> {
  const { kind, subject, who, what, from, to, after, limit } = filter;
  const { rows } = await query<WrittenEntry>(
    `SELECT id, at, who, what, kind, subject, detail FROM leadsim.audit
      WHERE tenant = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR subject = $3)
        AND ($4::text IS NULL OR who = $4) AND ($5::uuid IS NULL OR id < $5)
        AND ($7::text IS NULL OR what = $7) AND ($8::timestamptz IS NULL OR at >= $8)
        AND ($9::timestamptz IS NULL OR at < $9)
      ORDER BY id DESC LIMIT $6`,
    [
      tenant,
      kind ?? null,
      subject ?? null,
      who ?? null,
      after ?? null,
      limit,
      what ?? null,
      from ?? null,
      to ?? null,
    ],
  );
  return rows;
}
