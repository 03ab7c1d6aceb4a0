import type { PlayScene } from "@leadsim/engine";
import type { Expression } from "@leadsim/scenarios";
import { conjunctsOf, readsOf } from "./find-names.js";
import type { Given } from "./given.js";
import { localNames, localValue } from "./local-value.js";
import { representativesOf } from "./representatives.js";
import type { WatchedConsequence, WatchedPlay, WatchedScene } from "./watched-play.js";

/** One thing that can be given at a scene. */
export interface Response {
  readonly given: Given;
  /** The `after` entries that may hold: the conditions of the others fail by this response alone. */
  readonly after: readonly WatchedConsequence[];
  /** Whether it has been given before, so that those other conditions are known to fail. */
  tried: boolean;
}

/** What can be given at a scene. */
export interface Responses {
  readonly given: readonly Response[];
  /** Whether every response has the consequences of one of these; otherwise some may be missing. */
  readonly exact: boolean;
}

/** What can be given at each scene, as far as it makes a difference; found once for the memory a scene changes. */
export class ResponsesAt {
  private readonly watched: WatchedPlay;
  private readonly changed: readonly (readonly string[])[];
  private readonly known = new Map<string, Responses>();

  constructor(watched: WatchedPlay) {
    this.watched = watched;
    this.changed = watched.play.scenes.map(namesChanged);
  }

  /** @param relevant the memory that matters */
  of(relevant: ReadonlySet<string>): readonly Responses[] {
    return this.watched.scenes.map((scene, index) => {
      const key = `${index} ${this.changed[index]!.filter((name) => relevant.has(name)).join()}`;
      const found = this.known.get(key) ?? this.find(scene, relevant);
      this.known.set(key, found);
      return found;
    });
  }

  private find(scene: WatchedScene, relevant: ReadonlySet<string>): Responses {
    const { decision, scene: written, within } = scene.play;
    if (!decision) return { given: [responseAt(scene, "nothing")], exact: true };
    const { answers, exact } = representativesOf(this.watched.play.scenario, written, decision, relevant);
    const given = within === null ? answers : [...answers, "time" as const];
    return { given: given.map((each) => responseAt(scene, each)), exact };
  }
}

function responseAt({ play, after }: WatchedScene, given: Given): Response {
  const { decision, scene } = play;
  if (!decision || typeof given === "string") return { given, after, tried: false };
  const locals = localNames[decision.type];
  const mayHold = (part: Expression): boolean =>
    !readsOf(part).every(({ name }) => locals.includes(name)) || localValue(part, decision, given) === true;
  const open = after.filter((_, index) => {
    const condition = scene.after[index]!.if;
    return !condition || conjunctsOf(condition).every(mayHold);
  });
  return { given, after: open, tried: false };
}

/** The memory that a response at a scene may change. */
function namesChanged({ scene, decision }: PlayScene): readonly string[] {
  const effects = [
    ...scene.after.map((entry) => entry.effects),
    ...(decision?.options ?? []).flatMap((option) => option.effects ?? []),
  ];
  return [...new Set(effects.flatMap(({ set, add }) => [...set, ...add].map(({ name }) => name)))];
}
