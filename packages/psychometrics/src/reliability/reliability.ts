import type { ItemAlpha, ItemReliability, ItemStatisticsWarning } from "@leadsim/scenarios";
import { round } from "../numeric/round.js";
import { ScoringError } from "../scoring-error.js";
import { alpha, alphaIfDropped, alphaInterval, standardizedAlpha } from "./alpha.js";
import type { Components } from "./components.js";
import { type Covariances, covariances, pairwiseCovariances } from "./covariance.js";
import { type Dependability, decisionStudy, observedStudy } from "./d-study.js";
import {
  completePersons,
  type ItemScores,
  numberScenarios,
  pickItems,
  scenarioMeans,
} from "./item-scores.js";
import { omegaTotal } from "./omega.js";
import { oneFactor } from "./one-factor.js";
import { estimateVarianceComponents } from "./variance-components.js";
import type { VarianceEstimate } from "./variance-estimate.js";

/** The reliability of a scale's scores, with what a reader must know. */
export interface ReliabilityReport {
  readonly reliability: Omit<ItemReliability, "bifactor">;
  /** By item; NaN where there is none, empty where there is no alpha. */
  readonly alphaIfDropped: readonly number[];
  readonly warnings: ItemStatisticsWarning[];
}

/** Fewer people than this say too little. */
const enoughPeople = 30;
/** Fewer scenarios than this say little about scenarios. */
const fewScenarios = 4;
/** Numbers of scenarios that a D study looks at, besides the form's own. */
const lengths = [1, 2, 3, 4, 6, 8, 12, 16];

/**
 * Alpha, omega, variance components and D studies of item scores, as far as the data carry them; what they
 * don't carry is null, with a warning that says why. Numbers are rounded to six decimals.
 *
 * @param scenarioOf the scenario of each item; without it nothing can be said of scenarios
 */
export function reliabilityOf(
  scores: ItemScores,
  scenarioOf: ((item: string) => string) | undefined,
): ReliabilityReport {
  const warnings: ItemStatisticsWarning[] = [];
  const warn: Warn = (warning) => warnings.push(warning);
  const varying = varyingItems(scores);
  const told = varying.length === scores.items.length ? scores : pickItems(scores, varying);
  if (told !== scores) warnings.push(constantWarning(scores, varying));
  const found = covariancesOf(told);
  const overItems = found && attempt(warn, "alpha", () => alphaOf(found, told.items.length));
  const estimate = attempt(warn, "components", () =>
    estimateVarianceComponents(scores, scenarioOf ?? (() => "")),
  );
  if (scores.persons < enoughPeople) {
    warn({ code: "too-few-people", items: [], persons: scores.persons });
  }
  if (!found) warn({ code: "too-few-complete", items: [] });
  if (overItems && found?.cases === "pairs") {
    warn({ code: "alpha-from-pairs", items: [] });
  }
  const scenarios = scenarioOf ? numberScenarios(scores.items, scenarioOf).names.length : 0;
  if (overItems) warnOfAlpha(warn, scenarios);
  if (estimate) warnOfDesign(warn, estimate, scenarios);
  return {
    reliability: {
      alpha: overItems ?? null,
      cases: overItems ? found!.cases : null,
      standardizedAlpha: overItems ? roundedOrNull(standardizedAlpha(found!.matrix)) : null,
      alphaOfScenarios: scenarios > 1 ? (scenarioAlpha(scores, scenarioOf!) ?? null) : null,
      omega: found
        ? (attempt(warn, "omega", () => round(omegaTotal(proper(warn, found, told.items)))) ?? null)
        : null,
      design: estimate?.design ?? null,
      method: estimate?.method ?? null,
      components: estimate ? componentsOf(estimate) : [],
      observed: estimate ? roundedStudy(observedStudy(estimate.components, scores, scenarioOf)) : null,
      studies: estimate ? studiesOf(estimate) : [],
    },
    alphaIfDropped: overItems ? spread(alphaIfDropped(found!.matrix), varying, scores.items.length) : [],
    warnings,
  };
}

/** Items that at least two people answered differently. */
function varyingItems({ items, values }: ItemScores): number[] {
  const first = new Float64Array(items.length).fill(Number.NaN);
  const varies = new Uint8Array(items.length);
  for (let cell = 0; cell < values.length; cell += 1) {
    const value = values[cell]!;
    const item = cell % items.length;
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(first[item]!)) first[item] = value;
    else if (first[item] !== value) varies[item] = 1;
  }
  return [...items.keys()].filter((item) => varies[item] === 1);
}

function constantWarning({ items }: ItemScores, varying: readonly number[]): ItemStatisticsWarning {
  const without = items.filter((_, item) => !varying.includes(item));
  return { code: "items-without-variance", items: without };
}

