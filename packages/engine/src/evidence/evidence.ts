import type { Evidence, EvidenceSet, Ledger, MissingEvidence, Transcript } from "@leadsim/scenarios";
import { emptyLedger, present, workKinds } from "@leadsim/scenarios/rules";
import { findPlays, type PlaySource } from "../content/play-source.js";
import { isFields } from "../data/plain.js";
import type { LevelRow } from "../play/level-row.js";
import { shownPlaces } from "../play/order.js";
import type { Play, PlayScene } from "../play/play.js";
import { reachableFrom } from "../play/reachable.js";
import { chancesOf } from "../response/chance.js";
import { answerOf } from "../response/response.js";
import { wordsOf } from "../response/words.js";
import { type DecisionRecord, type Event, isWhole, type Session } from "../session/session.js";
import { checkExpected, type ReplayOptions, replay } from "../transcript/replay.js";
import { incomplete } from "../transcript/transcript.js";
import { momentsOf } from "./moments.js";
import { boundedLevel, strongerThan } from "./stronger.js";

/**
 * What a session showed: one piece of evidence per decision × behavior, what is missing and why, and the time ledger.
 * Practice scenarios give none. Where a decision was met more than once, the first response counts: later ones know
 * what came of it.
 *
 * @param plays hold the key to score by; it may be newer than the session's (`rekeyed`), the story must be the same
 * @param played a session with all its events, or a transcript, which is replayed first
 * @param options what either is held against
 * @throws EngineError as `replay` does; `story-changed`, `missing-scenario` or `form-mismatch` for plays that
 *   don't fit a session; `incomplete-session` for one restored from a snapshot: scoring always replays
 */
export function collectEvidence(
  plays: PlaySource,
  played: Transcript | Session,
  options: ReplayOptions = {},
): EvidenceSet {
  const session = isSession(played) ? played : replay(plays, played, options);
  if (!isWhole(session)) throw incomplete();
  checkExpected(session, options);
  const { begun, state } = session;
  const keyed = findPlays(plays, begun);
  const counted = (play: number): boolean => !begun.scenarios[play]!.practice;
  const records = firstRecords(state.records).filter((record) => counted(record.play));
  const status = state.ended?.as ?? (state.page === "completed" ? state.page : "in-progress");
  return {
    format: "leadsim/evidence@1",
    session: summaryOf(session, keyed, status),
    evidence: records.flatMap((record) => evidenceOf(record, keyed[record.play]!, begun)),
    missing: [
      ...records.flatMap((record) => timedOut(record, keyed[record.play]!)),
      ...(status === "withdrawn" || status === "expired" ? notReached(session, keyed) : []),
    ],
    ledger: sumLedgers(session),
    moments: momentsOf(session),
    responses: records.flatMap(({ play, scene, response, elapsed, words }) => {
      const { scenario, scenes } = keyed[play]!;
      const { id, decision } = scenes[scene]!;
      if (!response) return [];
      const uniform = "ratings" in response && new Set(Object.values(response.ratings)).size === 1;
      return [{ scenario: scenario.id, decision: id, type: decision!.type, elapsed, words, uniform }];
    }),
  };
}

function isSession(played: Transcript | Session): played is Session {
  return isFields(played) && "state" in played;
}

function firstRecords(records: readonly DecisionRecord[]): readonly DecisionRecord[] {
  return records.filter(
    ({ play, scene }, place) =>
      records.findIndex((other) => other.play === play && other.scene === scene) === place,
  );
}

function evidenceOf(record: DecisionRecord, play: Play, begun: Event<"begun">): Evidence[] {
  const met = play.scenes[record.scene]!;
  const { id, scene, decision } = met;
  if (!decision || !record.response) return [];
  const order = shownPlaces(met, begun.seed);
  const answer = answerOf(decision, record.response);
  return decision.rows.map((row, place) => {
    const options = wordsOf(decision, row, answer, order);
    const level = boundedLevel(row.level(answer), row);
    return {
      session: begun.session,
      scenario: play.scenario.id,
      decision: id,
      type: decision.type,
      behavior: row.behavior,
      level,
      min: row.min,
      max: row.max,
      chosen: chosenLevel(decision.type, options, level),
      chance: chancesOf(decision)[place]!,
      heading: scene.heading ?? "",
      prompt: decision.decision.prompt,
      options,
      rationale: [
        ...new Set(options.flatMap(({ level: rated, why }) => (why && rated !== undefined ? [why] : []))),
      ],
      stronger: level < row.max - 1e-9 ? strongerWords(level, decision, row, order) : null,
      at: record.at,
      elapsed: record.elapsed,
    };
  });
}

