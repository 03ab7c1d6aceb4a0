import type { ExpressionValue, Form } from "@leadsim/scenarios";
import { checkBegun } from "../content/check-begun.js";
import { checkForm } from "../content/check-form.js";
import { findPlays, type PlaySource } from "../content/play-source.js";
import { freeze } from "../data/freeze.js";
import { refreshDerived } from "../play/effects.js";
import type { Play } from "../play/play.js";
import type { Run } from "../play/run.js";
import { newRun, noAnswer } from "../play/step.js";
import type { Session } from "../session/session.js";
import { readSnapshot } from "./read-snapshot.js";
import type { Snapshot, SnapshotState } from "./snapshot.js";

/** What a snapshot is held against. */
export interface RestoreOptions {
  /** The form that was sat, as for `replay`. */
  readonly form?: Form;
}

/**
 * Takes a session up from a snapshot, without its events: what follows is what would have followed. A snapshot proves
 * nothing: keep it where only the host can write, or sign it, and replay the transcript before scoring.
 * `transcript` and `collectEvidence` refuse such a session.
 *
 * @param plays a list, or a function that finds a play by the hash of its story
 * @param stored what `snapshot` made, from JSON
 * @throws EngineError `malformed-snapshot`, `unknown-format`, `unknown-rules`, `unknown-prng`, `missing-scenario`,
 *   `story-changed` or `form-mismatch`
 */
export function restore(plays: PlaySource, stored: Snapshot, { form }: RestoreOptions = {}): Session {
  const { begun, seq, at, head, state, found } = readSnapshot(stored, (read) => {
    checkBegun(read);
    if (form) checkForm(form, read);
    return findPlays(plays, read);
  });
  const play = found[state.play]!;
  return {
    plays: found,
    form: form ?? null,
    begun: freeze(begun),
    events: [],
    seq,
    at,
    head,
    state: {
      ...state,
      run: state.run && restoreRun(state.run, play),
      before: state.before && derive(state.before, play),
    },
  };
}

function restoreRun(run: NonNullable<SnapshotState["run"]>, play: Play): Run {
  return { ...run, answer: noAnswer, told: null, values: derive(run.values, play) };
}

/** Memory as it was, and what is derived from it. */
function derive(memory: readonly ExpressionValue[], play: Play): ExpressionValue[] {
  const values = [...memory, ...play.derived.map(() => 0)];
  refreshDerived({ ...newRun(play), values }, play.derived);
  return values;
}
