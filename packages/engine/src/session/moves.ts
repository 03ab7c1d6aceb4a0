import type { Ledger, ScenarioOutcome } from "@leadsim/scenarios";
import { shownIds } from "../play/order.js";
import type { Play, PlayScene } from "../play/play.js";
import { copyRun, END, type Run, workKinds } from "../play/run.js";
import { enter, newRun, step } from "../play/step.js";
import { tell } from "../play/tell.js";
import { answerOf, readResponse } from "../response/response.js";
import { changeClock, dueNext, resumeClock, startClock } from "./clock.js";
import { append } from "./events.js";
import type { DecisionRecord, Session, SessionState, TimeFactor } from "./session.js";

// What each command does to a session once the lifecycle has allowed it: events are appended, the state follows.

/** Leaves a briefing, a scene without decision, or a consequence. */
export function moveOn(session: Session, at: number): Session {
  const { page } = session.state;
  const moved = turned(append(session, at, { type: "continued" }), { left: null });
  if (page === "briefing") return startScenario(moved, at);
  return page === "showing" ? leaveScene(moved, at, false) : showNext(moved, at);
}

/** Takes a response that has been found to fit. */
export function respond(session: Session, at: number, value: unknown): Session {
  const { scene, run } = current(session);
  const { play } = session.state;
  const decision = scene.decision!;
  const response = readResponse(decision, value);
  const told = append(session, at, { type: "responded", scene: scene.id, response });
  const answered = { ...run, answer: answerOf(decision, response) };
  const left = { play, scene: scene.index, response };
  return leaveScene(turned(record(told, at, response), { run: answered, left }), at, false);
}

/** Lets the next thing happen that time brings: a timeout or the session's expiry, stamped at its own time. */
export function lapse(session: Session): Session {
  const due = dueNext(session);
  if (!due) return session;
  if (due.type === "expired") {
    return endSession(session, due.at, "expired");
  }
  const { scene } = current(session);
  const told = append(session, due.at, { type: "timed-out", scene: scene.id });
  const left = { play: session.state.play, scene: scene.index, response: null };
  return leaveScene(turned(scene.decision ? record(told, due.at, null) : told, { left }), due.at, true);
}

export function openExhibit(session: Session, at: number, exhibit: string): Session {
  const { open, read } = session.state;
  const { scenario } = current(session).play;
  const place = scenario.exhibits.findIndex(({ id }) => id === exhibit);
  // Open on the page already: nothing new is known of the candidate.
  if (open.includes(place)) return session;
  const opened = append(session, at, { type: "opened", exhibit });
  return changed(opened, { open: [...open, place], read: union(read, [place]) });
}

export function pause(session: Session, at: number): Session {
  return changed(append(session, at, { type: "paused" }), { paused: at });
}

export function resume(session: Session, at: number): Session {
  const { clock, paused } = session.state;
  const resumed = clock && resumeClock(clock, paused ?? at, at);
  const deadline = resumed?.deadline ?? null;
  return changed(append(session, at, { type: "resumed", deadline }), { paused: null, clock: resumed });
}

export function changeTime(session: Session, at: number, time: TimeFactor): Session {
  const { clock, paused } = session.state;
  const after = clock && changeClock(clock, current(session).scene.within, time);
  const deadline = paused === null ? (after?.deadline ?? null) : null;
  return changed(append(session, at, { type: "time-changed", time, deadline }), { time, clock: after });
}

export function withdraw(session: Session, at: number): Session {
  return endSession(session, at, "withdrawn");
}

function startScenario(session: Session, at: number): Session {
  const play = session.plays[session.state.play]!;
  const run = { ...newRun(play), told: null };
  enter(play, run);
  const begun = append(session, at, { type: "scenario-begun", scenario: play.scenario.id });
  return showNext(changed(begun, { run, ...noExhibits, ending: null, before: null }), at);
}

/** Applies what the scene brings, then tells it, or goes on at once where there is nothing to tell. */
function leaveScene(session: Session, at: number, timedOut: boolean): Session {
  const { play } = current(session);
  const run = copyRun(session.state.run!);
  step(play, run, timedOut);
  const { told } = run;
  const opened = union([], told!.opened);
  const left = changed(session, {
    run,
    clock: null,
    before: session.state.left ? session.state.run!.values : session.state.before,
  });
  if (told!.lines.length === 0 && opened.length === 0) return showNext(left, at);
  return changed(left, {
    page: "consequence",
    told,
    ...arrived(session.state, opened),
    read: union(session.state.read, opened),
    open: opened,
  });
}

