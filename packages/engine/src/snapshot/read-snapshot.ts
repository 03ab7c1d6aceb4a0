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
import type { Play } from "../play/play.js";
import { END } from "../play/run.js";
import { longestTranscript } from "../session/bounds.js";
import type { Event } from "../session/session.js";
import { timeFactors } from "../session/session.js";
import { fieldsOfEvent, isOutcome } from "../transcript/event-shapes.js";
import { type Snapshot, snapshotFormat } from "./snapshot.js";

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
  taken: listOf(isText),
};

/**
 * Reads a snapshot from outside: plain data of the right shape, and every place it names exists.
 *
 * @param find finds the plays, once `begun` has been read
 * @throws EngineError `malformed-snapshot` or `unknown-format`, and what `find` throws
 */
export function readSnapshot(
  value: unknown,
  find: (begun: Event<"begun">) => readonly Play[],
): Snapshot & { readonly found: readonly Play[] } {
  const read = copyPlain(value, "malformed-snapshot", longestTranscript);
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
  if (!isWithin(snapshot.state, found)) return malformed("it names what the scenarios do not have");
  return { ...snapshot, found };
}

/** Whether every place a state names is there. */
function isWithin(
  { play: place, scene, run, before, ...state }: Snapshot["state"],
  plays: readonly Play[],
): boolean {
  const play = plays[place];
  if (!play) return false;
  const memory = play.start.length - play.derived.length;
  const inFile = (exhibit: number): boolean => exhibit < play.scenario.exhibits.length;
  const known = (left: { readonly play: number; readonly scene: number }): boolean =>
    left.scene < (plays[left.play]?.scenes.length ?? 0);
  return (
    scene < play.scenes.length &&
    (state.page === "briefing" || state.page === "completed" ? run === null : run !== null) &&
    (run === null ||
      (run.scene < play.scenes.length &&
        run.ending < play.endings.length &&
        run.values.length === memory &&
        run.ledger.length === 4)) &&
    (before === null || before.length === memory) &&
    [...state.exhibits, ...state.fresh, ...state.read, ...state.open, ...(state.told?.opened ?? [])].every(
      inFile,
    ) &&
    [...state.records, ...(state.left ? [state.left] : [])].every(known)
  );
}

function malformed(why: string): never {
  throw new EngineError(
    "malformed-snapshot",
    `This snapshot can't be read: ${why}. Replay the transcript instead.`,
  );
}
