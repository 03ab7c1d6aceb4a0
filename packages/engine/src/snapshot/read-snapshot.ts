import type { ExpressionValue } from "@leadsim/scenarios";
import { workKinds } from "@leadsim/scenarios/rules";
import { copyPlain, isFields } from "../data/plain.js";
import {
  type Check,
  isAmount,
  isCount,
  isFlag,
  isHash,
  isMoment,
  isText,
  listOf,
  misshapenField,
  oneOf,
  orNull,
  shape,
} from "../data/shape.js";
import { EngineError } from "../error/engine-error.js";
import { shownPlaces } from "../play/order.js";
import type { Play } from "../play/play.js";
import { END } from "../play/run.js";
import { readResponse } from "../response/response.js";
import { longestTranscript, mostValuesOfEvent } from "../session/bounds.js";
import type { Event, LeftDecision } from "../session/session.js";
import { timeFactors } from "../session/session.js";
import { fieldsOfEvent, isOutcome } from "../transcript/event-shapes.js";
import { type Snapshot, type SnapshotState, snapshotFormat } from "./snapshot.js";

const lines = listOf(shape({ speaker: isText, text: isText }));
const counts = listOf(isCount);
const isValue: Check = (value) => ["number", "boolean", "string"].includes(typeof value);
const isPlace: Check = (value) => value === END || isCount(value);

const stateFields: Readonly<Record<string, Check>> = {
  page: oneOf("briefing", "showing", "deciding", "consequence", "completed"),
  ended: orNull(shape({ as: oneOf("expired", "withdrawn"), at: isMoment })),
  paused: orNull(shape({ at: isMoment, free: isFlag })),
  pausedFor: isCount,
  turn: isCount,
  play: isCount,
  run: orNull(
    shape({
      scene: isPlace,
      shown: isCount,
      ledger: listOf(isAmount),
      ending: isPlace,
      values: listOf(isValue),
    }),
  ),
  scene: isCount,
  time: oneOf(...timeFactors),
  expires: orNull(isMoment),
  clock: orNull(shape({ shown: isMoment, away: isCount, deadline: orNull(isMoment) })),
  exhibits: counts,
  fresh: counts,
  read: counts,
  open: counts,
  told: orNull(shape({ lines, opened: counts })),
  left: orNull(shape({ play: isCount, scene: isCount, response: orNull(isFields) })),
  before: orNull(listOf(isValue)),
  ending: orNull(shape({ title: orNull(isText), lines })),
  outcomes: listOf(isOutcome),
  records: listOf(
    shape({
      play: isCount,
      scene: isCount,
      response: orNull(isFields),
      at: isMoment,
      elapsed: isCount,
      words: isCount,
    }),
  ),
  extra: isCount,
  changes: isCount,
  taken: listOf(shape({ id: isText, asked: isText })),
};

/**
 * Reads a snapshot from outside: plain data of the right shape, that says where a session of its plays can stand.
 *
 * @param find finds the plays, once `begun` has been read
 * @throws EngineError `malformed-snapshot` or `unknown-format`, and what `find` throws
 */
export function readSnapshot(
  value: unknown,
  find: (begun: Event<"begun">) => readonly Play[],
): Snapshot & { readonly found: readonly Play[] } {
  const read = copyPlain(value, "malformed-snapshot", longestTranscript * mostValuesOfEvent);
  if (!isFields(read)) return malformed("it is not an object");
  if (read.format !== snapshotFormat) {
    const message = `This is not a snapshot this engine reads: its format must be “${snapshotFormat}”.`;
    throw new EngineError("unknown-format", message);
  }
  const wrong = misshapenField(read, {
    format: isText,
    begun: shape(fieldsOfEvent("begun")!),
    seq: isCount,
    at: isMoment,
    head: isHash,
    state: isFields,
  });
  if (wrong !== null) return malformed(`“${wrong}” is missing, unknown or of the wrong kind`);
  const state = misshapenField(read.state as Readonly<Record<string, unknown>>, stateFields);
  if (state !== null) return malformed(`“${state}” is missing, unknown or of the wrong kind`);
  const snapshot = read as unknown as Snapshot;
  const found = find(snapshot.begun);
  if (!isWithin(snapshot.state, { begun: snapshot.begun, plays: found })) {
    return malformed("it does not say where a session of these scenarios can stand");
  }
  return { ...snapshot, found };
}

/** Whether a state is one that these plays can come to: its parts belong to its page, and what it names is there. */
function isWithin(state: SnapshotState, { begun, plays }: Found): boolean {
  const play = plays[state.play];
  if (!play) return false;
  const { told, left, exhibits, fresh, read, open, before, records } = state;
  const inFile = (exhibit: number): boolean => exhibit < play.scenario.exhibits.length;
  return (
    state.scene < play.scenes.length &&
    isPageWhole(state, play) &&
    (before === null || isMemoryOf(before, play)) &&
    [exhibits, fresh, read, open, told?.opened ?? []].every((places) => places.every(inFile)) &&
    [...records, ...(left ? [left] : [])].every((answered) => isAnswer(answered, { begun, plays }))
  );
}

interface Found {
  readonly begun: Event<"begun">;
  readonly plays: readonly Play[];
}

/** Whether a page has what it needs and nothing of another. */
function isPageWhole({ page, ended, scene, run, clock, told }: SnapshotState, play: Play): boolean {
  if (page === "briefing" || page === "completed") {
    return run === null && clock === null && told === null && (page === "briefing" || ended === null);
  }
  const isMet = run !== null && isRunOf(run, play);
  if (page === "consequence") return isMet && clock === null && told !== null;
  const asks = play.scenes[scene]!.decision !== null;
  return isMet && run.scene === scene && asks === (page === "deciding") && clock !== null && told === null;
}

function isRunOf({ scene, ending, values, ledger }: NonNullable<SnapshotState["run"]>, play: Play): boolean {
  const inPlay = scene < play.scenes.length && ending < play.endings.length;
  return inPlay && ledger.length === workKinds.length && isMemoryOf(values, play);
}

/** Whether values are of the kinds that memory holds. */
function isMemoryOf(values: readonly ExpressionValue[], { start, derived }: Play): boolean {
  const memory = start.slice(0, start.length - derived.length);
  return (
    values.length === memory.length && memory.every((value, slot) => typeof value === typeof values[slot])
  );
}

/** Whether a scene that was left is there, and its response is one that its decision takes. */
function isAnswer({ play, scene, response }: LeftDecision, { begun, plays }: Found): boolean {
  const met = plays[play]?.scenes[scene];
  if (!met || response === null) return met !== undefined;
  if (!met.decision) return false;
  try {
    readResponse(met.decision, response, shownPlaces(met, begun.seed));
    return true;
  } catch {
    return false;
  }
}

function malformed(why: string): never {
  throw new EngineError(
    "malformed-snapshot",
    `This snapshot can't be read: ${why}. Replay the transcript instead.`,
  );
}
