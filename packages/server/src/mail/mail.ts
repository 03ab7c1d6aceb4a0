import { record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import { notFound } from "../host-error.js";
import { enqueue } from "../jobs/outbox.js";
import type { Asked } from "../people/people.js";
import type { Keyring } from "../secrets/keyring.js";
import { newId } from "../secrets/new-id.js";
import type { MailFault } from "./mailer.js";

/** What a mail can be for. */
export const mailKinds = ["invitation", "reminder"] as const;

export type MailKind = (typeof mailKinds)[number];

/** A mail about an order, as it is listed: neither its address nor its link. */
export interface Mail {
  readonly id: string;
  readonly kind: MailKind;
  /** `sent`: the mail server took it, or it lies in the folder. `canceled`: it was not needed any more. */
  readonly status: "waiting" | "sent" | "failed" | "canceled";
  readonly tries: number;
  /** Why the last try failed, or why it came back. */
  readonly fault: MailFault | null;
  /** The mail server's code, such as 550. */
  readonly reply: number | null;
  readonly createdAt: Date;
  readonly lastTriedAt: Date | null;
  readonly sentAt: Date | null;
}

const columns = `id, kind, status, tries, fault, reply, created_at AS "createdAt", last_tried_at AS "lastTriedAt",
  sent_at AS "sentAt"`;

/** Where a mail's link is sealed: opened anywhere else it is none. */
export function placeOfMail(tenant: string, id: string): string {
  return `${tenant}/mail/${id}`;
}

/**
 * Readies a mail with the link of an invitation, in the transaction that makes the invitation: both hold, or neither.
 * The link is kept sealed until the mail is gone.
 */
export async function queueMail(
  query: Query,
  keyring: Keyring,
  { tenant, by, at }: Asked,
  wanted: {
    readonly order: string;
    readonly invitation: string;
    readonly token: string;
    readonly kind: MailKind;
  },
): Promise<void> {
  const { order, invitation, token, kind } = wanted;
  const id = newId(at);
  await query(
    `INSERT INTO leadsim.mail (tenant, id, orders, invitation, kind, sealed, status, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'waiting', $7)`,
    [tenant, id, order, invitation, kind, keyring.seal(token, placeOfMail(tenant, id)), at],
  );
  await enqueue(query, { tenant, kind: "mail", subject: id, at });
  const detail = { order, kind };
  await record(query, { tenant, at, who: by, what: "created", kind: "mail", subject: id, detail });
}

/** The mails about an order, the newest first. */
export async function listMails(query: Query, tenant: string, order: string): Promise<readonly Mail[]> {
  const { rows } = await query<Mail>(
    `SELECT ${columns} FROM leadsim.mail WHERE tenant = $1 AND orders = $2 ORDER BY id DESC`,
    [tenant, order],
  );
  return rows;
}

/**
 * Writes down that a mail came back after the mail server had taken it, which only its sender's mailbox is told.
 * @throws HostError `not-found`, also for a mail that was not sent
 */
export async function markBounced(
  query: Query,
  { tenant, by, at }: Asked,
  { order, id }: { readonly order: string; readonly id: string },
): Promise<Mail> {
  const { rows } = await query<Mail>(
    `UPDATE leadsim.mail SET status = 'failed', fault = 'bounced'
      WHERE tenant = $1 AND orders = $2 AND id = $3 AND (status = 'sent' OR fault = 'bounced') RETURNING ${columns}`,
    [tenant, order, id],
  );
  if (!rows[0]) throw notFound("mail that was sent");
  await record(query, { tenant, at, who: by, what: "changed", kind: "mail", subject: id, detail: { order } });
  return rows[0];
}

/** Forgets all mail about some orders: rows at once, files of the mail folder by a job in the same transaction. */
export async function forgetMails(
  query: Query,
  tenant: string,
  orders: readonly string[],
  at: Date,
): Promise<void> {
  const { rows } = await query<{ id: string }>(
    "DELETE FROM leadsim.mail WHERE tenant = $1 AND orders = ANY ($2::uuid[]) RETURNING id",
    [tenant, orders],
  );
  for (const { id } of rows) await enqueue(query, { tenant, kind: "forget-mail", subject: id, at });
}
