import { dueNext, isOver, type Session, snapshot, statusOf } from "@leadsim/engine";
import type { Problem, TranscriptEvent } from "@leadsim/scenarios";
import type { Query } from "../database/database.js";
import { isDuplicate } from "../database/database-error.js";
import { enqueue } from "../jobs/outbox.js";
import type { Keyring } from "../secrets/keyring.js";
import { announce, type WebhookEvent } from "../webhooks/announce.js";
import { eventRows } from "./event-rows.js";
import { headParts, type SessionRow } from "./session-row.js";

/** What became of a command, kept under its key: from this the same answer is made again, byte for byte. */
export interface Outcome {
  /** The refusal, or null. */
  readonly refusal: Problem | null;
}

/** A command's key with what it asked for. */
export interface KeptCommand {
  readonly key: string;
  readonly hash: Buffer;
  readonly outcome: Outcome;
}

/** A step of a session, to be stored whole or not at all. */
export interface Step {
  /** The row it was taken from: if the stored one has moved, nothing is stored. */
  readonly from: SessionRow;
  readonly session: Session;
  readonly appended: readonly TranscriptEvent[];
  readonly progress: SessionRow["progress"];
  readonly at: Date;
  readonly command: KeptCommand | null;
}

/** What was found instead. */
export type Appended =
  | { readonly stored: SessionRow }
  | {
      readonly repeated: {
        readonly hash: Uint8Array;
        readonly seq: number;
        readonly at: Date;
        readonly outcome: Outcome;
      };
    }
  /** The row has moved, or its access was ended. */
  | { readonly moved: true };

const statement = `
WITH moved AS (
  UPDATE leadsim.session SET seq = $5, head = $6, mac = $7, status = $8, turn = $9, progress = $10, moved_at = $11,
      ended_at = $12, due_at = $13
    WHERE tenant = $1 AND id = $2 AND seq = $3 AND access = $4
      AND ($14::text IS NULL
        OR NOT EXISTS (SELECT FROM leadsim.command WHERE tenant = $1 AND session = $2 AND key = $14))
    RETURNING 1),
events AS (
  INSERT INTO leadsim.event (tenant, session, seq, at, type, body, prev, hash)
    SELECT $1, $2, e.seq, e.at, e.type, e.body, e.prev, e.hash
      FROM moved, jsonb_to_recordset($17::jsonb)
        AS e (seq int, at timestamptz, type text, body jsonb, prev text, hash text)),
kept AS (
  INSERT INTO leadsim.command (tenant, session, key, request_hash, seq, at, outcome)
    SELECT $1, $2, $14, $15, $5, $11, $16::json FROM moved WHERE $14::text IS NOT NULL),
shot AS (
  INSERT INTO leadsim.snapshot (tenant, session, seq, body, mac) SELECT $1, $2, $5, $18, $19 FROM moved
    ON CONFLICT (tenant, session) DO UPDATE SET seq = excluded.seq, body = excluded.body, mac = excluded.mac)
SELECT count(*)::int AS moved FROM moved`;

/** Whether a step ends its session: then more is stored than one statement can. */
export function endsHere({ from, session }: Pick<Step, "from" | "session">): boolean {
  return isOver(session.state) && !from.endedAt;
}

/** Stores a step in one transaction, in which what it causes is readied, too: scoring, and telling who listens. */
export async function append(query: Query, keyring: Keyring, step: Step): Promise<Appended> {
  const { from, session, appended, at, command, progress } = step;
  const { tenant, id } = from;
  const over = isOver(session.state);
  const endedAt = over ? (from.endedAt ?? new Date(session.at)) : null;
  const row: SessionRow = {
    ...from,
    seq: session.seq,
    head: session.head,
    status: statusOf(session.state),
    turn: session.state.turn,
    progress,
    movedAt: at,
    endedAt,
  };
  const due = dueNext(session);
  const body = Buffer.from(JSON.stringify(snapshot(session)));
  const { rows } = await query<{ moved: number }>(statement, [
    tenant,
    id,
    from.seq,
    from.access,
    row.seq,
    row.head,
    keyring.mac("head", headParts(row)),
    row.status,
    row.turn,
    JSON.stringify(progress),
    at,
    endedAt,
    due ? new Date(due.at) : null,
    command?.key ?? null,
    command?.hash ?? null,
    command ? JSON.stringify(command.outcome) : null,
    eventRows(appended, session.head),
    body,
    keyring.mac("snapshot", [tenant, id, row.seq, body]),
  ]);
  if (rows[0]!.moved === 0) return (await repeatedOf(query, from, command)) ?? { moved: true };
  if (endsHere(step)) await end(query, row, at);
  return { stored: row };
}

/** Asked in a statement of its own: the one that found nothing could not yet see what the winner stored. */
async function repeatedOf(
  query: Query,
  { tenant, id }: SessionRow,
  command: KeptCommand | null,
): Promise<Appended | null> {
  if (!command) return null;
  const { rows } = await query<{ hash: Uint8Array; seq: number; at: Date; outcome: Outcome }>(
    `SELECT request_hash AS hash, seq, at, outcome FROM leadsim.command
      WHERE tenant = $1 AND session = $2 AND key = $3`,
    [tenant, id, command.key],
  );
  return rows[0] ? { repeated: rows[0] } : null;
}

/**
 * Two at once may both find that a key is new where neither moves the session: the second is turned away by
 * the key.
 */
export function isSameKeyTwice(error: unknown): boolean {
  return isDuplicate(error);
}

async function end(query: Query, row: SessionRow, at: Date): Promise<void> {
  const { tenant, id: session, order } = row;
  const type = `session.${row.status}` as WebhookEvent;
  await query("DELETE FROM leadsim.draft WHERE tenant = $1 AND session = $2", [tenant, session]);
  await announce(query, { tenant, type, at, data: { session, order } });
  await enqueue(query, { tenant, kind: "score", subject: session, at });
}
