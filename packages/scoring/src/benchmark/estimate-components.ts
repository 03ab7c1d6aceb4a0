import { effectiveSize } from "@leadsim/psychometrics";
import { at, cholesky, clamp, meanOf, put, solve, zeros } from "@leadsim/psychometrics/numeric";
import type { CompetencyCorrelations, VarianceComponents } from "@leadsim/scenarios";
import { defaultPriors } from "../estimate/priors.js";
import type { Column, ShareTable } from "./levels-table.js";

/** Means and spreads of the columns, and how many people met each. */
export interface ColumnStatistics {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly count: Float64Array;
  /** Their case weights, summed; the same as `count` where nobody is weighted. */
  readonly weight: Float64Array;
}

/**
 * The terms a covariance of two columns is made of. Same-competency truth, same-pillar truth, general truth,
 * and what is shared.
 */
const terms = ["person", "pillar", "general", "personScenario", "personDecision", "residual"] as const;
type Terms = Record<(typeof terms)[number], number>;

/** Pairs of columns met together by fewer people say too little. */
const peoplePerPair = 30;

/**
 * Variance components and correlations by the method of moments on covariances: each covariance of two
 * opportunities over people is a sum of the components they share (Cronbach, Gleser, Nanda & Rajaratnam 1972;
 * Brennan 2001, chapters 9 and 11), fitted by least squares over all pairs. For balanced data these are the
 * ANOVA estimates. What a form cannot separate (person from person × scenario in a single scenario, decision
 * from residual where no decision has two pieces) stays as near to the shipped priors' split as the data
 * allow. Negative estimates are set to zero and the rest fitted again.
 */
export function estimateComponents(
  table: ShareTable,
  statistics: ColumnStatistics,
): { readonly components: VarianceComponents; readonly correlations: CompetencyCorrelations } {
  const fitted = fit(table, statistics);
  const person = Math.max(fitted.person, 1e-5);
  const general = clamp(fitted.general / person, 0, 0.99);
  const pillar = clamp(Math.max(fitted.pillar / person, general), 0, 0.99);
  const { personScenario, personDecision } = fitted;
  const residual = Math.max(fitted.residual, 1e-5);
  const between = betweenOpportunities(table, statistics, {
    personScenario,
    within: personDecision + residual,
  });
  return {
    components: { person, personScenario, personDecision, residual, ...between },
    correlations: { general, pillar },
  };
}

/** Mean and standard deviation of the attainable share per column. */
export function columnStatistics({ people, columns, shares, weights }: ShareTable): ColumnStatistics {
  const width = columns.length;
  const mean = new Float64Array(width);
  const sd = new Float64Array(width);
  const count = new Float64Array(width);
  const weight = new Float64Array(width);
  for (let column = 0; column < width; column += 1) {
    let n = 0;
    let total = 0;
    let center = 0;
    let squares = 0;
    for (let person = 0; person < people; person += 1) {
      const share = shares[person * width + column] as number;
      if (Number.isNaN(share)) continue;
      // Welford's update, weighted (West 1979): no cancellation.
      const own = weights ? (weights[person] as number) : 1;
      n += 1;
      total += own;
      const before = share - center;
      center += (before * own) / total;
      squares += own * before * (share - center);
    }
    mean[column] = center;
    sd[column] = n > 1 ? Math.sqrt(squares / ((total * (n - 1)) / n)) : 0;
    count[column] = n;
    weight[column] = total;
  }
  return { mean, sd, count, weight };
}

function fit(table: ShareTable, statistics: ColumnStatistics): Terms {
  const size = terms.length;
  const normal = zeros(size, size);
  const right = new Float64Array(size);
  let pairs = 0;
  let variance = 0;
  eachCovariance(table, statistics, (a, b, covariance) => {
    const x = shared(a, b);
    pairs += 1;
    if (a === b) variance += covariance;
    for (let i = 0; i < size; i += 1) {
      if (x[i] === 0) continue;
      right[i] = (right[i] as number) + covariance;
      for (let j = 0; j < size; j += 1) put(normal, i, j, at(normal, i, j) + (x[j] as number));
    }
  });
  return constrained(normal, right, priorTerms(variance / table.columns.length), 1e-9 * pairs);
}

/** Which terms the covariance of two columns holds, as ones and zeros in the order of `terms`. */
function shared(a: Column, b: Column): number[] {
  const same = a.competency === b.competency;
  return [
    same,
    !same && a.pillar === b.pillar,
    !same && a.pillar !== b.pillar,
    a.scenario === b.scenario,
    a.decision === b.decision,
    a === b,
  ].map(Number);
}

