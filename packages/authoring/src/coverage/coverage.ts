import { compile } from "@leadsim/engine/plays";
import type { Model, Scenario } from "@leadsim/scenarios";
import { watch } from "../meaning/watched-play.js";
import { type RoadRange, roadRange, type ScenarioRoads } from "./behavior-roads.js";
import { type Reach, reachOf } from "./reach.js";
import { roadsOf } from "./road-ranges.js";
import { type StraightEarning, straightEarnings } from "./straight-answers.js";

/** Where a form, or a scenario sat alone, lets the behaviors of its model be shown. */
export interface Coverage {
  /** `form` or `scenario`, with id and version. */
  readonly of: string;
  readonly behaviors: readonly BehaviorCoverage[];
  readonly competencies: readonly { readonly competency: string; readonly scenarios: number }[];
  /** Scenarios whose roads can't be compared, and why. */
  readonly roadsUnknown: readonly { readonly scenario: string; readonly why: string }[];
  /** What answers that need no reading earn. */
  readonly straight: readonly StraightEarning[];
  /** What plays come to, by scenario. */
  readonly reach: readonly Reach[];
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
  /** What can be reached on the roads through the story; null where it measures nothing or the roads are unknown. */
  readonly roads: RoadRange | null;
}

/** Counts the opportunities that scored scenarios hold for each behavior of a model, in the model's order. */
export function coverageOf(of: string, scenarios: readonly Scenario[], model: Model): Coverage {
  const plays = scenarios.map((scenario) => compile(scenario));
  const rows = plays.flatMap(({ scenario, scenes }) =>
    scenes.flatMap(({ id, decision }) =>
      (decision?.rows ?? []).map(({ behavior, min, max }) => ({
        behavior,
        scenario: scenario.id,
        id,
        min,
        max,
      })),
    ),
  );
  const watched = plays.map((play) => watch(play));
  const through = watched.map(
    (each): ScenarioRoads => ({ scenario: each.play.scenario.id, roads: roadsOf(each) }),
  );
  const behaviors = model.behaviors.map(({ id, competency }): BehaviorCoverage => {
    const own = rows.filter((row) => row.behavior === id);
    const measured = new Set(own.map((row) => row.scenario));
    return {
      behavior: id,
      competency,
      decisions: own.map((row) => `${row.scenario}/${row.id}`),
      scenarios: measured.size,
      lowest: mean(own.map((row) => row.min)),
      highest: mean(own.map((row) => row.max)),
      roads: own.length === 0 ? null : roadRange(through, id),
    };
  });
  const competencies = model.competencies.map(({ id, behaviors: held }) => {
    const own = rows.filter((row) => held.includes(row.behavior));
    return { competency: id, scenarios: new Set(own.map((row) => row.scenario)).size };
  });
  return {
    of,
    behaviors,
    competencies,
    roadsUnknown: through.flatMap(({ scenario, roads }) =>
      "unknown" in roads ? [{ scenario, why: roads.unknown }] : [],
    ),
    straight: straightEarnings(plays),
    reach: watched.map((each) => reachOf(each)),
  };
}

function mean(levels: readonly number[]): number | null {
  if (levels.length === 0) return null;
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
