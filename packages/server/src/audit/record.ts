import type { Query } from "../database/database.js";
import { newId } from "../secrets/new-id.js";

/** What is written down for good: who did what to what. Ids only: names and addresses would outlive their erasure. */
export interface AuditEntry {
  readonly tenant: string;
  readonly at: Date;
  /** `key:<id>`, `member:<id>`, `connection:<id>`, `session:<id>` or `host`. */
  readonly who: string;
  readonly what: AuditAction;
  readonly kind: AuditKind;
  readonly subject: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

export type AuditKind =
  | "tenant"
  | "api-key"
  | "member"
  | "person"
  | "order"
  | "invitation"
  | "session"
  | "result"
  | "document"
  | "webhook"
  | "connection"
  | "mail";

export type AuditAction =
  | "created"
  | "changed"
  | "removed"
  | "canceled"
  | "used"
  | "read"
  | "exported"
  | "erased"
  | "scored"
  | "begun"
  | "time-changed"
  | "expiry-changed"
  | "reopened"
  | "withdrawn"
  | "signed-in"
  | "signed-out"
  | "forgotten"
  | "tampered";

/** Adds an entry in the transaction that does what it tells of. */
export async function record(query: Query, entry: AuditEntry): Promise<void> {
  const { tenant, at, who, what, kind, subject, detail = {} } = entry;
  await query(
    `INSERT INTO leadsim.audit (tenant, id, at, who, what, kind, subject, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tenant, newId(at), at, who, what, kind, subject, JSON.stringify(detail)],
  );
}
