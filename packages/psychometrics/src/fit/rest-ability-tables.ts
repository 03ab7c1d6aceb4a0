import type { FitSample } from "./fit-sample.js";
import { nodeProbabilities } from "./node-probabilities.js";
import type { ObservedExpected } from "./observed-expected.js";

/** So many groups of about equal ability. */
const most = 10;

/**
 * Where people met different items, by item, people of about equal ability as their other responses have it: how many
 * chose each category, and how many are expected given these others. What is expected of a person does not hang on the
 * response that it is held against. Undefined for items in testlets.
 */
export function restAbilityTables(sample: FitSample): (ObservedExpected[] | undefined)[] {
  const { items, weights, categories } = sample;
  const width = items.length;
  const predicted: Predicted = {
    ability: new Float64Array(sample.persons),
    shares: new Float64Array(sample.persons * Math.max(...items.map(({ curve }) => curve.categories))),
  };
  return items.map(({ testlet, curve }, i) => {
    if (testlet >= 0) return undefined;
    const met = predict(sample, i, predicted);
    const { ability, shares } = predicted;
    met.sort((a, b) => ability[a]! - ability[b]! || a - b);
    const total = met.reduce((sum, person) => sum + weights[person]!, 0);
    const rows = Array.from({ length: most }, () => ({
      observed: new Float64Array(curve.categories),
      expected: new Float64Array(curve.categories),
    }));
    let before = 0;
    for (const person of met) {
      const { observed, expected } = rows[Math.min(most - 1, Math.floor((before / total) * most))]!;
      const weight = weights[person]!;
      const category = categories[person * width + i]!;
      observed[category] = observed[category]! + weight;
      for (let k = 0; k < curve.categories; k += 1) {
        expected[k] = expected[k]! + weight * shares[person * curve.categories + k]!;
      }
      before += weight;
    }
    return rows.filter(({ expected }) => expected.some((count) => count > 0));
  });
}

/** What other responses say of people: room that is filled for one item after the other. */
interface Predicted {
  /** By person, the mean ability. */
  readonly ability: Float64Array;
  /** By person, P of each category of the item. */
  readonly shares: Float64Array;
}

/** Each person's posterior without the item, and what follows for the item; gives those who met it. */
function predict(sample: FitSample, i: number, into: Predicted): Int32Array {
  const { items, persons, categories, posteriors, groups, factor } = sample;
  const { nodes } = groups[0]!.ability;
  const count = nodes.length;
  const size = items[i]!.curve.categories;
  const { values } = nodeProbabilities(items[i]!, nodes, factor);
  const inverse = values.map((value) => 1 / Math.max(value, 1e-300));
  const rest = new Float64Array(count);
  const met = new Int32Array(persons);
  let many = 0;
  for (let person = 0; person < persons; person += 1) {
    const category = categories[person * items.length + i]!;
    if (category < 0) continue;
    met[many] = person;
    many += 1;
    const [from, own] = [person * count, category * count];
    let sum = 0;
    let ability = 0;
    for (let q = 0; q < count; q += 1) {
      const share = posteriors[from + q]! * inverse[own + q]!;
      rest[q] = share;
      sum += share;
      ability += share * nodes[q]!;
    }
    into.ability[person] = ability / sum;
    for (let k = 0; k < size; k += 1) {
      let share = 0;
      for (let q = 0; q < count; q += 1) share += rest[q]! * values[k * count + q]!;
      into.shares[person * size + k] = share / sum;
    }
  }
  return met.subarray(0, many);
}
