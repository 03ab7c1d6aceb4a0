import type { Play, PlayScene } from "../play/play.js";
import { copyRun, END, type Run, type Told, type ToldLine } from "../play/run.js";
import { enter, newRun, step } from "../play/step.js";
import { tell } from "../play/tell.js";
import { writeAnswer } from "../response/answer.js";
import type { DecisionRecord, Session } from "../session/session.js";

/** A scene that was left, told again. */
export interface RetoldScene {
  /** The scenario, by its place in the form. */
  readonly place: number;
  readonly play: Play;
  readonly scene: PlayScene;
  /** What was said before anything was asked. */
  readonly said: readonly ToldLine[];
  /** What became of its decision; null for a scene that was only read. */
  readonly record: DecisionRecord | null;
  /** The run as it stood when the scene was shown: other responses can be tried from it. */
  readonly before: Run;
  /** What followed. */
  readonly told: Told;
  /** The run once the scene was left. */
  readonly after: Run;
}

/**
 * The scenes behind the candidate, in order: each scenario met is walked once more with what was answered. Scenes that
 * have been left are in it, the one whose consequence is on the page included.
 */
export function retell(session: Session): RetoldScene[] {
  const { plays, state } = session;
  const records = [...state.records];
  const last = state.page === "completed" ? plays.length - 1 : state.play;
  return plays.slice(0, last + 1).flatMap((_, place) => walkAgain(session, place, records));
}

function walkAgain(session: Session, place: number, records: DecisionRecord[]): RetoldScene[] {
  const { plays, state } = session;
  const play = plays[place]!;
  const isHere = place === state.play && state.page !== "completed";
  if (isHere && !state.run) return [];
  const scenes: RetoldScene[] = [];
  const run = newRun(play);
  enter(play, run);
  const left = isHere ? scenesLeft(session) : Number.POSITIVE_INFINITY;
  while (scenes.length < left && run.scene !== END) scenes.push(walkScene(play, place, run, records));
  return scenes;
}

/** Scenes of the open scenario that have been left: all shown, but the one that is open. */
function scenesLeft({ state }: Session): number {
  const shown = state.run!.shown;
  return state.page === "consequence" ? shown : shown - 1;
}

function walkScene(play: Play, place: number, run: Run, records: DecisionRecord[]): RetoldScene {
  const scene = play.scenes[run.scene]!;
  const said = tell(scene.say, play, run);
  const before = copyRun(run);
  const next = records[0];
  const record = next?.play === place && next.scene === scene.index ? records.shift()! : null;
  if (scene.decision && record?.response) writeAnswer(scene.decision, record.response, run.answer);
  const told: Told = { lines: [], opened: [] };
  run.told = told;
  run.shown += 1;
  step(play, run, record !== null && record.response === null);
  return { place, play, scene, said, record, before, told, after: copyRun(run) };
}
