import type { FitSample } from "./fit-sample.js";
import { type NodeProbabilities, nodeProbabilities } from "./node-probabilities.js";
import type { ObservedExpected } from "./observed-expected.js";

/** So many groups of about equal ability. */
const most = 10;

/**
 * Where people met different items, by item, people of about equal ability as their other responses have it: how many
 * chose each category, and how many are expected given these others. What is expected of a person does not hang on
 * the response that it is held against. Undefined for items in testlets.
 */
export function restAbilityTables(sample: FitSample): (ObservedExpected[] | undefined)[] {
  const { items, groups, factor } = sample;
  return items.map((item, i) => {
    if (item.testlet >= 0) return undefined;
    const { categories } = item.curve;
    const predicted = predictions(sample, i, nodeProbabilities(item, groups[0]!.ability.nodes, factor));
    predicted.sort((a, b) => a.ability - b.ability || a.person - b.person);
    const total = predicted.reduce((sum, { weight }) => sum + weight, 0);
    const rows = Array.from({ length: most }, () => ({
      observed: new Float64Array(categories),
      expected: new Float64Array(categories),
    }));
    let before = 0;
    for (const { weight, category, shares } of predicted) {
      const row = rows[Math.min(most - 1, Math.floor((before / total) * most))]!;
      row.observed[category] = row.observed[category]! + weight;
      shares.forEach((share, k) => {
        row.expected[k] = row.expected[k]! + weight * share;
      });
      before += weight;
    }
    return rows.filter(({ expected }) => expected.some((count) => count > 0));
  });
}

interface Prediction {
  readonly person: number;
  readonly weight: number;
  readonly category: number;
  /** Mean ability given the other responses. */
  readonly ability: number;
  /** P of each category given the other responses. */
  readonly shares: Float64Array;
}

/** Each person's posterior without the item, and what follows for the item. */
function predictions(
  { items, persons, categories, weights, posteriors, groups }: FitSample,
  i: number,
  { values }: NodeProbabilities,
): Prediction[] {
  const { nodes } = groups[0]!.ability;
  const count = nodes.length;
  const width = items.length;
  const size = items[i]!.curve.categories;
  const inverse = values.map((value) => 1 / Math.max(value, 1e-300));
  const rest = new Float64Array(count);
  const found: Prediction[] = [];
  for (let person = 0; person < persons; person += 1) {
    const category = categories[person * width + i]!;
    if (category < 0) continue;
    let sum = 0;
    for (let q = 0; q < count; q += 1) {
      const share = posteriors[person * count + q]! * inverse[category * count + q]!;
      rest[q] = share;
      sum += share;
    }
    let ability = 0;
    const shares = new Float64Array(size);
    for (let q = 0; q < count; q += 1) {
      const share = rest[q]! / sum;
      if (share === 0) continue;
      ability += share * nodes[q]!;
      for (let k = 0; k < size; k += 1) shares[k] = shares[k]! + share * values[k * count + q]!;
    }
    found.push({ person, weight: weights[person]!, category, ability, shares });
  }
  return found;
}
