import type { Calibration } from "@leadsim/scenarios";
import { scoreTable } from "../calibrate/score-table.js";
import { parameterCovariance } from "../irt/parameter-covariance.js";
import { factorSharesOf } from "./factor-shares.js";
import type { ItemBank } from "./item-bank.js";
import { categoryMet, type MetResponses } from "./met-responses.js";
import { addEntry, type Gradient, gradientRoom, spread } from "./parameter-gradient.js";
import { type UnsureItem, unsureItems } from "./unsure-items.js";

/** Takes people's posteriors one by one, and tells the variance that the items' parameters add to each EAP. */
export interface ParameterErrorOfEap {
  /** @param shares the person's posterior, by node of the bank's prior */
  readonly add: (person: number, theta: number, shares: Float64Array) => void;
  /** Tells those who still wait. */
  readonly finish: () => void;
}

/**
 * People who wait for each other, so that each of the large tables (of scores, of covariances) serves many in a row
 * while it is in the processor's cache.
 */
const block = 128;

/**
 * By the delta method, g′Vg: ∂θ̂/∂ξ is the posterior covariance of θ with the score by ξ of the responses. Undefined
 * where the calibration states no covariance.
 *
 * @param tell takes the variance of a person
 */
export function parameterErrorOfEap(
  calibration: Calibration,
  bank: ItemBank,
  met: MetResponses,
  tell: (person: number, variance: number) => void,
): ParameterErrorOfEap | undefined {
  const covariance = parameterCovariance(calibration);
  if (!covariance) return undefined;
  const { nodes } = bank.prior;
  const items = unsureItems(calibration, bank, met, covariance, bank.prior).map((item) => ({
    ...item,
    scores: scoreTable(item.component),
  }));
  const factorShares = factorSharesOf(bank, met);
  const waiting = Array.from({ length: block }, () => ({
    person: 0,
    posterior: { weights: new Float64Array(nodes.length), from: 0, to: 0 },
    gradient: gradientRoom(items),
  }));
  let used = 0;
  const finish = (): void => {
    const people = waiting.slice(0, used);
    for (const { person, posterior, gradient } of people) {
      differentiate(gradient, items, met, person, posterior, factorShares(person));
    }
    for (const { person, gradient } of people) tell(person, spread(gradient, covariance));
    used = 0;
  };
  const add = (person: number, theta: number, shares: Float64Array): void => {
    const slot = waiting[used]!;
    slot.person = person;
    weigh(slot.posterior, nodes, theta, shares);
    used += 1;
    if (used === block) finish();
  };
  return { add, finish };
}

function differentiate(
  gradient: Gradient,
  items: readonly ScoredItem[],
  met: MetResponses,
  person: number,
  posterior: Posterior,
  factorShares: readonly (Float64Array | undefined)[],
): void {
  gradient.filled = 0;
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i]!;
    const category = categoryMet(met, person, item.column);
    if (category < 0) continue;
    const { testlet } = item.column.item;
    if (testlet < 0) addScores(gradient, item, category, posterior);
    else addScoresInTestlet(gradient, item, category, posterior, factorShares[testlet]!);
  }
}

/** Share times distance from the mean, over the nodes between which all of a posterior lies. */
interface Posterior {
  readonly weights: Float64Array;
  from: number;
  to: number;
}

function weigh(into: Posterior, nodes: Float64Array, theta: number, shares: Float64Array): void {
  let [from, to] = [0, nodes.length];
  while (from < to && shares[from] === 0) from += 1;
  while (to > from && shares[to - 1] === 0) to -= 1;
  for (let q = from; q < to; q += 1) into.weights[q] = shares[q]! * (nodes[q]! - theta);
  into.from = from;
  into.to = to;
}

interface ScoredItem extends UnsureItem {
  readonly scores: Float64Array;
}

/** Four parameters at a time, as in {@link spread}. */
function addScores(
  gradient: Gradient,
  { component, first, scores }: ScoredItem,
  category: number,
  { weights, from, to }: Posterior,
): void {
  const { nodes, parameters } = component;
  const count = parameters.length;
  const start = category * count * nodes;
  let p = 0;
  for (; p + 4 <= count; p += 4) {
    const own = start + p * nodes;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let q = from; q < to; q += 1) {
      const weight = weights[q]!;
      a += weight * scores[own + q]!;
      b += weight * scores[own + nodes + q]!;
      c += weight * scores[own + 2 * nodes + q]!;
      d += weight * scores[own + 3 * nodes + q]!;
    }
    addEntry(gradient, first + p, a);
    addEntry(gradient, first + p + 1, b);
    addEntry(gradient, first + p + 2, c);
    addEntry(gradient, first + p + 3, d);
  }
  for (; p < count; p += 1) {
    let sum = 0;
    for (let q = from; q < to; q += 1) sum += weights[q]! * scores[start + p * nodes + q]!;
    addEntry(gradient, first + p, sum);
  }
}

/** With the score at each ability node averaged over the factor's distribution there. */
function addScoresInTestlet(
  gradient: Gradient,
  { component, first, scores }: ScoredItem,
  category: number,
  { weights, from, to }: Posterior,
  shares: Float64Array,
): void {
  const count = component.parameters.length;
  const factors = shares.length / weights.length;
  for (let p = 0; p < count; p += 1) {
    const start = (category * count + p) * component.nodes;
    let sum = 0;
    for (let q = from; q < to; q += 1) {
      let mean = 0;
      for (let u = q * factors; u < (q + 1) * factors; u += 1) mean += shares[u]! * scores[start + u]!;
      sum += weights[q]! * mean;
    }
    addEntry(gradient, first + p, sum);
  }
}
