import type { Base } from "../base.js";
import { playLink } from "../candidate/play-link.js";
import type { Query } from "../database/database.js";
import { pauseAfter } from "../jobs/pause-after.js";
import type { Job, JobResult } from "../jobs/worker.js";
import { languageOf } from "../language.js";
import type { TenantSettings } from "../tenants/tenants.js";
import { announce } from "../webhooks/announce.js";
import { composeMail } from "./compose.js";
import { type MailKind, placeOfMail } from "./mail.js";
import type { Handed, Letter, Mailer } from "./mailer.js";

/** What sending needs beside the host's own. */
export interface MailDesk {
  readonly mailer: Mailer;
  /** The address that mails come from. */
  readonly from: string;
  readonly publicUrl: () => string;
}

interface Due {
  readonly kind: MailKind;
  readonly sealed: Uint8Array | null;
  readonly tries: number;
  readonly order: string;
  readonly deadline: Date | null;
  readonly expiresAt: Date;
  /** Whether its link still opens something that is not finished. */
  readonly wanted: boolean;
  readonly name: string | null;
  readonly email: string | null;
  readonly locale: string | null;
  readonly organization: string;
  readonly settings: TenantSettings;
}

/**
 * Hands a mail over and writes down what came of it. A program that dies after the mail server took a mail and before
 * this is written hands it over again: the same mail, under the same `Message-ID`.
 */
export async function sendMail(base: Base, desk: MailDesk, job: Job): Promise<JobResult> {
  const { database, now, log } = base;
  const { tenant, subject: id } = job;
  const due = await database.transaction(tenant, (query) => readDue(query, { tenant, id, at: now() }));
  if (!due) return { done: true };
  const handed = due.wanted ? await handOver(base, desk, { tenant, id, due }) : null;
  if (handed?.sent === false) {
    const { fault, reply } = handed;
    log.warn(
      { tenant, mail: id, order: due.order, fault, reply, tries: due.tries + 1 },
      "A mail was not sent.",
    );
  }
  return database.transaction(tenant, (query) => writeDown(query, { tenant, id, due, handed, at: now() }));
}

function handOver(
  { keyring, now }: Base,
  { mailer, from, publicUrl }: MailDesk,
  { tenant, id, due }: { readonly tenant: string; readonly id: string; readonly due: Due },
): Promise<Handed> | Handed {
  const { email, name, kind, organization, settings, expiresAt, deadline } = due;
  if (email === null) return { sent: false, fault: "no-address", reply: null, final: true };
  const language = languageOf(due.locale ?? undefined);
  const url = playLink(publicUrl(), keyring.open(due.sealed!, placeOfMail(tenant, id)));
  const letter: Letter = {
    id,
    from: { name: settings.mail?.sender ?? organization, address: from },
    replyTo: settings.mail?.replyTo ?? null,
    to: { name, address: email },
    at: now(),
    language,
    ...composeMail({ kind, language, organization, name, url, expiresAt, deadline, settings }),
  };
  return mailer.hand(letter);
}

async function writeDown(
  query: Query,
  written: {
    readonly tenant: string;
    readonly id: string;
    readonly due: Due;
    /** Null where it was not needed any more. */
    readonly handed: Handed | null;
    readonly at: Date;
  },
): Promise<JobResult> {
  const { tenant, id, due, handed, at } = written;
  const again = handed?.sent === false && !handed.final ? pauseAfter(due.tries, at) : null;
  const status = handed === null ? "canceled" : handed.sent ? "sent" : again ? "waiting" : "failed";
  const { fault, reply } = handed?.sent === false ? handed : { fault: null, reply: null };
  // The link is needed no more once the mail is gone or given up: sending again makes a new one.
  await query(
    `UPDATE leadsim.mail SET status = $3, tries = tries + 1, fault = $4, reply = $5, last_tried_at = $6,
       sent_at = CASE WHEN $3 = 'sent' THEN $6::timestamptz END, sealed = CASE WHEN $3 = 'waiting' THEN sealed END
     WHERE tenant = $1 AND id = $2`,
    [tenant, id, status, fault, reply, at],
  );
  if (again) return { again };
  if (status === "failed") {
    await announce(query, { tenant, type: "mail.failed", at, data: { mail: id, order: due.order } });
  }
  return { done: true };
}

async function readDue(
  query: Query,
  { tenant, id, at }: { readonly tenant: string; readonly id: string; readonly at: Date },
): Promise<Due | null> {
  const { rows } = await query<Due>(
    `SELECT m.kind, m.sealed, m.tries, m.orders AS order, o.deadline, i.expires_at AS "expiresAt",
       i.revoked_at IS NULL AND i.expires_at > $3 AND o.canceled_at IS NULL AND p.erased_at IS NULL
         AND t.closed_at IS NULL AND m.sealed IS NOT NULL AS wanted,
       p.name, p.email, p.locale, t.name AS organization, t.settings
     FROM leadsim.mail m
     JOIN leadsim.orders o ON o.tenant = m.tenant AND o.id = m.orders
     JOIN leadsim.person p ON p.tenant = o.tenant AND p.id = o.person
     JOIN leadsim.invitation i ON i.tenant = m.tenant AND i.id = m.invitation
     JOIN leadsim.tenant t ON t.id = m.tenant
     WHERE m.tenant = $1 AND m.id = $2 AND m.status = 'waiting'`,
    [tenant, id, at],
  );
  return rows[0] ?? null;
}
