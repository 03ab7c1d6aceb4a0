import { notMet, type ResponseTable } from "@leadsim/psychometrics";
import type { MatchingKind } from "../input/fairness-input.js";

/** How matching scores are formed. */
export interface Matching {
  readonly kind: MatchingKind;
  /** By person, for `given`; NaN where there is none. */
  readonly given?: ArrayLike<number>;
}

/** How many items besides the one studied a proportion is formed of at least, where there are as many. */
const fewestOthers = 3;

/**
 * The matching score of one person for the item studied: over the items in `counted` and, but for `rest`, the
 * item itself, whose inclusion keeps the Mantel–Haenszel statistic unbiased where there is no DIF (Holland &
 * Thayer 1988). NaN where it can't be formed.
 *
 * @param counted by item, whether it counts
 */
export function matchingScore(
  table: ResponseTable,
  scores: readonly (readonly number[])[],
  matching: Matching,
  counted: readonly boolean[],
  studied: number,
  person: number,
): number {
  if (matching.kind === "given") return matching.given?.[person] ?? Number.NaN;
  let sum = 0;
  let least = 0;
  let most = 0;
  let others = 0;
  let possible = 0;
  for (let item = 0; item < table.items.length; item += 1) {
    if (item === studied ? matching.kind === "rest" : !counted[item]) continue;
    if (item !== studied) possible += 1;
    const category = table.cells[person * table.items.length + item]!;
    if (category === notMet) {
      if (matching.kind !== "proportion") return Number.NaN;
      continue;
    }
    const worth = scores[item]!;
    sum += worth[category]!;
    least += worth[0]!;
    most += worth.at(-1)!;
    if (item !== studied) others += 1;
  }
  if (matching.kind !== "proportion") return sum;
  if (others < Math.min(fewestOthers, possible) || most === least) return Number.NaN;
  return (sum - least) / (most - least);
}

/** Strata of whole scores: each value its own. */
export function strataOfValues(values: ArrayLike<number>): Int32Array {
  const places = new Map([...new Set(Array.from(values))].sort((a, b) => a - b).map((v, at) => [v, at]));
  return Int32Array.from(Array.from(values), (value) => places.get(value)!);
}

/** At most `count` strata of about equal size, equal values together. */
export function strataOfQuantiles(values: ArrayLike<number>, count: number): Int32Array {
  const list = Array.from(values);
  const counts = new Map<number, number>();
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  const places = new Map<number, number>();
  let below = 0;
  for (const value of [...counts.keys()].sort((a, b) => a - b)) {
    const equal = counts.get(value)!;
    places.set(value, Math.min(count - 1, Math.floor((count * (below + equal / 2)) / list.length)));
    below += equal;
  }
  return Int32Array.from(list, (value) => places.get(value)!);
}
