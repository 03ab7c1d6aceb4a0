import type { AfterEntry, Consequence, Decision, Line, Option, Scenario, Scene } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";
import { levelRows } from "../levels/level-of.js";
import type { Play, PlayConsequence, PlayDecision, PlayLine, PlayScene } from "../play/play.js";
import { END } from "../play/run.js";
import { hashText } from "../random/prng.js";
import { compileEffects } from "./compile-effects.js";
import { compileExpression, compileTest, type Scope } from "./condition.js";
import { keyHash, storyHash } from "./hashes.js";
import { localsOf } from "./locals.js";

/** Scenes shown after which a scenario whose routes lead back goes to its ending, unless the file has more scenes. */
export const longestWalk = 1000;

/** What is looked up while compiling. */
interface Workshop {
  readonly scenario: Scenario;
  readonly sceneIndex: ReadonlyMap<string, number>;
  readonly exhibitIndex: ReadonlyMap<string, number>;
  readonly scope: Scope;
}

/**
 * Turns a checked scenario into a play: flat, indexed, with conditions as closures built from the checked tree.
 *
 * @throws EngineError `broken-scenario` where the value is not what `loadScenario` makes
 */
export function compile(scenario: Scenario): Play {
  const slots = new Map<string, number>();
  for (const { name } of [...scenario.memory, ...scenario.derived]) slots.set(name, slots.size);
  const workshop: Workshop = {
    scenario,
    sceneIndex: indexOf(scenario.scenes),
    exhibitIndex: indexOf(scenario.exhibits),
    scope: { slots },
  };
  const scenes = scenario.scenes.map((scene, index) => compileScene(scene, index, workshop));
  if (scenes.length === 0)
    throw new EngineError("broken-scenario", `Scenario “${scenario.id}” has no scenes.`);
  let story: string | undefined;
  let key: string | undefined;
  return {
    scenario,
    // Hashed at first use: bulk simulation never asks.
    get story() {
      story ??= storyHash(scenario);
      return story;
    },
    get key() {
      key ??= keyHash(scenario);
      return key;
    },
    scenes,
    sceneIndex: workshop.sceneIndex,
    endings: scenario.endings.map(({ id, title, if: test, say }) => ({
      id,
      title: title ?? null,
      if: compileTest(test, workshop.scope),
      say: compileLines(say, workshop.scope),
    })),
    start: [...scenario.memory.map((entry) => entry.start), ...scenario.derived.map(() => 0)],
    slots,
    derived: scenario.derived.map(({ is }) => compileExpression(is, workshop.scope)),
    longest: scenes.every(leadsOn) ? scenes.length : Math.max(longestWalk, scenes.length),
    widest: Math.max(1, ...scenes.map((scene) => scene.decision?.size ?? 0)),
  };
}

/** Whether every path from a scene leads to one further on in the file, or to the ending. */
function leadsOn({ index, next, timeout, after, decision }: PlayScene): boolean {
  const parts = [timeout, ...after, ...(decision?.consequences ?? [])];
  return [next, ...parts.map((part) => part?.next ?? END)].every((to) => to === END || to > index);
}

function compileScene(scene: Scene, index: number, workshop: Workshop): PlayScene {
  const { scenario, scope } = workshop;
  const bare = scene.decision && bareDecision(scene.decision);
  const within: Scope = bare ? { ...scope, locals: localsOf(bare) } : scope;
  return {
    index,
    id: scene.id,
    scene,
    seed: hashText(`${scenario.id}/${scene.id}`),
    onlyIf: compileTest(scene.onlyIf, scope),
    within: scene.within ?? null,
    say: compileLines(scene.say, scope),
    exhibits: scene.exhibits.map((id) => exhibitOf(id, workshop)),
    decision: bare ? { ...bare, ...compileDecision(bare, within, workshop) } : null,
    after: scene.after.map((entry) => compileConsequence(entry, within, workshop)),
    timeout: scene.timeout ? compileConsequence(scene.timeout, scope, workshop) : null,
    next: sceneOf(scene.next, workshop) ?? (index + 1 < scenario.scenes.length ? index + 1 : END),
  };
}

type BareDecision = Omit<PlayDecision, "consequences" | "rows">;

function bareDecision(decision: Decision): BareDecision {
  const options = optionsOf(decision);
  const { type } = decision;
  return {
    type,
    decision,
    options,
    optionIndex: indexOf(options),
    binIndex: indexOf(type === "sort" ? decision.bins : []),
    size: type === "choose" ? 1 : type === "best-worst" ? 2 : type === "estimate" ? 3 : options.length,
    shuffled: decision.order === "shuffled",
  };
}

/** Options or items in the file's order; none at an estimate. */
function optionsOf(decision: Decision): readonly Option[] {
  if (decision.type === "sort") return decision.items;
  return decision.type === "estimate" ? [] : decision.options;
}

function compileDecision(
  { decision, options }: BareDecision,
  scope: Scope,
  workshop: Workshop,
): Pick<PlayDecision, "consequences" | "rows"> {
  const consequences = options.map((option) => {
    const { effects, reply = [], next, opens = [] } = option;
    if (!effects && reply.length === 0 && next === undefined && opens.length === 0) return null;
    const none = { set: [], add: [], spend: {} };
    return compileConsequence(
      { effects: effects ?? none, reply, ...(next ? { next } : {}) },
      scope,
      workshop,
      opens,
    );
  });
  return { consequences, rows: levelRows(decision) };
}

function compileConsequence(
  entry: AfterEntry | Consequence,
  scope: Scope,
  workshop: Workshop,
  opens: readonly string[] = [],
): PlayConsequence {
  return {
    if: "if" in entry ? compileTest(entry.if, scope) : null,
    effects: compileEffects(entry.effects, workshop.scenario.memory, scope),
    reply: compileLines(entry.reply, scope),
    opens: opens.map((id) => exhibitOf(id, workshop)),
    next: sceneOf(entry.next, workshop),
  };
}

function compileLines(lines: readonly Line[], scope: Scope): readonly PlayLine[] {
  return lines.map((line) => ({ line, if: compileTest(line.if, scope) }));
}

function sceneOf(id: string | undefined, { sceneIndex }: Workshop): number | null {
  if (id === undefined) return null;
  return id === "end" ? END : (sceneIndex.get(id) ?? unknown("scene", id));
}

function exhibitOf(id: string, { exhibitIndex }: Workshop): number {
  return exhibitIndex.get(id) ?? unknown("exhibit", id);
}

function unknown(kind: string, id: string): never {
  throw new EngineError(
    "broken-scenario",
    `The scenario has no ${kind} “${id}”. Pass what loadScenario returned.`,
    { id },
  );
}

function indexOf(things: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(things.map((thing, index) => [thing.id, index]));
}
