import type { Scenario } from "@leadsim/scenarios";
import type { KeyedOption } from "./item-statistics.js";

/**
 * The options of each decision of a scenario, by `scenario/decision`, with the mean level that the key gives
 * each over the behaviors asked for; null where it rates the option for none of them, or rates it by what is
 * done with it (a sort).
 */
export function keyedOptions(
  scenario: Scenario,
  measures: (behavior: string) => boolean,
): ReadonlyMap<string, readonly KeyedOption[]> {
  return new Map(
    scenario.scenes.flatMap(({ id, decision }): [string, readonly KeyedOption[]][] => {
      if (!decision || decision.type === "estimate" || decision.type === "allocate") return [];
      const item = `${scenario.id}/${id}`;
      if (decision.type === "sort") {
        return [[item, decision.items.map(({ id: option }) => ({ option, level: null }))]];
      }
      const rows = decision.key.filter(({ behavior }) => measures(behavior));
      return [
        [
          item,
          decision.options.map(({ id: option }) => {
            const levels = rows.flatMap(({ levels }) => {
              const level = levels[option];
              return level === undefined ? [] : [level];
            });
            const sum = levels.reduce((total, level) => total + level, 0);
            return { option, level: levels.length === 0 ? null : sum / levels.length };
          }),
        ],
      ];
    }),
  );
}
