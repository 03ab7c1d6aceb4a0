import { type Fact, isOpen } from "./facts.js";
import type { Given } from "./given.js";
import { liveMemory, scenesBefore } from "./live-memory.js";
import { relevantMemory } from "./relevant-memory.js";
import { type Responses, responsesAt } from "./responses-at.js";
import { takeStep, type Watcher } from "./take-step.js";
import type { Run, WatchedPlay } from "./watched-play.js";

/** How one state was reached. */
interface Reached {
  readonly scene: number;
  /** The state before, or -1. */
  readonly before: number;
  /** What was given there. */
  readonly given: Given;
}

/** Plays that were explored. */
export interface Explored {
  /** All states, in the order they were met; facts name them by number. */
  readonly states: readonly Reached[];
  /** Whether all plays were explored, so that what was not seen can't happen. */
  readonly complete: boolean;
  /** States looked at by the last, most thorough search. */
  readonly count: number;
  /** Scenes with more distinct responses than were tried. */
  readonly inexact: readonly string[];
}

/** States explored before what is still open is called unknown. */
const mostStates = 200_000;
/** Responses tried on the average of all states, at most. */
const stepsPerState = 10;
/** States of the first search, which keeps all memory apart: most facts are decided by then. */
const firstStates = 5000;

/**
 * Explores all plays: scenes and memory, every distinct response and every time that can run out. Depth first, and
 * only as long as a fact is open. What is still open after a first search is searched for with only the memory that
 * can matter to it, so that few states stand for many.
 */
export function explore(watched: WatchedPlay, most = mostStates): Explored {
  const states: Reached[] = [];
  const first = search(watched, watched.facts, Math.min(most, firstStates), states);
  const open = watched.facts.filter(isOpen);
  if (first.complete || open.length === 0) return { states, ...first };
  return { states, ...search(watched, open, most, states) };
}

function search(
  watched: WatchedPlay,
  facts: readonly Fact[],
  most: number,
  states: Reached[],
): Omit<Explored, "states"> {
  const { play } = watched;
  const names = relevantMemory(play.scenario, facts);
  const slots = liveMemory(watched).map((live) =>
    [...names].filter((name) => live.has(name)).map((name) => play.slots.get(name)!),
  );
  const before = scenesBefore(play, placesOf(watched, facts));
  const seen = new Set<string>();
  const open: { readonly state: number; readonly run: Run }[] = [];
  let left = facts.filter(isOpen).length;
  const counts = new Set(facts);
  const responses = responsesAt(watched, names);
  let step: Reached = { scene: -1, before: -1, given: "nothing" };
  let told = -1;
  const watcher: Watcher = {
    mark(fact, happened) {
      if (happened ? fact.yes !== -1 : fact.no !== -1) return;
      // What a step decides is told from its end, which is kept only when it decides something.
      if (told === -1) told = states.push(step) - 1;
      const wasOpen = isOpen(fact);
      if (happened) fact.yes = told;
      else fact.no = told;
      if (wasOpen && !isOpen(fact) && counts.has(fact)) left -= 1;
    },
  };
  const take = (from: Run | undefined, last: number, given: Given): void => {
    step = { scene: -1, before: last, given };
    told = -1;
    const run = takeStep(watched, from, given, watcher);
    if (!before.has(run.scene) || run.scene === -1) return;
    let key = String(run.scene);
    for (const slot of slots[run.scene]!) key += `|${run.values[slot]}`;
    if (seen.has(key)) return;
    seen.add(key);
    open.push({ state: states.push({ ...step, scene: run.scene }) - 1, run });
  };
  take(undefined, -1, "nothing");
  let steps = 0;
  const isWithin = (): boolean => seen.size <= most && steps <= stepsPerState * most;
  for (let next = open.pop(); next && left > 0 && isWithin(); next = open.pop()) {
    const given = responses[next.run.scene]!.given;
    steps += given.length;
    for (let place = given.length - 1; place >= 0; place -= 1) take(next.run, next.state, given[place]!);
  }
  const inexact = inexactScenes(watched, responses);
  return { complete: left === 0 || (isWithin() && inexact.length === 0), count: seen.size, inexact };
}

/** The scenes in which open facts are decided; -1 for those of endings. */
function placesOf({ play }: WatchedPlay, facts: readonly Fact[]): ReadonlySet<number> {
  const open = facts.filter(isOpen);
  return new Set(
    open.map(({ path: [part, id] }) => (part === "scenes" ? (play.sceneIndex.get(String(id)) ?? -1) : -1)),
  );
}

function inexactScenes({ play }: WatchedPlay, responses: readonly Responses[]): readonly string[] {
  return play.scenes.flatMap(({ id }, index) => (responses[index]!.exact ? [] : [id]));
}
