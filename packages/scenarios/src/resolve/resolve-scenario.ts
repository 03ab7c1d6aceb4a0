import { pathKey, type ScenarioCheck } from "../check/scenario-check.js";
import { present } from "../document/present.js";
import type {
  AfterEntry,
  DerivedEntry,
  Ending,
  Exhibit,
  MemoryEntry,
  Scenario,
  Scene,
} from "../document/scenario.js";
import type { ScenarioDocument, Scene as WrittenScene } from "../generated/scenario.js";
import { parseDuration } from "../notation/duration.js";
import type { Path } from "../source/tree.js";
import { resolveDecision } from "./resolve-decision.js";
import { type Resolving, resolveCondition, resolveConsequence, resolveLines } from "./resolve-lines.js";

/** Turns a document without errors into a checked scenario. */
export function resolveScenario(document: ScenarioDocument, check: ScenarioCheck): Scenario {
  const memory = Object.entries(document.memory ?? {}).map(([name, entry]) => resolveMemory(name, entry));
  const resolving: Resolving = { check, memory: new Map(memory.map((entry) => [entry.name, entry])) };
  const { id, version, title, locale, minutes, instruction, summary, model } = document;
  return {
    id,
    version,
    title,
    locale,
    minutes,
    instruction,
    summary,
    model,
    cast: Object.entries(document.cast ?? {}).map(([cast, member]) => ({ id: cast, ...member })),
    memory,
    derived: resolveDerived(document, resolving),
    exhibits: Object.entries(document.exhibits ?? {}).map(([exhibit, content]) =>
      resolveExhibit(exhibit, content),
    ),
    scenes: Object.entries(document.scenes).map(([scene, content]) =>
      resolveKnownScene(scene, content, resolving),
    ),
    endings: Object.entries(document.endings).map(([ending, content]) =>
      resolveEnding(ending, content, resolving),
    ),
  };
}

function resolveMemory(name: string, entry: NonNullable<ScenarioDocument["memory"]>[string]): MemoryEntry {
  const { flag, number, choice, of, min, max, unit, decimals, show } = entry;
  const shown = show === undefined ? {} : { show };
  if (flag !== undefined) return { name, ...shown, type: "flag", start: flag };
  if (choice !== undefined) return { name, ...shown, type: "choice", start: choice, of: of ?? [] };
  return {
    name,
    ...shown,
    type: "number",
    start: number!,
    min: min!,
    max: max!,
    ...present({ unit, decimals }),
  };
}

function resolveDerived(document: ScenarioDocument, resolving: Resolving): DerivedEntry[] {
  return Object.entries(document.derived ?? {}).map(([name, { is: _, ...rest }]) => {
    const type = resolving.check.names.get(name)?.kind;
    return {
      name,
      type: type === "flag" ? "flag" : type === "word" ? "choice" : "number",
      is: resolving.check.conditions.get(pathKey(["derived", name, "is"]))!,
      ...rest,
    };
  });
}

function resolveExhibit(
  id: string,
  { text, transcript, ...rest }: NonNullable<ScenarioDocument["exhibits"]>[string],
): Exhibit {
  return {
    id,
    ...rest,
    ...(text === undefined ? {} : { text: [text].flat() }),
    ...(transcript === undefined
      ? {}
      : {
          transcript: transcript.map((line) => {
            const [speaker, words] = Object.entries(line)[0]!;
            return { speaker, text: words };
          }),
        }),
  };
}

function resolveKnownScene(id: string, scene: WrittenScene, resolving: Resolving): Scene {
  const sound = resolving.check.sound.get(id);
  if (!sound) return resolveScene(id, scene, resolving);
  const check = { ...resolving.check, conditions: sound.conditions };
  sound.resolved ??= resolveScene(id, scene, { ...resolving, check });
  return sound.resolved;
}

function resolveScene(id: string, scene: WrittenScene, resolving: Resolving): Scene {
  const path = ["scenes", id];
  const onlyIf = resolveCondition(path, scene, ["only-if", "skip-if"], resolving);
  const decision = resolveDecision(path, scene, resolving);
  return {
    id,
    ...present({ heading: scene.heading, as: scene.as, continue: scene.continue }),
    say: resolveLines([...path, "say"], scene.say, resolving),
    exhibits: scene.exhibits ?? [],
    ...present({ onlyIf }),
    ...(scene.within === undefined ? {} : { within: parseDuration(scene.within)! }),
    ...(scene.timeout === undefined
      ? {}
      : { timeout: resolveConsequence([...path, "timeout"], scene.timeout, resolving) }),
    ...present({ decision }),
    after: (scene.after ?? []).map((entry, index) =>
      resolveAfter([...path, "after", index], entry, resolving),
    ),
    ...present({ next: scene.next }),
  };
}

function resolveAfter(
  path: Path,
  entry: NonNullable<WrittenScene["after"]>[number],
  resolving: Resolving,
): AfterEntry {
  const test = resolveCondition(path, entry, ["if", "unless"], resolving);
  return { ...present({ if: test }), ...resolveConsequence(path, entry, resolving) };
}

function resolveEnding(
  id: string,
  ending: ScenarioDocument["endings"][string],
  resolving: Resolving,
): Ending {
  const path = ["endings", id];
  const test = resolveCondition(path, ending, ["if", "unless"], resolving);
  return {
    id,
    ...present({ if: test, title: ending.title }),
    say: resolveLines([...path, "say"], ending.say, resolving),
  };
}
