import { ScoringError } from "../scoring-error.js";
import { anovaTable } from "./anova.js";
import { type CrossedDesign, crossedDesign } from "./crossed-design.js";
import { type ItemScores, numberScenarios } from "./item-scores.js";
import { remlComponents } from "./reml.js";
import type { VarianceEstimate } from "./variance-estimate.js";

/**
 * Variance components of person × (item : scenario), all but the mean random. Balanced data (every person met
 * every item, as many items in every scenario): ANOVA with expected mean squares (Cronbach, Gleser, Nanda &
 * Rajaratnam 1972; Brennan 2001, chapter 3), unless an estimate is negative. Otherwise, and where `method`
 * says so: restricted maximum likelihood (Patterson & Thompson 1971), by average information (Gilmour,
 * Thompson & Cullis 1995), with components held at zero or above. For balanced data without negative
 * estimates both give the same.
 *
 * @param scenarioOf the scenario of each item
 * @param method `reml` also for balanced data
 * @throws ScoringError `too-few-people`, `too-few-items` under two of either, `no-variance` where all
 * responses are alike, `not-converged`
 */
export function estimateVarianceComponents(
  scores: ItemScores,
  scenarioOf: (item: string) => string,
  method: "auto" | "reml" = "auto",
): VarianceEstimate {
  const { names, of } = numberScenarios(scores.items, scenarioOf);
  const design = crossedDesign(scores, of, names.length);
  check(design);
  const head = {
    design: design.nested ? "person × (item : scenario)" : "person × item",
    persons: design.persons,
    scenarios: design.scenarios,
    items: design.items,
    responses: design.values.length,
    mean: design.mean,
  } as const;
  const anova = anovaTable(design) ?? null;
  if (anova && method === "auto" && Object.values(anova.estimates).every((value) => value >= 0)) {
    const { estimates: components, standardErrors } = anova;
    return { ...head, components, standardErrors, method: "anova", anova, logLikelihood: null };
  }
  return { ...head, ...remlComponents(design), method: "reml", anova };
}

function check({ persons, items, values, mean }: CrossedDesign): void {
  if (persons < 2) {
    throw new ScoringError("too-few-people", "Variance components take at least two people.", {
      people: persons,
    });
  }
  if (items < 2) {
    throw new ScoringError("too-few-items", "Variance components take at least two items.", { items });
  }
  if (values.every((value) => value === values[0]) || !Number.isFinite(mean)) {
    throw new ScoringError("no-variance", "All responses are alike.");
  }
  if (values.length <= persons) {
    throw new ScoringError("too-few-items", "Nobody met two items.", { items });
  }
}
