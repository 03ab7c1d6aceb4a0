import {
  type PlayConsequence,
  type PlayDecision,
  type PlayScene,
  responseValue,
} from "@leadsim/engine/plays";
import type { Expression } from "@leadsim/scenarios";
import { localNamesOf } from "@leadsim/scenarios/rules";
import { conjunctsOf, readsOf } from "./find-names.js";
import { representativesOf } from "./representatives.js";
import type { SceneAnswer } from "./scene-answer.js";
import type { WatchedPlay } from "./watched-play.js";
import type { Work } from "./work.js";

/** One thing that can be given at a scene. */
export interface Response {
  readonly answer: SceneAnswer;
  /** The `after` entries that may hold: the conditions of the others fail by this response alone. */
  readonly after: readonly PlayConsequence[];
  /** Whether it has been given before, so that those other conditions are known to fail. */
  tried: boolean;
}

/** What can be given at a scene. */
export interface Responses {
  readonly responses: readonly Response[];
  /** Whether every response has the consequences of one of these; otherwise some may be missing. */
  readonly exact: boolean;
}

/** What can be given at each scene, as far as it makes a difference; found once for the memory a scene changes. */
export class ResponsesAt {
  private readonly watched: WatchedPlay;
  private readonly changed: readonly (readonly string[])[];
  private readonly known = new Map<string, Responses>();
  private readonly work: Work;
  /** What may be spent on one scene, so that the last one gets its part, and looking through plays its half. */
  private readonly share: number;

  constructor(watched: WatchedPlay, work: Work) {
    this.watched = watched;
    this.work = work;
    this.share = work.left / 2 / watched.play.scenes.length;
    this.changed = watched.play.scenes.map(namesChanged);
  }

  /** @param relevant the memory that matters */
  of(relevant: ReadonlySet<string>): readonly Responses[] {
    return this.watched.play.scenes.map((scene, index) => {
      const key = `${index} ${this.changed[index]!.filter((name) => relevant.has(name)).join()}`;
      const found = this.known.get(key) ?? this.find(scene, relevant);
      this.known.set(key, found);
      return found;
    });
  }

  private find(scene: PlayScene, relevant: ReadonlySet<string>): Responses {
    const { decision, scene: written, within, after } = scene;
    if (!decision) return { responses: [{ answer: "nothing", after, tried: false }], exact: true };
    const { scenario } = this.watched.play;
    const share = Math.max(0, Math.min(this.share, this.work.left));
    const own = { left: share };
    const { answers, exact } = representativesOf(scenario, written, decision, relevant, own);
    this.work.left -= share - own.left + answers.length * after.length * 4;
    const tests = after.map((_, index) => testsOf(written.after[index]!.if, decision));
    const responses = answers.map((answer): Response => {
      const open = after.filter((_, index) => tests[index]!.every((test) => test(answer) === true));
      return { answer: answer, after: open, tried: false };
    });
    return {
      responses: within === null ? responses : [...responses, { answer: "time", after, tried: false }],
      exact,
    };
  }
}

/** The parts of a condition that the response alone decides. */
function testsOf(
  condition: Expression | undefined,
  decision: PlayDecision,
): readonly ReturnType<typeof responseValue>[] {
  const locals = localNamesOf(decision.type);
  const parts = condition ? conjunctsOf(condition) : [];
  return parts
    .filter((part) => readsOf(part).every(({ name }) => locals.includes(name)))
    .map((part) => responseValue(part, decision));
}

/** The memory that a response at a scene may change. */
function namesChanged({ scene, decision }: PlayScene): readonly string[] {
  const effects = [
    ...scene.after.map((entry) => entry.effects),
    ...(decision?.options ?? []).flatMap((option) => option.effects ?? []),
  ];
  return [...new Set(effects.flatMap(({ set, add }) => [...set, ...add].map(({ name }) => name)))];
}
