import { type Play, replay, restore, type Session, type Snapshot } from "@leadsim/engine";
import type { Form } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { Content } from "../content/content.js";
import { alone } from "../database/database.js";
import { readTranscript } from "./event-rows.js";
import { readSessionRow, type SessionBase, type SessionRow, type StoredSession } from "./session-row.js";

/** What a session is played with, made ready. */
export interface SessionContent {
  readonly plays: readonly Play[];
  /** Null where a scenario was sat by itself. */
  readonly form: Form | null;
}

/** The content that a session began with, whatever has come since. */
export async function contentOf(content: Content, { tenant, pins }: SessionRow): Promise<SessionContent> {
  const form = await content.form(tenant, pins.form.id, pins.form.version);
  const plays = await Promise.all(pins.scenarios.map((pin) => content.playTelling(tenant, pin)));
  const spoken = form && plays[0] && (await content.formIn(tenant, form, plays[0].scenario.locale));
  return { form: spoken ?? form, plays };
}

/** A session and the row it stands by. */
export interface Restored {
  readonly row: SessionRow;
  readonly session: Session;
}

/** Takes a session up: from the snapshot that was signed at its last event, else by replaying all of them. */
export async function restoreSession(
  base: SessionBase,
  content: Content,
  tenant: string,
  id: string,
): Promise<Restored> {
  const row = await readSessionRow(alone(base.database, tenant), base.keyring, tenant, id);
  const played = await contentOf(content, row);
  const session =
    fromSnapshot(base, row, played) ?? (await replayStored(base, row, played, row.seq, row.head));
  return { row, session: withoutEvents(session) };
}

function fromSnapshot(
  { keyring }: SessionBase,
  row: StoredSession,
  { plays, form }: SessionContent,
): Session | null {
  const { tenant, id, seq, snapshot, snapshotMac } = row;
  if (!snapshot || !snapshotMac || !keyring.verifies("snapshot", [tenant, id, seq, snapshot], snapshotMac)) {
    return null;
  }
  const stored = JSON.parse(Buffer.from(snapshot).toString("utf8")) as Snapshot;
  if (stored.head !== row.head) return null;
  return restore(plays, stored, form ? { form } : {});
}

/**
 * Replays what was stored, whole or up to an earlier event.
 * @param head the hash its last event must have, which the host signed; where it is earlier, the chain leads to it
 */
export async function replayStored(
  { database }: Pick<SessionBase, "database">,
  { tenant, id }: SessionRow,
  { plays, form }: SessionContent,
  seq: number,
  head?: string,
): Promise<Session> {
  const stored = await database.transaction(tenant, (query) => readTranscript(query, { tenant, id, seq }));
  return replay(plays, stored, { session: id, ...(form ? { form } : {}), ...present({ head }) });
}

/** A session on its way: its events are in the database. */
export function withoutEvents(session: Session): Session {
  return { ...session, events: [] };
}
