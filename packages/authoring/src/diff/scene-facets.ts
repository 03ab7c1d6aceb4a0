import type { PlayScene } from "@leadsim/engine/plays";
import type { Consequence, Decision, Option, Scenario, Scene } from "@leadsim/scenarios";

type ByOption = Readonly<Record<string, unknown>>;

/** The sides of a scene that an edit may touch, each as pure data. */
export interface SceneFacets {
  /** What is read outside the options. */
  readonly text: Readonly<Record<string, unknown>>;
  /** What each option says, and what is said in answer. */
  readonly words: ByOption;
  /** Ids of options or items, as they stand. */
  readonly order: readonly string[];
  /** `fixed` or `shuffled`. */
  readonly arrangement: string | undefined;
  readonly time: number | undefined;
  /** What can be answered: type, limits and bins. */
  readonly answers: unknown;
  /** Routes, conditions and effects, with the ids of scenes as `name` gives them. */
  readonly paths: { readonly onlyIf: unknown; readonly next: string; readonly consequences: unknown };
  /** Where each option leads, and what it does. */
  readonly effects: ByOption;
  /** `min to max` by behavior. */
  readonly ranges: Readonly<Record<string, string>>;
  /** Levels by behavior, then by option, `item:bin`, or part of a figure. */
  readonly key: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly reasons: unknown;
}

/**
 * Takes a scene apart.
 * @param name gives scenes the names they have in the other file
 */
export function facetsOf(
  scenario: Scenario,
  { index, scene, decision: played }: PlayScene,
  name: (id: string) => string = (id) => id,
): SceneFacets {
  const { decision } = scene;
  const options = decision ? optionsOf(decision) : [];
  const routed = (of: Consequence | undefined) =>
    of && { effects: of.effects, next: of.next === undefined ? null : name(of.next) };
  const following = scene.next ?? scenario.scenes[index + 1]?.id ?? "end";
  return {
    text: textOf(scene),
    words: Object.fromEntries(
      options.map(({ id, text, reply, opens }) => [id, { text, reply: reply ?? [], opens: opens ?? [] }]),
    ),
    order: options.map(({ id }) => id),
    arrangement: decision?.order,
    time: scene.within,
    answers: decision ? limitsOf(decision) : null,
    paths: {
      onlyIf: scene.onlyIf,
      next: name(following),
      consequences: {
        after: scene.after.map((entry) => ({ if: entry.if, ...routed(entry) })),
        timeout: routed(scene.timeout),
      },
    },
    effects: Object.fromEntries(
      options.map(({ id, effects, next }) => [
        id,
        { effects: effects ?? null, next: next === undefined ? null : name(next) },
      ]),
    ),
    ranges: Object.fromEntries(
      (played?.rows ?? []).map(({ behavior, min, max }) => [behavior, `${short(min)} to ${short(max)}`]),
    ),
    key: decision ? levelsOf(decision) : {},
    reasons: decision ? [Object.fromEntries(options.map(({ id, why }) => [id, why])), whyOf(decision)] : null,
  };
}

function textOf({
  heading,
  continue: leadsOn,
  say,
  exhibits,
  decision,
  after,
  timeout,
}: Scene): SceneFacets["text"] {
  const bins = decision?.type === "sort" ? decision.bins.map(({ id, text }) => [id, text]) : [];
  return {
    heading,
    continue: leadsOn,
    say,
    exhibits,
    prompt: decision?.prompt,
    bins: Object.fromEntries(bins),
    after: after.map(({ reply }) => reply),
    timeout: timeout?.reply,
  };
}

function optionsOf(decision: Decision): readonly Option[] {
  if (decision.type === "estimate") return [];
  return decision.type === "sort" ? decision.items : decision.options;
}

function whyOf(decision: Decision): string | undefined {
  return decision.type === "estimate" ? decision.why : undefined;
}

function limitsOf(decision: Decision): unknown {
  const { type } = decision;
  switch (type) {
    case "select":
      return { type, pick: decision.pick };
    case "allocate":
      return { type, budget: decision.budget, step: decision.step };
    case "estimate":
      return { type, unit: decision.unit, min: decision.min, max: decision.max, step: decision.step };
    case "sort":
      return { type, bins: decision.bins.map(({ id, max }) => [id, max ?? null]) };
    default:
      return { type };
  }
}

function levelsOf(decision: Decision): SceneFacets["key"] {
  const range = ({ from, to }: { from: number; to: number }) => `${from}..${to}`;
  switch (decision.type) {
    case "allocate":
      return Object.fromEntries(
        decision.key.map(({ behavior, amounts }) => [
          behavior,
          Object.fromEntries(
            Object.entries(amounts).map(([id, of]) => [id, `${range(of)} off by ${of.offBy}`]),
          ),
        ]),
      );
    case "estimate":
      return Object.fromEntries(
        decision.key.map(({ behavior, low, likely, high, offBy }) => [
          behavior,
          { low: range(low), likely: range(likely), high: range(high), "off-by": String(offBy) },
        ]),
      );
    case "sort":
      return Object.fromEntries(
        decision.key.map(({ behavior, levels }) => [
          behavior,
          Object.fromEntries(
            Object.entries(levels).flatMap(([item, bins]) =>
              Object.entries(bins).map(([bin, level]) => [`${item}:${bin}`, String(level)] as const),
            ),
          ),
        ]),
      );
    default:
      return Object.fromEntries(
        decision.key.map(({ behavior, levels }) => [
          behavior,
          Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, String(level)])),
        ]),
      );
  }
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
