import type { Run } from "@leadsim/engine/plays";
import { type FactGroup, factGroups } from "./fact-groups.js";
import { type Fact, isOpen } from "./facts.js";
import { liveSlots, scenesBefore } from "./live-memory.js";
import { relevantMemory } from "./relevant-memory.js";
import { type Response, ResponsesAt } from "./responses-at.js";
import type { SceneAnswer } from "./scene-answer.js";
import { StateNumbers } from "./state-numbers.js";
import { Steps, type Watcher } from "./watch-step.js";
import type { WatchedPlay } from "./watched-play.js";
import { type Work, work } from "./work.js";

/** How one state was reached. */
interface Reached {
  readonly scene: number;
  /** The state before, or -1. */
  readonly before: number;
  /** What was given there. */
  readonly answer: SceneAnswer;
}

/** Plays that were explored. */
export interface Explored {
  /** All states, in the order they were met; facts name them by number. */
  readonly states: readonly Reached[];
  /** Whether all plays were explored, so that what was not seen can't happen. */
  readonly complete: boolean;
  /** States looked at until all that was open was decided. */
  readonly count: number;
  /** Scenes with more distinct responses than were tried. */
  readonly inexact: readonly string[];
}

/** Where exploring stops. */
export interface Bounds {
  /** States before what is still open is called unknown. */
  readonly most: number;
  /** States of the first search, which keeps all memory apart: most facts are decided by then. */
  readonly first: number;
  /** Work that may be done. */
  readonly work: Work;
}

/**
 * Explores all plays: scenes and memory, every distinct response and every time that can run out. Depth first, and
 * only as long as a fact is open. What is still open after a first search is searched for with only the memory that
 * can matter to it, so that few states stand for many.
 */
export function explore(watched: WatchedPlay, bounds: Partial<Bounds> = {}): Explored {
  const { most = 200_000, first = 500, work: left = work() } = bounds;
  const responses = new ResponsesAt(watched, left);
  const states: Reached[] = [];
  const all = { facts: watched.facts, names: relevantMemory(watched.play.scenario, watched.facts) };
  const whole = new Search(watched, all, { responses, states, work: left }).run(Math.min(most, first));
  if (whole.complete) return { states, ...whole };
  let found: Found = { complete: true, count: 0, inexact: [] };
  for (const group of factGroups(watched)) {
    const next = new Search(watched, group, { responses, states, work: left }).run(most - found.count);
    found = {
      complete: found.complete && next.complete,
      count: found.count + next.count,
      inexact: [...new Set([...found.inexact, ...next.inexact])],
    };
  }
  return { states, ...found };
}

type Found = Omit<Explored, "states">;

/** What all searches have together. */
interface Shared {
  readonly responses: ResponsesAt;
  readonly states: Reached[];
  readonly work: Work;
}

/** One search for some facts, with the memory that matters to them. */
class Search {
  private readonly watched: WatchedPlay;
  private readonly states: Reached[];
  private readonly facts: readonly Fact[];
  private readonly responses: ReturnType<ResponsesAt["of"]>;
  private readonly before: ReadonlySet<number>;
  private readonly known: StateNumbers;
  private readonly open: { readonly state: number; readonly run: Run }[] = [];
  /** Where steps are tried; kept only when it comes to a state that is new. */
  private spare: Run;
  private readonly steps: Steps;
  private readonly work: Work;
  private left: number;

  constructor(watched: WatchedPlay, { facts, names }: FactGroup, { responses, states, work }: Shared) {
    this.watched = watched;
    this.states = states;
    this.work = work;
    this.facts = facts;
    this.responses = responses.of(names);
    this.before = scenesBefore(watched.play, placesOf(watched, facts));
    this.known = new StateNumbers(liveSlots(watched, names));
    this.steps = new Steps(watched, this.watcher(), work);
    this.spare = this.steps.emptyRun();
    this.left = facts.filter(isOpen).length;
  }

  run(most: number): Found {
    this.take(undefined, -1, { answer: "nothing", after: [], tried: false });
    const isWithin = (): boolean => this.known.size <= most && this.work.left > 0;
    for (let at = this.open.pop(); at && this.left > 0 && isWithin(); at = this.open.pop()) {
      const { responses } = this.responses[at.run.scene]!;
      for (let place = responses.length - 1; place >= 0 && isWithin(); place -= 1) {
        this.take(at.run, at.state, responses[place]!);
      }
    }
    const inexact = this.watched.play.scenes.flatMap(({ id }, index) =>
      this.responses[index]!.exact ? [] : [id],
    );
    return {
      complete: this.left === 0 || (isWithin() && inexact.length === 0),
      count: this.known.size,
      inexact,
    };
  }

  // The step being taken: the state it leaves, what is given there, and its number once it has decided something.
  private last = -1;
  private answer: SceneAnswer = "nothing";
  private told = -1;

  private watcher(): Watcher {
    const counts = new Set(this.facts);
    return {
      record: (fact, happened) => {
        if (happened ? fact.yes !== -1 : fact.no !== -1) return;
        // What a step decides is told from its end, which is kept only when it decides something.
        if (this.told === -1) this.told = this.reach(-1);
        const wasOpen = isOpen(fact);
        if (happened) fact.yes = this.told;
        else fact.no = this.told;
        if (wasOpen && !isOpen(fact) && counts.has(fact)) this.left -= 1;
      },
    };
  }

  private take(from: Run | undefined, last: number, response: Response): void {
    this.last = last;
    this.answer = response.answer;
    this.told = -1;
    const after = response.tried ? response.after : undefined;
    response.tried = true;
    const run = this.steps.take(this.spare, from, response.answer, after);
    if (run.scene === -1 || !this.before.has(run.scene)) return;
    const count = this.known.size;
    if (this.known.numberOf(run.scene, run.values) < count) return;
    this.spare = this.steps.emptyRun();
    this.open.push({ state: this.reach(run.scene), run });
  }

  private reach(scene: number): number {
    return this.states.push({ scene, before: this.last, answer: this.answer }) - 1;
  }
}

/** The scenes in which open facts are decided; -1 for those of endings. */
function placesOf({ play }: WatchedPlay, facts: readonly Fact[]): ReadonlySet<number> {
  return new Set(
    facts
      .filter(isOpen)
      .map(({ path: [part, id] }) => (part === "scenes" ? (play.sceneIndex.get(String(id)) ?? -1) : -1)),
  );
}
