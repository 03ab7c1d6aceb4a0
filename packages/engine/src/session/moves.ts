import type { Command, Ledger, ScenarioOutcome } from "@leadsim/scenarios";
import { workKinds } from "@leadsim/scenarios/rules";
import { shownIds, shownPlaces } from "../play/order.js";
import type { Play, PlayScene } from "../play/play.js";
import { copyRun, END, type Run } from "../play/run.js";
import { enter, newRun, noAnswer, step } from "../play/step.js";
import { tell } from "../play/tell.js";
import { answerOf, readResponse } from "../response/response.js";
import { idsRemembered } from "./bounds.js";
import { changeClock, dueNext, resumeClock, startClock } from "./clock.js";
import { append, type EventBody } from "./events.js";
import { askedBy } from "./retry.js";
import type { DecisionRecord, Session, SessionState } from "./session.js";

// What each command does to a session once the lifecycle has allowed it: events are appended, the state follows.

type Of<T extends Command["type"]> = Extract<Command, { type: T }>;

/** Leaves a briefing, a scene without decision, or a consequence. */
export function moveOn(session: Session, at: number, command: Of<"continue">): Session {
  const { page } = session.state;
  const moved = turned(caused(session, at, { type: "continued" }, command), { left: null });
  if (page === "briefing") return startScenario(moved, at);
  return page === "showing" ? leaveScene(moved, at, false) : showNext(moved, at);
}

/** Takes a response that has been found to fit. */
export function respond(session: Session, at: number, command: Of<"respond">): Session {
  const { scene, run } = current(session);
  const decision = scene.decision!;
  const order = shownPlaces(scene, session.begun.seed);
  const response = readResponse(decision, command.response, order);
  const told = caused(
    session,
    at,
    { type: "responded", scene: scene.id, response },
    { ...command, response },
  );
  const answered = { ...run, answer: answerOf(decision, response) };
  const left = { play: session.state.play, scene: scene.index, response };
  return leaveScene(turned(record(told, at, response), { run: answered, left }), at, false);
}

/**
 * Lets the next thing happen that time brings: a timeout, the end of a pause or the session's expiry, at its
 * own time.
 */
export function lapse(session: Session): Session {
  const due = dueNext(session);
  if (due?.type === "expired") return endSession(session, due.at, null);
  if (due?.type === "pause-ended") return endPause(session, due.at);
  return due ? runOut(session, due.at) : session;
}

function runOut(session: Session, at: number): Session {
  const { scene } = current(session);
  const told = append(session, at, { type: "timed-out", scene: scene.id });
  const left = { play: session.state.play, scene: scene.index, response: null };
  return leaveScene(turned(record(told, at, null), { left }), at, true);
}

export function openExhibit(session: Session, at: number, command: Of<"open">): Session {
  const { exhibit } = command;
  const { open, read } = session.state;
  const { scenario } = current(session).play;
  const place = scenario.exhibits.findIndex((known) => known.id === exhibit);
  // Open on the page already: nothing new is known of the candidate.
  if (open.includes(place)) return session;
  const opened = caused(session, at, { type: "opened", exhibit }, command);
  return changed(opened, {
    open: [...open, place],
    read: union(read, [place]),
    extra: session.state.extra + 1,
  });
}

export function pause(session: Session, at: number, command: Of<"pause">): Session {
  return changed(caused(session, at, { type: "paused" }, command), {
    paused: { at, free: false },
    // It counts for the event that ends it, too.
    extra: session.state.extra + 2,
  });
}

export function resume(session: Session, at: number, command: Of<"resume">): Session {
  const { state, deadline } = afterPause(session, at);
  return changed(caused(session, at, { type: "resumed", deadline }, command), state);
}

function endPause(session: Session, at: number): Session {
  const { state, deadline } = afterPause(session, at);
  return changed(append(session, at, { type: "pause-ended", deadline }), state);
}

