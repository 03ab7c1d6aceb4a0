import { randomBytes } from "node:crypto";
import { begin, dueNext, type Session, snapshot, statusOf, view } from "@leadsim/engine";
import { record } from "../audit/record.js";
import type { Content } from "../content/content.js";
import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import { type OpenInvitation, useInvitation } from "../orders/invitations.js";
import { readAccommodation } from "../orders/order.js";
import { newId } from "../secrets/new-id.js";
import { openStoreFeeds } from "../statements/feeds.js";
import { announce } from "../webhooks/announce.js";
import { eventRows } from "./event-rows.js";
import { type Restored, withoutEvents } from "./restore-session.js";
import { headParts, pinsOf, type SessionBase, type SessionRow } from "./session-row.js";

/** A session that a browser was let into. */
export interface Entered {
  readonly session: string;
  readonly access: number;
  /** Where it stands, if it began here; else another may have moved it. */
  readonly begun: Restored | null;
}

interface OrderRow {
  readonly accommodation: string;
  readonly deadline: Date | null;
  readonly attempts: number;
  readonly canceled: boolean;
  readonly erased: boolean;
}

/**
 * Lets a browser into the session of an order: the one under way, the last one once all attempts are over, or
 * a new one, which begins here. Two browsers at once come into the same.
 *
 * @throws HostError `invitation-not-valid`, `order-canceled`, `person-erased`, `not-possible` after the deadline
 */
export async function enterByInvitation(
  base: SessionBase & { readonly publicUrl: () => string },
  content: Content,
  invitation: OpenInvitation,
): Promise<Entered> {
  const { tenant, order } = invitation;
  // Content is read before the transaction: it may take a while the first time.
  const { form, formVersion, locale } = invitation;
  const { plays, form: document } = await content.playsIn(tenant, form, formVersion, locale);
  const at = base.now();
  return base.database.transaction(tenant, async (query) => {
    // Sent at once, done one after the other: the order is locked before its sessions are looked at.
    const [row, , last] = await Promise.all([
      lockOrder(query, tenant, order),
      useInvitation(query, invitation, at),
      lastSession(query, tenant, order),
    ]);
    if (last && (!last.ended || last.attempt >= row.attempts)) {
      return { session: last.id, access: last.access, begun: null };
    }
    if (row.deadline && row.deadline <= at) {
      throw new HostError("not-possible", "The time to take this has passed. Ask for a new invitation.");
    }
    const id = newId(at);
    const session = begin(plays, {
      session: id,
      seed: randomBytes(16).toString("hex"),
      at: at.getTime(),
      ...(document ? { form: document } : {}),
      time: readAccommodation(row.accommodation),
      expires: row.deadline?.getTime() ?? null,
    });
    const entry = { what: "begun", kind: "session", subject: id, detail: { order } } as const;
    const [begun] = await Promise.all([
      insertSession(query, base, { tenant, order, attempt: (last?.attempt ?? 0) + 1, session, at }),
      record(query, { tenant, at, who: `session:${id}`, ...entry }),
      openStoreFeeds(query, { tenant, session: id, order, at }, base.publicUrl()),
      announce(query, { tenant, type: "session.begun", at, data: { session: id, order } }),
    ]);
    return { session: id, access: 1, begun };
  });
}

async function lockOrder(query: Query, tenant: string, id: string): Promise<OrderRow> {
  const { rows } = await query<OrderRow>(
    `SELECT o.accommodation, o.deadline, o.attempts,
            o.canceled_at IS NOT NULL AS canceled, p.erased_at IS NOT NULL AS erased
       FROM leadsim.orders o JOIN leadsim.person p ON p.tenant = o.tenant AND p.id = o.person
      WHERE o.tenant = $1 AND o.id = $2 FOR UPDATE OF o`,
    [tenant, id],
  );
  const [row] = rows;
  if (!row || row.erased) throw new HostError("person-erased", "This invitation is no longer there.");
  if (row.canceled)
    throw new HostError("order-canceled", "This invitation was withdrawn by those who sent it.");
  return row;
}

async function lastSession(
  query: Query,
  tenant: string,
  order: string,
): Promise<{
  readonly id: string;
  readonly attempt: number;
  readonly access: number;
  readonly ended: boolean;
} | null> {
  const { rows } = await query<{ id: string; attempt: number; access: number; ended: boolean }>(
    `SELECT id, attempt, access, ended_at IS NOT NULL AS ended FROM leadsim.session
      WHERE tenant = $1 AND orders = $2 ORDER BY attempt DESC LIMIT 1`,
    [tenant, order],
  );
  return rows[0] ?? null;
}

interface NewSession {
  readonly tenant: string;
  readonly order: string;
  readonly attempt: number;
  readonly session: Session;
  readonly at: Date;
}

/** Stores a session of which nothing but `begun` has happened, and gives it as it is stored. */
async function insertSession(
  query: Query,
  { keyring }: Pick<SessionBase, "keyring">,
  { tenant, order, attempt, session, at }: NewSession,
): Promise<Restored> {
  const { seq, head, begun } = session;
  const id = begun.session;
  const due = dueNext(session);
  const where = {
    status: statusOf(session.state),
    turn: session.state.turn,
    progress: view(session).progress,
  };
  const row: SessionRow = {
    ...{ tenant, id, order, attempt, pins: pinsOf(session), seq, head, ...where, access: 1 },
    ...{ begunAt: at, movedAt: at, endedAt: null },
  };
  const stored = query(
    `INSERT INTO leadsim.session (tenant, id, orders, attempt, pins, seq, head, mac, status, turn, progress, begun_at,
       moved_at, due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13)`,
    [
      tenant,
      id,
      order,
      attempt,
      JSON.stringify(row.pins),
      seq,
      head,
      keyring.mac("head", headParts(row)),
      row.status,
      row.turn,
      JSON.stringify(row.progress),
      at,
      due ? new Date(due.at) : null,
    ],
  );
  const events = query(
    `INSERT INTO leadsim.event (tenant, session, seq, at, type, body, prev, hash)
     SELECT $1, $2, e.* FROM jsonb_to_recordset($3::jsonb)
       AS e (seq int, at timestamptz, type text, body jsonb, prev text, hash text)`,
    [tenant, id, eventRows(session.events, head)],
  );
  const body = Buffer.from(JSON.stringify(snapshot(session)));
  const kept = query(
    "INSERT INTO leadsim.snapshot (tenant, session, seq, body, mac) VALUES ($1, $2, $3, $4, $5)",
    [tenant, id, seq, body, keyring.mac("snapshot", [tenant, id, seq, body])],
  );
  await Promise.all([stored, events, kept]);
  return { row, session: withoutEvents(session) };
}
