import type { Calibration } from "@leadsim/scenarios";
import type { ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { type PlannedItem, planProblem } from "./build-problem.js";
import { evaluator } from "./expectation.js";
import { gridOf } from "./grid.js";
import { categoriesOfAnchor } from "./item-categories.js";
import type { CalibrateOptions } from "./options.js";
import { peopleOf } from "./people.js";

/**
 * The natural logarithm of the marginal likelihood of responses under a calibration, on its own quadrature.
 *
 * @param who group by person (as in the calibration; its first where left out), and weights or counts
 * @throws ScoringError `bad-calibration` where an item or group is not in the calibration, `unknown-category`
 * for an unknown code
 */
export function logLikelihood(
  calibration: Calibration,
  table: ResponseTable,
  who: Pick<CalibrateOptions, "groups" | "weights" | "counts"> = {},
): number {
  const known = new Map(calibration.items.map((item) => [item.id, item]));
  const items = table.items.map((id, column): PlannedItem => {
    const anchor = known.get(id);
    if (!anchor) {
      throw new ScoringError("bad-calibration", `Item ${id} is not in the calibration.`, { item: id });
    }
    return { ...categoriesOfAnchor(table, column, anchor), id, column, testlet: anchor.testlet?.id, anchor };
  });
  const people = peopleOf(table, { model: calibration.model, ...who });
  const groups = people.groups.map((name) => {
    const group = who.groups ? calibration.groups.find(({ id }) => id === name) : calibration.groups[0];
    if (!group) {
      throw new ScoringError("bad-calibration", `Group ${name} is not in the calibration.`, { group: name });
    }
    return { mean: group.mean, sd: group.sd };
  });
  const { model, testlets, quadrature } = calibration;
  const { problem, start } = planProblem(table, model, items, testlets, groups, people, gridOf(quadrature));
  return evaluator(problem)(start).logLikelihood;
}
