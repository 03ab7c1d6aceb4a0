import { hashText, Random } from "@leadsim/engine";
import type { Decision, Range, Scenario, Scene } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";

/** One thing that a panel rates, with what the key says about it. */
export interface PanelItem {
  readonly scene: string;
  readonly type: Decision["type"];
  /** Empty at `estimate`. */
  readonly option: string;
  /** Only at `sort`: the option is an item, rated in every bin. */
  readonly bin: string;
  readonly behavior: string;
  readonly asks: Asks;
}

/** What a rater fills in, with its limits, and the key; no key where the option is neutral. */
export type Asks =
  | { readonly kind: "level"; readonly key?: number }
  | {
      readonly kind: "range";
      readonly unit: string;
      readonly most: number;
      readonly key?: Range & { readonly offBy: number };
    }
  | {
      readonly kind: "figures";
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      readonly key: {
        readonly low: Range;
        readonly likely: Range;
        readonly high: Range;
        readonly offBy: number;
      };
    };

/**
 * Everything that a panel rates in a scenario: each behavior of each keyed decision, for every option, also those that
 * the key leaves out. The order of options is drawn by the seed and is the same for all raters.
 */
export function panelItems(scenario: Scenario, seed: string): readonly PanelItem[] {
  return scenario.scenes.flatMap((scene) => itemsOf(scene, seed));
}

/** The options (or items, or nothing) of a scene's decision in the drawn order. */
export function shuffledOptions(
  scene: Scene,
  seed: string,
): readonly { readonly id: string; readonly text: string }[] {
  const { decision } = scene;
  if (!decision || decision.type === "estimate") return [];
  const options = [...(decision.type === "sort" ? decision.items : decision.options)];
  const random = new Random(hashText(seed), hashText(scene.id));
  for (let last = options.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [options[last], options[other]] = [options[other]!, options[last]!];
  }
  return options;
}

function itemsOf(scene: Scene, seed: string): readonly PanelItem[] {
  const { decision } = scene;
  if (!decision) return [];
  const options = shuffledOptions(scene, seed).map(({ id }) => id);
  const base = { scene: scene.id, type: decision.type, bin: "" };
  switch (decision.type) {
    case "estimate":
      return decision.key.map(({ behavior, low, likely, high, offBy }) => ({
        ...base,
        option: "",
        behavior,
        asks: {
          kind: "figures",
          unit: decision.unit,
          min: decision.min,
          max: decision.max,
          key: { low, likely, high, offBy },
        },
      }));
    case "allocate":
      return decision.key.flatMap(({ behavior, amounts }) =>
        options.map((option) => {
          const key = amounts[option];
          const { unit, amount: most } = decision.budget;
          return { ...base, option, behavior, asks: { kind: "range", unit, most, ...(key ? { key } : {}) } };
        }),
      );
    case "sort":
      return decision.key.flatMap(({ behavior, levels }) =>
        options.flatMap((option) =>
          decision.bins.map((bin) => ({
            ...base,
            option,
            bin: bin.id,
            behavior,
            asks: level(levels[option]?.[bin.id]),
          })),
        ),
      );
    default:
      return decision.key.flatMap(({ behavior, levels }) =>
        options.map((option) => ({ ...base, option, behavior, asks: level(levels[option]) })),
      );
  }
}

const level = (key: number | undefined): Asks => ({ kind: "level", ...present({ key }) });

/** An item by its names, to find it by. */
export function itemName({ scene, behavior, option, bin }: Omit<PanelItem, "type" | "asks">): string {
  return [scene, behavior, option, bin].join(" ");
}
