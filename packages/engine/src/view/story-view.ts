import type { EndingView, StoryPageView } from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import { END, type Run } from "../play/run.js";
import { enter, newRun, step } from "../play/step.js";
import { tell } from "../play/tell.js";
import { writeAnswer } from "../response/answer.js";
import type { DecisionRecord, Session } from "../session/session.js";
import { viewLines } from "./line-view.js";
import { viewResponded } from "./responded-view.js";

/**
 * The pages behind the candidate, told again: each scenario met is walked once more with what was answered. Scenes that
 * have been left are in it, the one whose consequence is on the page included.
 */
export function viewStory(session: Session): StoryPageView[] {
  const { plays, state } = session;
  const records = [...state.records];
  const last = state.page === "completed" ? plays.length - 1 : state.play;
  return plays.slice(0, last + 1).flatMap((_, place) => walkAgain(session, place, records));
}

function walkAgain(session: Session, place: number, records: DecisionRecord[]): StoryPageView[] {
  const { plays, state } = session;
  const play = plays[place]!;
  const isHere = place === state.play && state.page !== "completed";
  if (isHere && !state.run) return [];
  const pages: StoryPageView[] = [];
  const run = newRun(play);
  enter(play, run);
  const left = isHere ? scenesLeft(session) : Number.POSITIVE_INFINITY;
  while (pages.length < left && run.scene !== END) pages.push(walkScene(session, place, run, records));
  const page = pages.at(-1);
  if (page && !isHere) page.ending = endingOf(play, run);
  return pages;
}

/** Scenes of the open scenario that have been left: all shown, but the one that is open. */
function scenesLeft({ state }: Session): number {
  const shown = state.run!.shown;
  return state.page === "consequence" ? shown : shown - 1;
}

function walkScene(session: Session, place: number, run: Run, records: DecisionRecord[]): StoryPageView {
  const play = session.plays[place]!;
  const scene = play.scenes[run.scene]!;
  const lines = viewLines(tell(scene.say, play, run), play);
  const next = records[0];
  const recorded = next?.play === place && next.scene === scene.index ? records.shift()! : null;
  const response = recorded?.response ?? null;
  if (scene.decision && response) writeAnswer(scene.decision, response, run.answer);
  const told: Run["told"] = { lines: [], opened: [] };
  run.told = told;
  run.shown += 1;
  step(play, run, recorded !== null && response === null);
  return {
    scenario: { number: place + 1, title: play.scenario.title },
    heading: scene.scene.heading ?? null,
    as: scene.scene.as ?? null,
    lines,
    responded: viewResponded(scene, response, session.begun.seed),
    ranOut: recorded !== null && response === null,
    reply: viewLines(told.lines, play),
    opened: told.opened.map((exhibit) => play.scenario.exhibits[exhibit]!.title),
    ending: null,
  };
}

function endingOf(play: Play, run: Run): EndingView | null {
  const ending = play.endings[run.ending];
  return ending ? { title: ending.title, lines: viewLines(tell(ending.say, play, run), play) } : null;
}
