import { compile } from "@leadsim/engine/plays";
import type { CheckBehavior, CheckCoverage, Model, Scenario } from "@leadsim/scenarios";
import { watch } from "../meaning/watched-play.js";
import { pathRange, type ScenarioPaths } from "./behavior-paths.js";
import { pathsOf } from "./path-ranges.js";
import { reachOf } from "./reach.js";
import { straightEarnings } from "./straight-answers.js";

/** Counts the opportunities that scored scenarios hold for each behavior of a model, in the model's order. */
export function coverageOf(of: string, scenarios: readonly Scenario[], model: Model): CheckCoverage {
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
    (each): ScenarioPaths => ({ scenario: each.play.scenario.id, paths: pathsOf(each) }),
  );
  const behaviors = model.behaviors.map(({ id, competency }): CheckBehavior => {
    const own = rows.filter((row) => row.behavior === id);
    const measured = new Set(own.map((row) => row.scenario));
    return {
      behavior: id,
      competency,
      decisions: own.map((row) => `${row.scenario}/${row.id}`),
      scenarios: measured.size,
      lowest: mean(own.map((row) => row.min)),
      highest: mean(own.map((row) => row.max)),
      paths: own.length === 0 ? null : pathRange(through, id),
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
    pathsUnknown: through.flatMap(({ scenario, paths }) =>
      "unknown" in paths ? [{ scenario, why: paths.unknown }] : [],
    ),
    straight: straightEarnings(plays),
    reach: watched.map((each) => reachOf(each)),
  };
}

function mean(levels: readonly number[]): number | null {
  if (levels.length === 0) return null;
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
