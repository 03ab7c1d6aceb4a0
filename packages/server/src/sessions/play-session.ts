import { createHash } from "node:crypto";
import { advance, type Session, view } from "@leadsim/engine";
import type { CandidateCommand, CandidateView, Command, Problem } from "@leadsim/scenarios";
import type { Content } from "../content/content.js";
import { alone, type Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import { type Appended, append, endsHere, isSameKeyTwice, type KeptCommand } from "./append.js";
import type { LiveSessions } from "./live-sessions.js";
import { contentOf, type Restored, replayStored, restoreSession, withoutEvents } from "./restore-session.js";
import { checkAccess, type SessionBase, type SessionRow } from "./session-row.js";

/** What playing needs. */
export interface Play {
  readonly base: SessionBase;
  readonly content: Content;
  readonly live: LiveSessions;
}

/** What playing needs, of a host. */
export function playOf(host: SessionBase & Pick<Play, "content" | "live">): Play {
  return { base: host, content: host.content, live: host.live };
}

/** Who plays: a candidate with the access their token names, or the host. */
export interface Seat {
  readonly tenant: string;
  readonly session: string;
  /** Null for the host. */
  readonly access: number | null;
}

/** What a candidate is told after a command: where the session stands, and why it was refused. */
export interface CommandAnswer {
  readonly view: CandidateView;
  readonly refusal: Problem | null;
}

/** Times a step is tried again because the session had moved; each time it is looked at anew. */
const mostTries = 12;

/**
 * Takes a command, once for each key: sent again, the answer is the one that was given, byte for byte, also after the
 * session has moved on and after a restart.
 *
 * @throws HostError `not-found`, `not-signed-in` when the access was ended, `key-reused` for another command
 */
export async function takeCommand(
  play: Play,
  seat: Seat,
  command: CandidateCommand,
  key: string,
): Promise<CommandAnswer> {
  const hash = createHash("sha256")
    .update(JSON.stringify(sorted(command)))
    .digest();
  for (let tried = 0; tried < mostTries; tried++) {
    const here = await standing(play, seat, tried > 0);
    const at = timeFor(play, here);
    const { session, appended, refusal } = advance(here.session, { ...command, id: key }, at.getTime());
    const kept: KeptCommand = { key, hash, outcome: { refusal } };
    const seen = view(session, at.getTime());
    const found = await store(play, here, { session, appended, at, command: kept, progress: seen.progress });
    if ("stored" in found) return { view: seen, refusal };
    if ("repeated" in found) {
      if (!hash.equals(found.repeated.hash)) {
        throw new HostError(
          "key-reused",
          "This key was used for another command. Give each command a key of its own.",
        );
      }
      return repeat(play, seat, found.repeated);
    }
  }
  throw new HostError("moved-on", "The session moves faster than this could be taken. Try again.");
}

/** Where the session stands for its candidate; time catches up first. */
export async function viewSession(
  play: Play,
  seat: Seat,
  options: { readonly story?: boolean } = {},
): Promise<CandidateView> {
  const caughtUp = await catchUp(play, seat);
  return viewOf(caughtUp, caughtUp.at, options);
}

/** What a session that is known to be current shows its candidate. */
export function viewOf(
  { session }: Restored,
  at: Date,
  options: { readonly story?: boolean } = {},
): CandidateView {
  return view(session, at.getTime(), options);
}

/** Lets time catch up with a session, and gives it as it stands. */
export async function catchUp(play: Play, seat: Seat): Promise<Restored & { readonly at: Date }> {
  for (let tried = 0; tried < mostTries; tried++) {
    const here = await standing(play, seat, true);
    const at = timeFor(play, here);
    const { session, appended } = advance(here.session, { type: "tick" }, at.getTime());
    if (appended.length === 0) return { ...here, at };
    const progress = view(session).progress;
    const found = await store(play, here, { session, appended, at, command: null, progress });
    if ("stored" in found) return { row: found.stored, session: withoutEvents(session), at };
  }
  throw new HostError("moved-on", "The session moves faster than it can be read. Try again.");
}

/** What the host alone may do: another accommodation, another end, taking a session up again. */
export async function takeHostCommand(
  play: Play,
  seat: Seat,
  command: Command,
  alongside: (query: Query, row: SessionRow) => Promise<void>,
): Promise<Restored & { readonly refusal: Problem | null }> {
  for (let tried = 0; tried < mostTries; tried++) {
    const here = await standing(play, seat, true);
    const at = timeFor(play, here);
    const { session, appended, refusal } = advance(here.session, command, at.getTime());
    if (appended.length === 0) return { ...here, refusal };
    const progress = view(session).progress;
    const step = { session, appended, at, command: null, progress };
    const found = await store(play, here, step, refusal ? undefined : alongside);
    if ("stored" in found) return { row: found.stored, session: withoutEvents(session), refusal };
  }
  throw new HostError("moved-on", "The session moves faster than it can be changed. Try again.");
}

/** The host's time, never before the session's last event: clocks step back, and those of replicas differ. */
function timeFor({ base }: Play, { session }: Restored): Date {
  return new Date(Math.max(base.now().getTime(), session.at));
}

/** The session from memory, else from the database; `fresh` when memory must first be held against the row. */
async function standing({ base, content, live }: Play, seat: Seat, fresh: boolean): Promise<Restored> {
  const { tenant, session: id, access } = seat;
  const known = live.get(tenant, id);
  if (known && (!fresh || (await isCurrent(base, known)))) {
    if (access !== null) checkAccess(known.row, access);
    return known;
  }
  const restored = await restoreSession(base, content, tenant, id);
  if (access !== null) checkAccess(restored.row, access);
  live.keep(restored);
  return restored;
}

/** Whether nobody else has moved the session, or ended access to it, since it was kept. */
async function isCurrent({ database }: SessionBase, { row }: Restored): Promise<boolean> {
  const { rows } = await database.single<Pick<SessionRow, "seq" | "head" | "access">>(
    row.tenant,
    "SELECT seq, head, access FROM leadsim.session WHERE tenant = $1 AND id = $2",
    [row.tenant, row.id],
  );
  const [now] = rows;
  return now !== undefined && now.seq === row.seq && now.head === row.head && now.access === row.access;
}

interface NewStep {
  readonly session: Session;
  readonly appended: Parameters<typeof append>[2]["appended"];
  readonly at: Date;
  readonly command: KeptCommand | null;
  readonly progress: SessionRow["progress"];
}

async function store(
  { base, live }: Play,
  { row }: Restored,
  step: NewStep,
  alongside?: (query: Query, row: SessionRow) => Promise<void>,
): Promise<Appended> {
  const { tenant, id } = row;
  try {
    const whole = { ...step, from: row };
    const found =
      alongside || endsHere(whole)
        ? await base.database.transaction(tenant, async (query) => {
            const appended = await append(query, base.keyring, whole);
            if ("stored" in appended) await alongside?.(query, appended.stored);
            return appended;
          })
        : await append(alone(base.database, tenant), base.keyring, whole);
    if ("stored" in found) live.keep({ row: found.stored, session: withoutEvents(step.session) });
    else live.forget(tenant, id);
    return found;
  } catch (error) {
    // Whether it was stored is not known: the next one looks at the row.
    live.forget(tenant, id);
    if (step.command && isSameKeyTwice(error)) return { moved: true };
    throw error;
  }
}

/** The answer that was given, made again from where the session stood then. */
async function repeat(
  { base, content, live }: Play,
  seat: Seat,
  {
    seq,
    at,
    outcome,
  }: { readonly seq: number; readonly at: Date; readonly outcome: { readonly refusal: Problem | null } },
): Promise<CommandAnswer> {
  const { row, session } = await standing({ base, content, live }, seat, true);
  const then =
    seq === session.seq ? session : await replayStored(base, row, await contentOf(content, row), seq);
  return { view: view(then, at.getTime()), refusal: outcome.refusal };
}

/** The same command, however its fields were ordered. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([name, field]) => [name, sorted(field)]));
}