/** What an option counts that a behavior's key leaves out. */
const neutral = 3;

/** What was chosen, apart from the rest of the response: the pick for best counts, not the pair. */
function chosenLevel(type: Evidence["type"], options: Evidence["options"], level: number): number | null {
  switch (type) {
    case "rate":
    case "rank":
    case "sort":
      return null;
    case "best-worst":
      return options.find(({ as }) => as === "best")?.level ?? level;
    case "select":
      return Math.max(neutral, ...options.map(({ level: picked }) => picked ?? neutral));
    default:
      return level;
  }
}

function strongerWords(
  level: number,
  decision: NonNullable<PlayScene["decision"]>,
  row: LevelRow,
  order: readonly number[],
): Evidence["stronger"] {
  const stronger = strongerThan(level, row);
  return stronger && { level: stronger.level, words: wordsOf(decision, row, stronger.answer, order) };
}

function timedOut(record: DecisionRecord, play: Play): MissingEvidence[] {
  return record.response ? [] : missing(play, play.scenes[record.scene]!, "timeout");
}

function missing(
  play: Play,
  { id, decision }: PlayScene,
  reason: MissingEvidence["reason"],
): MissingEvidence[] {
  return (decision?.rows ?? []).map(({ behavior }) => ({
    scenario: play.scenario.id,
    decision: id,
    behavior,
    reason,
  }));
}

/** In a session that ended early: scored decisions that still lay ahead, on any path. */
function notReached({ state, begun }: Session, plays: readonly Play[]): MissingEvidence[] {
  return plays.flatMap((play, place) => {
    if (place < state.play || begun.scenarios[place]!.practice) return [];
    const from = place === state.play && state.run ? state.run.scene : 0;
    const met = new Set(state.records.filter((record) => record.play === place).map(({ scene }) => scene));
    return reachableFrom(play, from)
      .filter((scene) => !met.has(scene))
      .flatMap((scene) => missing(play, play.scenes[scene]!, "not-reached"));
  });
}

function summaryOf(
  session: Session,
  plays: readonly Play[],
  status: EvidenceSet["session"]["status"],
): EvidenceSet["session"] {
  const { begun, events, head, state } = session;
  return {
    session: begun.session,
    ...present({ person: begun.person }),
    player: begun.player,
    status,
    head,
    form: { ...begun.form },
    model: begun.model,
    locale: begun.locale,
    engine: begun.engine,
    seed: begun.seed,
    began: begun.at,
    ended: events[events.length - 1]!.at,
    ...pausesOf(session),
    scenarios: plays.map(({ scenario, story, key }, place) => {
      const { practice, key: playedKey } = begun.scenarios[place]!;
      const ending = state.outcomes.find((outcome) => outcome.scenario === scenario.id)?.ending ?? null;
      const { id, version, title } = scenario;
      return { id, version, title, practice, story, key, rekeyed: key !== playedKey, ending };
    }),
  };
}

/** How often and how long the clock of a page with a limit was stopped; nothing where it never was. */
function pausesOf({ events, state }: Session): Pick<EvidenceSet["session"], "paused"> {
  let limited = false;
  let times = 0;
  for (const event of events) {
    if (event.type === "shown") limited = event.deadline !== null;
    else if (event.type === "responded" || event.type === "continued" || event.type === "timed-out")
      limited = false;
    else if (event.type === "paused" && limited) times += 1;
  }
  return times === 0 ? {} : { paused: { times, milliseconds: state.pausedFor } };
}

/** Story time over all scenarios met but practice. */
function sumLedgers({ state, begun }: Session): Ledger {
  const sum = emptyLedger();
  const open =
    state.run && state.outcomes.length <= state.play ? [{ play: state.play, minutes: state.run.ledger }] : [];
  const told = state.outcomes.map(({ ledger }, play) => ({
    play,
    minutes: workKinds.map((kind) => ledger[kind]),
  }));
  for (const { play, minutes } of [...told, ...open]) {
    if (begun.scenarios[play]!.practice) continue;
    for (const [place, kind] of workKinds.entries()) sum[kind] += minutes[place]!;
  }
  return sum;
}
