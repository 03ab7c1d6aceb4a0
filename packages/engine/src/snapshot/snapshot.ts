import type { ExpressionValue } from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import type { Run } from "../play/run.js";
import type { Event, Session, SessionState } from "../session/session.js";

export const snapshotFormat = "leadsim/snapshot@1";

/**
 * Where a session stands, as plain JSON: to be stored beside its events and handed to `restore`. What it holds is the
 * engine's matter and may change with the rules. It holds the story's memory: no candidate may see it.
 */
export interface Snapshot {
  readonly format: typeof snapshotFormat;
  readonly begun: Event<"begun">;
  readonly seq: number;
  readonly at: number;
  readonly head: string;
  readonly state: SnapshotState;
}

export interface SnapshotState extends Omit<SessionState, "run" | "before"> {
  readonly run: Pick<Run, "scene" | "shown" | "ledger" | "ending" | "values"> | null;
  readonly before: readonly ExpressionValue[] | null;
}

/** Where a session stands, without its events. Its size grows with the decisions answered, not with other events. */
export function snapshot({ begun, seq, at, head, plays, state }: Session): Snapshot {
  const play = plays[state.play]!;
  const { run, before } = state;
  return {
    format: snapshotFormat,
    begun,
    seq,
    at,
    head,
    state: { ...state, run: run && snapshotRun(run, play), before: before && memoryOf(before, play) },
  };
}

function snapshotRun({ scene, shown, ledger, ending, values }: Run, play: Play): SnapshotState["run"] {
  return { scene, shown, ledger, ending, values: [...memoryOf(values, play)] };
}

/** Derived values follow from memory, and may be infinite, which JSON can't say. */
function memoryOf(values: readonly ExpressionValue[], { derived }: Play): readonly ExpressionValue[] {
  return values.slice(0, values.length - derived.length);
}