/** Shows the scene the run has come to, or tells the ending. */
function showNext(session: Session, at: number): Session {
  const { state, plays, begun } = session;
  const play = plays[state.play]!;
  const { scene: index } = state.run!;
  if (index === END) return endScenario(session, at);
  const scene = play.scenes[index]!;
  const clock = startClock(at, scene.within, state.time);
  const shown = append(session, at, {
    type: "shown",
    scenario: play.scenario.id,
    scene: scene.id,
    order: shownIds(play, index, begun.seed),
    deadline: clock.deadline,
  });
  return changed(shown, {
    page: scene.decision ? "deciding" : "showing",
    run: { ...state.run!, shown: state.run!.shown + 1 },
    scene: index,
    clock,
    told: null,
    ...arrived(state, scene.exhibits),
    open: [],
  });
}

function endScenario(session: Session, at: number): Session {
  const { state, plays } = session;
  const play = plays[state.play]!;
  const run = state.run!;
  const ending = play.endings[run.ending];
  const outcomes = [...state.outcomes, outcomeOf(play, run, ending?.id ?? null)];
  const ended = changed(session, {
    page: "briefing",
    play: state.play + 1,
    run: null,
    clock: null,
    told: null,
    ...noExhibits,
    before: null,
    ending: { title: ending?.title ?? null, lines: ending ? tell(ending.say, play, run) : [] },
    outcomes,
  });
  if (state.play + 1 < plays.length) return ended;
  const completed = changed(ended, { page: "completed", play: state.play });
  return append(completed, at, { type: "completed", scenarios: [...outcomes] });
}

/** Ends before the end: what was met so far is recorded with the scenario left open. */
function endSession(session: Session, at: number, type: "withdrawn" | "expired"): Session {
  const { state, plays } = session;
  const open = state.run ? [outcomeOf(plays[state.play]!, state.run, null)] : [];
  const scenarios = [...state.outcomes, ...open];
  const over = {
    page: type,
    clock: null,
    paused: null,
    told: null,
    left: null,
    outcomes: scenarios,
  } as const;
  return append(turned(session, over), at, { type, scenarios: [...scenarios] });
}

function outcomeOf(play: Play, run: Run, ending: string | null): ScenarioOutcome {
  const memory = Object.fromEntries(play.scenario.memory.map(({ name }, slot) => [name, run.values[slot]!]));
  const ledger = Object.fromEntries(
    workKinds.map((kind, place) => [kind, run.ledger[place]!]),
  ) as unknown as Ledger;
  return { scenario: play.scenario.id, ending, memory, ledger };
}

function record(session: Session, at: number, response: DecisionRecord["response"]): Session {
  const { state } = session;
  const { shown, away } = state.clock!;
  const made: DecisionRecord = {
    play: state.play,
    scene: state.scene,
    response,
    at,
    elapsed: at - shown - away,
    words: wordsOnPage(session),
  };
  return changed(session, { records: [...state.records, made] });
}

function wordsOnPage(session: Session): number {
  const { play, scene, run } = current(session);
  const { prompt } = scene.decision!.decision;
  const bins = scene.decision!.decision.type === "sort" ? scene.decision!.decision.bins : [];
  const texts = [
    scene.scene.heading ?? "",
    ...tell(scene.say, play, run).map((line) => line.text),
    prompt,
    ...[...scene.decision!.options, ...bins].map((part) => part.text),
  ];
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** The play, scene and run the page belongs to. */
export function current(session: Session): {
  readonly play: Play;
  readonly scene: PlayScene;
  readonly run: Run;
} {
  const { state, plays } = session;
  const play = plays[state.play]!;
  return { play, scene: play.scenes[state.scene]!, run: state.run! };
}

function changed(session: Session, state: Partial<SessionState>): Session {
  return { ...session, state: { ...session.state, ...state } };
}

/** The same, on another page. */
function turned(session: Session, state: Partial<SessionState>): Session {
  return changed(session, { ...state, turn: session.state.turn + 1 });
}

const noExhibits = { exhibits: [], fresh: [], read: [], open: [] };

/** What there is to open once a page brings some, and which of it is new. */
function arrived(
  { exhibits }: SessionState,
  more: readonly number[],
): Pick<SessionState, "exhibits" | "fresh"> {
  return { exhibits: union(exhibits, more), fresh: more.filter((place) => !exhibits.includes(place)) };
}

function union(before: readonly number[], more: readonly number[]): readonly number[] {
  return more.length === 0 ? before : [...new Set([...before, ...more])];
}
