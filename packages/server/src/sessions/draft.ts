import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";

/** What was put in and not sent, as the page keeps it: a reload on another device goes on from here. */
export interface Draft {
  readonly turn: number;
  readonly draft: unknown;
  readonly savedAt: Date;
}

/** Characters of a draft as JSON. */
const longestDraft = 16_000;

interface Place {
  readonly tenant: string;
  readonly session: string;
}

/**
 * Keeps a draft, the last one only; one for an earlier page never replaces a later one's, and a page that the session
 * has not come to has none: it would stand in the way of all until then.
 */
export async function keepDraft(
  query: Query,
  { tenant, session }: Place,
  { turn, draft, savedAt }: Draft,
): Promise<Draft> {
  const body = JSON.stringify(draft ?? null);
  if (body.length > longestDraft) throw new HostError("too-large", "A draft is longer than is kept.");
  const { rows } = await query<{ turn: number; body: string; savedAt: Date }>(
    `INSERT INTO leadsim.draft (tenant, session, turn, body, saved_at)
     SELECT tenant, id, $3::integer, $4, $5::timestamptz FROM leadsim.session
     WHERE tenant = $1 AND id = $2 AND turn >= $3::integer
     ON CONFLICT (tenant, session) DO UPDATE SET turn = excluded.turn, body = excluded.body,
       saved_at = excluded.saved_at WHERE draft.turn <= excluded.turn
     RETURNING turn, body, saved_at AS "savedAt"`,
    [tenant, session, turn, body, savedAt],
  );
  const [kept] = rows;
  if (!kept) throw new HostError("moved-on", "The session stands at another page. Show it as it stands.");
  return { turn: kept.turn, draft: JSON.parse(kept.body), savedAt: kept.savedAt };
}

/** The draft of a page, or null. */
export async function readDraft(
  query: Query,
  { tenant, session }: Place,
  turn: number,
): Promise<Draft | null> {
  const { rows } = await query<{ turn: number; body: string; savedAt: Date }>(
    `SELECT turn, body, saved_at AS "savedAt" FROM leadsim.draft WHERE tenant = $1 AND session = $2 AND turn = $3`,
    [tenant, session, turn],
  );
  const [kept] = rows;
  return kept ? { turn: kept.turn, draft: JSON.parse(kept.body), savedAt: kept.savedAt } : null;
}

/** Keeps nothing any more. */
export async function dropDraft(query: Query, { tenant, session }: Place): Promise<void> {
  await query("DELETE FROM leadsim.draft WHERE tenant = $1 AND session = $2", [tenant, session]);
}
