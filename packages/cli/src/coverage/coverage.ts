import { compile } from "@leadsim/engine";
import type { Model, Scenario } from "@leadsim/scenarios";

/** Where a form, or a scenario sat alone, lets the behaviors of its model be shown. */
export interface Coverage {
  /** `form` or `scenario`, with id and version. */
  readonly of: string;
  readonly behaviors: readonly BehaviorCoverage[];
  readonly competencies: readonly { readonly competency: string; readonly scenarios: number }[];
}

export interface BehaviorCoverage {
  readonly behavior: string;
  readonly competency: string;
  /** `scenario/scene` of each scored decision that measures it. */
  readonly decisions: readonly string[];
  readonly scenarios: number;
  /** The lowest and highest mean level that can be reached over these decisions. */
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Counts the opportunities that scored scenarios hold for each behavior of a model, in the model's order. */
export function coverageOf(of: string, scenarios: readonly Scenario[], model: Model): Coverage {
  const rows = scenarios.flatMap((scenario) =>
    compile(scenario).scenes.flatMap(({ id, decision }) =>
      (decision?.rows ?? []).map(({ behavior, min, max }) => ({
        behavior,
        scenario: scenario.id,
        id,
        min,
        max,
      })),
    ),
  );
  const behaviors = model.behaviors.map(({ id, competency }): BehaviorCoverage => {
    const own = rows.filter((row) => row.behavior === id);
    return {
      behavior: id,
      competency,
      decisions: own.map((row) => `${row.scenario}/${row.id}`),
      scenarios: new Set(own.map((row) => row.scenario)).size,
      lowest: mean(own.map((row) => row.min)),
      highest: mean(own.map((row) => row.max)),
    };
  });
  const competencies = model.competencies.map(({ id, behaviors: held }) => {
    const own = rows.filter((row) => held.includes(row.behavior));
    return { competency: id, scenarios: new Set(own.map((row) => row.scenario)).size };
  });
  return { of, behaviors, competencies };
}

function mean(levels: readonly number[]): number | null {
  if (levels.length === 0) return null;
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