function afterPause(
  { state }: Session,
  at: number,
): { readonly state: Partial<SessionState>; readonly deadline: number | null } {
  const { clock, paused, pausedFor } = state;
  const resumed = clock && resumeClock(clock, paused!.at, at);
  const deadline = resumed?.deadline ?? null;
  const costs = deadline !== null && !paused!.free;
  return {
    state: { paused: null, clock: resumed, pausedFor: pausedFor + (costs ? at - paused!.at : 0) },
    deadline,
  };
}

export function changeTime(session: Session, at: number, command: Of<"change-time">): Session {
  const { time } = command;
  const { clock, paused } = session.state;
  const after = clock && changeClock(clock, current(session).scene.within, time);
  const deadline = paused ? null : (after?.deadline ?? null);
  return changed(caused(session, at, { type: "time-changed", time, deadline }, command), {
    time,
    clock: after,
    changes: session.state.changes + 1,
  });
}

export function changeExpiry(session: Session, at: number, command: Of<"change-expiry">): Session {
  const { expires } = command;
  const { changes } = session.state;
  return changed(caused(session, at, { type: "expiry-changed", expires }, command), {
    expires,
    changes: changes + 1,
  });
}

export function withdraw(session: Session, at: number, command: Of<"withdraw">): Session {
  return endSession(session, at, command);
}

/** Takes up a session that ended early, where it stood: paused, so that its clock starts when the person is back. */
export function reopen(session: Session, at: number, command: Of<"reopen">): Session {
  const { ended, paused, clock, expires: before } = session.state;
  const stopped = paused?.at ?? ended!.at;
  const was = clock?.deadline ?? null;
  const left = was === null ? null : (command.left ?? Math.max(0, was - stopped));
  const expires =
    command.expires === undefined ? (before !== null && before > at ? before : null) : command.expires;
  return turned(caused(session, at, { type: "reopened", left, expires }, command), {
    // It counts for the two events that can follow: resumed, and an early end again.
    changes: session.state.changes + 3,
    ended: null,
    paused: { at: stopped, free: true },
    clock: clock && left !== null ? { ...clock, deadline: stopped + left } : clock,
    expires,
  });
}

function startScenario(session: Session, at: number): Session {
  const play = session.plays[session.state.play]!;
  const run = { ...newRun(play), answer: noAnswer };
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
  // What was answered is read by this step alone.
  run.answer = noAnswer;
  run.told = null;
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
    order: shownIds(scene, begun.seed),
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
    // The next scenario may have fewer scenes than the one that ends.
    scene: 0,
    run: null,
    clock: null,
    told: null,
    ...noExhibits,
    before: null,
    ending: { title: ending?.title ?? null, lines: ending ? tell(ending.say, play, run) : [] },
    outcomes,
  });
  if (state.play + 1 < plays.length) return ended;
  const completed = changed(ended, { page: "completed", play: state.play, scene: state.scene });
  return append(completed, at, { type: "completed", scenarios: [...outcomes] });
}

/** Ends before the end, by withdrawing or by time: what was met so far is recorded with the scenario left open. */
function endSession(session: Session, at: number, withdrawn: Of<"withdraw"> | null): Session {
  const { state, plays } = session;
  const open = state.run ? [outcomeOf(plays[state.play]!, state.run, null)] : [];
  const scenarios = [...state.outcomes, ...open];
  const told = withdrawn
    ? caused(session, at, { type: "withdrawn", scenarios }, withdrawn)
    : append(session, at, { type: "expired", scenarios });
  return turned(told, { ended: { as: withdrawn ? "withdrawn" : "expired", at } });
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
  const { decision, options = [] } = scene.decision ?? {};
  const bins = decision?.type === "sort" ? decision.bins : [];
  const texts = [
    scene.scene.heading ?? "",
    ...tell(scene.say, play, run).map((line) => line.text),
    decision?.prompt ?? "",
    ...[...options, ...bins].map((part) => part.text),
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

/** Adds the event of a command, with the command's id. */
function caused(session: Session, at: number, body: EventBody, command: Command): Session {
  const { id } = command;
  if (id === undefined) return append(session, at, body);
  const told = append(session, at, { ...body, id } as EventBody);
  const taken = [...session.state.taken, { id, asked: askedBy(command) }].slice(-idsRemembered);
  return changed(told, { taken });
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
