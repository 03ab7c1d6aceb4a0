import type { Query } from "../database/database.js";
import { newId } from "../secrets/new-id.js";

/** What is done later, by whichever replica comes to it first. */
export type JobKind = "score" | "deliver" | "call-back" | "mail" | "forget-mail";

export interface NewJob {
  readonly tenant: string;
  readonly kind: JobKind;
  /** What it is about: a session, a delivery, an order, a mail. */
  readonly subject: string;
  readonly payload?: Readonly<Record<string, string | number | boolean | null>>;
  readonly at: Date;
  /** Not before this; at once unless given. */
  readonly runAt?: Date;
}

/** Adds a job in the transaction that causes it: both hold, or neither. */
export async function enqueue(query: Query, job: NewJob): Promise<void> {
  const { tenant, kind, subject, payload = {}, at, runAt = at } = job;
  await query(
    `INSERT INTO leadsim.job (tenant, id, kind, subject, payload, run_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [tenant, newId(at), kind, subject, JSON.stringify(payload), runAt, at],
  );
}