/**
 * Least squares with a hair of pull to the priors, which decides only what the data leave open; negatives are
 * fixed at zero.
 */
function constrained(
  normal: ReturnType<typeof zeros>,
  right: Float64Array,
  prior: readonly number[],
  pull: number,
): Terms {
  let free = terms.map((_, at) => at);
  for (;;) {
    const reduced = zeros(free.length, free.length);
    const target = free.map((i) => (right[i] as number) + pull * (prior[i] as number));
    free.forEach((i, row) => {
      free.forEach((j, column) => {
        put(reduced, row, column, at(normal, i, j) + (i === j ? pull : 0));
      });
    });
    const lower = cholesky(reduced);
    const solution = lower ? solve(lower, target) : Float64Array.from(free, (i) => prior[i] as number);
    const negative = free.filter((_, row) => (solution[row] as number) < 0);
    if (negative.length === 0) {
      const values = terms.map((_, i) => (free.includes(i) ? (solution[free.indexOf(i)] as number) : 0));
      return Object.fromEntries(terms.map((term, i) => [term, values[i]])) as Terms;
    }
    free = free.filter((i) => !negative.includes(i));
  }
}

function priorTerms(variance: number): number[] {
  const { components, correlations } = defaultPriors;
  const { person, personScenario, personDecision, residual } = components;
  const factor = variance / (person + personScenario + personDecision + residual);
  const values = [
    person,
    person * correlations.pillar,
    person * correlations.general,
    personScenario,
    personDecision,
    residual,
  ];
  return values.map((value) => value * factor);
}

/** Calls `see` for every column with itself and every pair, with their covariance over the people who met both. */
function eachCovariance(
  { people, columns, shares, weights }: ShareTable,
  { mean }: ColumnStatistics,
  see: (a: Column, b: Column, covariance: number) => void,
): void {
  const width = columns.length;
  const products = zeros(width, width);
  const counts = zeros(width, width);
  const totals = weights ? zeros(width, width) : counts;
  const centered = new Float64Array(width);
  for (let person = 0; person < people; person += 1) {
    const own = weights ? (weights[person] as number) : 1;
    for (let i = 0; i < width; i += 1)
      centered[i] = (shares[person * width + i] as number) - (mean[i] as number);
    for (let i = 0; i < width; i += 1) {
      const value = centered[i] as number;
      if (Number.isNaN(value)) continue;
      for (let j = 0; j <= i; j += 1) {
        const other = centered[j] as number;
        if (Number.isNaN(other)) continue;
        const cell = i * width + j;
        products.values[cell] = (products.values[cell] as number) + own * value * other;
        counts.values[cell] = (counts.values[cell] as number) + 1;
        if (weights) totals.values[cell] = (totals.values[cell] as number) + own;
      }
    }
  }
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const count = at(counts, i, j);
      if (count < Math.min(peoplePerPair, people)) continue;
      see(
        columns[i] as Column,
        columns[j] as Column,
        at(products, i, j) / ((at(totals, i, j) * (count - 1)) / count),
      );
    }
  }
}

/** Too few scenarios or opportunities to tell their variance: the prior's stands. */
const scenariosNeeded = 4;
const freedomNeeded = 5;

/** σ²item and σ²s from the column means, with what is only sampling of people taken off. */
function betweenOpportunities(
  { people: all, columns, weights }: ShareTable,
  { mean }: ColumnStatistics,
  error: { readonly personScenario: number; readonly within: number },
): { scenario: number; item: number } {
  // Sampling of people: as many as without weights would be as precise.
  const people = weights ? effectiveSize(weights) : all;
  const groups = new Map<number, number[]>();
  for (const { scenario, column } of columns) {
    groups.set(scenario, [...(groups.get(scenario) ?? []), mean[column] as number]);
  }
  const scenarios = [...groups.values()];
  const freedom = columns.length - scenarios.length;
  const { components } = defaultPriors;
  if (freedom < freedomNeeded) return { scenario: components.scenario, item: components.item };
  const squares = scenarios.reduce((sum, means) => sum + variance(means) * (means.length - 1), 0);
  const within = squares / freedom;
  const item = Math.max(0, within - error.within / people);
  if (scenarios.length < scenariosNeeded) return { scenario: components.scenario, item };
  // The harmonic mean of the numbers of opportunities: unbalanced scenarios, each counted once.
  const perScenario = scenarios.length / scenarios.reduce((sum, means) => sum + 1 / means.length, 0);
  const scenarioMeans = scenarios.map(meanOf);
  const scenario = variance(scenarioMeans) - within / perScenario - error.personScenario / people;
  return { scenario: Math.max(0, scenario), item };
}

function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const center = meanOf(values);
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1);
}
