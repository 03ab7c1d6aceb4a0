import type { ItemCurve } from "../irt/curve.js";
import { type CategoryDerivatives, derivativeRoom, logDerivatives } from "../irt/log-derivatives.js";
import type { AbilityColumns } from "./ability-columns.js";
import { abilityStatuses } from "./ability-columns.js";
import type { ItemBank } from "./item-bank.js";
import { categoryMet, type MetColumn, type MetResponses } from "./met-responses.js";
import { findRoot } from "./root.js";

/** A point of the likelihood: its maximum, with a normal prior (MAP), alone (ML), or weighted against bias (WLE). */
export type PointMethod = "map" | "ml" | "wle";

/** The derivative by θ whose root is the estimate, and its slope there, the negative curvature. */
interface Slope {
  readonly value: number;
  readonly change: number;
}

const [, noResponses, unbounded, notFound] = abilityStatuses.map((_, place) => place) as [
  number,
  number,
  number,
  number,
];

/**
 * MAP (Samejima, 1969), ML, or Warm's weighted likelihood (1989; for polytomous items Samejima, 1993: the
 * score function plus J / 2I, J = Σ Σ_k P′P″/P). The standard error is one over the root of the observed
 * curvature of what is maximized.
 */
export function pointEstimates(
  bank: ItemBank,
  met: MetResponses,
  method: PointMethod,
  into: AbilityColumns,
): void {
  const room = derivativeRoom(Math.max(2, ...met.columns.map(({ item }) => item.curve.categories)));
  const responses: number[] = [];
  const columns: MetColumn[] = [];
  for (let person = 0; person < met.persons; person += 1) {
    responses.length = 0;
    columns.length = 0;
    for (const column of met.columns) {
      const category = categoryMet(met, person, column);
      if (category < 0) continue;
      responses.push(category);
      columns.push(column);
    }
    into.items[person] = columns.length;
    if (columns.length === 0) {
      into.status[person] = noResponses;
      into.theta[person] = Number.NaN;
      into.sd[person] = Number.NaN;
      continue;
    }
    const end = method === "ml" ? openEnd(columns, responses) : 0;
    if (end !== 0) {
      into.status[person] = Number.isNaN(end) ? notFound : unbounded;
      into.theta[person] = end;
      into.sd[person] = Number.NaN;
      continue;
    }
    const slope = (theta: number): Slope => slopeAt(theta, columns, responses, method, bank, room);
    const theta = findRoot(slope, bank.population.mean);
    const { change } = slope(theta);
    const found = Number.isFinite(theta) && change < 0;
    into.status[person] = found ? 0 : notFound;
    into.theta[person] = found ? theta : Number.NaN;
    into.sd[person] = found ? 1 / Math.sqrt(-change) : Number.NaN;
  }
}

/**
 * ±Infinity where every response is the one that grows ever more likely toward that end; 0 where both ends
 * bound the likelihood.
 */
function openEnd(columns: readonly MetColumn[], responses: readonly number[]): number {
  let up = true;
  let down = true;
  columns.forEach(({ item: { curve } }, at) => {
    const { kind, slopes, categories } = curve;
    const own = responses[at]!;
    // A cumulative curve leans as a whole; its categories are ordered along the slope.
    const steepness = (k: number): number => (kind === "adjacent" ? slopes[k]! : k * slopes[1]!);
    for (let k = 0; k < categories; k += 1) {
      if (steepness(k) > steepness(own)) up = false;
      if (steepness(k) < steepness(own)) down = false;
    }
  });
  if (up && down) return Number.NaN;
  if (up) return Infinity;
  return down ? -Infinity : 0;
}

type Room = CategoryDerivatives;

function slopeAt(
  theta: number,
  columns: readonly MetColumn[],
  responses: readonly number[],
  method: PointMethod,
  { population }: ItemBank,
  room: Room,
): Slope {
  let value = 0;
  let change = 0;
  for (let at = 0; at < columns.length; at += 1) {
    logDerivatives(columns[at]!.item.curve, theta, 0, room);
    value += room.first[responses[at]!]!;
    change += room.second[responses[at]!]!;
  }
  if (method === "map") {
    const precision = 1 / (population.sd * population.sd);
    return { value: value - (theta - population.mean) * precision, change: change - precision };
  }
  if (method === "ml") return { value, change };
  const bias = warmTerm(theta, columns, room);
  const step = 1e-4;
  const bend = (warmTerm(theta + step, columns, room) - warmTerm(theta - step, columns, room)) / (2 * step);
  return { value: value + bias, change: change + bend };
}

/** J / 2I: what Warm adds to the score function. */
function warmTerm(theta: number, columns: readonly MetColumn[], room: Room): number {
  let information = 0;
  let bend = 0;
  for (const { item } of columns) {
    const own = warmParts(item.curve, theta, room);
    information += own.information;
    bend += own.bend;
  }
  return information > 0 ? bend / (2 * information) : 0;
}

/** An item's part of J and I. With p′/p = f and (ln p)″ = g: J = Σ p·f·(f² + g), I = Σ p·f². */
export function warmParts(
  curve: ItemCurve,
  theta: number,
  room: CategoryDerivatives,
): { readonly information: number; readonly bend: number } {
  logDerivatives(curve, theta, 0, room);
  let information = 0;
  let bend = 0;
  for (let k = 0; k < curve.categories; k += 1) {
    const [p, f, g] = [room.probability[k]!, room.first[k]!, room.second[k]!];
    information += p * f * f;
    bend += p * f * (f * f + g);
  }
  return { information, bend };
}