function spread(values: readonly number[], places: readonly number[], width: number): readonly number[] {
  const whole = Array.from({ length: width }, () => Number.NaN);
  for (const [at, place] of places.entries()) whole[place] = values[at]!;
  return whole;
}

interface Cases extends Covariances {
  readonly cases: "complete" | "pairs";
}

/** Complete people where they are many or most, else pairs where each has enough, else nothing. */
function covariancesOf(scores: ItemScores): Cases | undefined {
  if (scores.items.length < 2) return undefined;
  const complete = completePersons(scores);
  const most = complete.persons >= scores.persons / 2;
  if (complete.persons >= 3 && (complete.persons >= enoughPeople || most)) {
    return { ...covariances(complete), cases: "complete" };
  }
  const pairs = pairwiseCovariances(scores);
  return pairs.n >= enoughPeople ? { ...pairs, cases: "pairs" } : undefined;
}

function alphaOf({ matrix, n }: Covariances, parts: number): ItemAlpha {
  const value = alpha(matrix);
  const { low, high } = alphaInterval(value, n, parts);
  return { value: round(value), low: round(low), high: round(high), n, parts };
}

function scenarioAlpha(scores: ItemScores, scenarioOf: (item: string) => string): ItemAlpha | undefined {
  const complete = completePersons(scenarioMeans(scores, scenarioOf));
  if (complete.persons < 3) return undefined;
  return attempt(
    () => undefined,
    "alpha",
    () => alphaOf(covariances(complete), complete.items.length),
  );
}

function proper(warn: Warn, { matrix }: Covariances, items: readonly string[]): ReturnType<typeof oneFactor> {
  const factor = oneFactor(matrix);
  if (factor.improper.length > 0) {
    warn({ code: "improper-solution", items: factor.improper.map((item) => items[item]!) });
  }
  return factor;
}

type Warn = (warning: ItemStatisticsWarning) => void;

function warnOfAlpha(warn: Warn, scenarios: number): void {
  if (scenarios < 2) return;
  warn({ code: "alpha-ignores-scenarios", items: [] });
}

function warnOfDesign(warn: Warn, { design, components }: VarianceEstimate, scenarios: number): void {
  if (scenarios === 1) {
    warn({ code: "one-scenario", items: [] });
  } else if (design === "person × item") {
    warn({ code: "scenarios-not-separated", items: [] });
  }
  if (design !== "person × item" && scenarios < fewScenarios) {
    warn({ code: "few-scenarios", items: [], scenarios });
  }
  if (components.person === 0) warn({ code: "no-person-variance", items: [] });
}

/** Why the data may not carry a calculation. */
const reasons = ["too-few-people", "too-few-items", "no-variance", "not-converged"] as const;

/** What a calculation gives; where the data don't carry it, nothing, and the reason as a warning. */
function attempt<T>(warn: Warn, statistic: "alpha" | "omega" | "components", run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    const because = reasons.find((reason) => reason === error.code);
    if (!because) throw error;
    warn({ code: "not-computed", items: [], statistic, because });
    return undefined;
  }
}

const sources = ["person", "scenario", "item", "personScenario", "residual"] as const;

function componentsOf({
  components,
  standardErrors,
  design,
}: VarianceEstimate): ItemReliability["components"] {
  const all = sources.reduce((sum, source) => sum + components[source], 0);
  const told: readonly (keyof Components)[] =
    design === "person × item" ? ["person", "item", "residual"] : sources;
  return told.map((source) => ({
    source,
    variance: round(components[source]),
    standardError: roundedOrNull(standardErrors[source]),
    share: round(components[source] / all),
  }));
}

/**
 * Forms with as many items per scenario as this one has on average; without scenarios, of one scenario and
 * other numbers of items.
 */
function studiesOf({ components, design, items, scenarios }: VarianceEstimate): ItemReliability["studies"] {
  const nested = design === "person × (item : scenario)";
  const perScenario = nested ? Math.max(1, Math.round(items / scenarios)) : 1;
  const own = nested ? scenarios : items;
  const counts = [...new Set([...lengths, own, 2 * own])].sort((a, b) => a - b);
  return counts.map((count) => ({
    scenarios: nested ? count : 1,
    itemsPerScenario: nested ? perScenario : count,
    ...roundedStudy(
      decisionStudy(components, nested ? Array.from({ length: count }, () => perScenario) : [count]),
    ),
  }));
}

function roundedStudy(study: Dependability): Dependability {
  const { generalizability, dependability, relativeError, absoluteError } = study;
  return {
    generalizability: round(generalizability),
    dependability: round(dependability),
    relativeError: round(relativeError),
    absoluteError: round(absoluteError),
  };
}

function roundedOrNull(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : round(value);
}
