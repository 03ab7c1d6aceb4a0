import type { MetPattern } from "../responses/met-patterns.js";

/** What fewer people than this tie together counts as apart. */
export const fewestTies = 10;

/**
 * Items by island: between the items of two islands fewer than ten people went to and fro. One island where
 * all hang together. An item that nobody met is an island of its own.
 *
 * @param size how many items there are
 * @param fixed items that are on one scale already, whoever met them
 */
export function islandsOf(
  patterns: readonly MetPattern[],
  size: number,
  fixed: readonly number[] = [],
): number[][] {
  const ties = tiesBetween(patterns, size);
  for (const item of fixed) {
    ties[fixed[0]! * size + item] = Infinity;
    ties[item * size + fixed[0]!] = Infinity;
  }
  const waiting = [Array.from({ length: size }, (_, item) => item)];
  const islands: number[][] = [];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const shore = part.length > 1 ? lightestCut(part, ties, size) : undefined;
    if (!shore) {
      islands.push(part);
      continue;
    }
    waiting.push(part.filter((item) => !shore.has(item)));
    waiting.push(part.filter((item) => shore.has(item)));
  }
  return islands.map((items) => items.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

/** Each person ties the m items they met by 1/(m − 1) a pair, so that a cut through them weighs 1 or more. */
function tiesBetween(patterns: readonly MetPattern[], size: number): Float64Array {
  const ties = new Float64Array(size * size);
  for (const { items, persons } of patterns) {
    if (items.length < 2) continue;
    const weight = persons.length / (items.length - 1);
    for (const a of items) {
      for (const b of items) if (a !== b) ties[a * size + b] = ties[a * size + b]! + weight;
    }
  }
  return ties;
}

/**
 * One side of the cut that the fewest people cross (Stoer & Wagner, 1997); undefined where it is ten people
 * or more.
 */
function lightestCut(
  part: readonly number[],
  ties: Float64Array,
  size: number,
): ReadonlySet<number> | undefined {
  const merged = part.map((item) => [item]);
  const count = part.length;
  const weights = Float64Array.from({ length: count * count }, (_, at) => {
    const [a, b] = [part[Math.trunc(at / count)]!, part[at % count]!];
    return a === b ? 0 : ties[a * size + b]!;
  });
  let left = part.map((_, place) => place);
  while (left.length > 1) {
    const { last, before, weight } = mostTightlyHeld(left, weights, count);
    if (weight < fewestTies - 1e-9) return new Set(merged[last]!);
    merged[before]!.push(...merged[last]!);
    for (const place of left) {
      const sum = weights[before * count + place]! + weights[last * count + place]!;
      weights[before * count + place] = sum;
      weights[place * count + before] = sum;
    }
    left = left.filter((place) => place !== last);
  }
  return undefined;
}

/**
 * Orders places by how tightly they are held by those before; the last, alone, is one side of a cut between
 * it and the one before.
 */
function mostTightlyHeld(
  left: readonly number[],
  weights: Float64Array,
  count: number,
): { readonly last: number; readonly before: number; readonly weight: number } {
  const held = new Map(left.map((place) => [place, 0]));
  let [last, before, weight] = [left[0]!, left[0]!, 0];
  while (held.size > 0) {
    let next = -1;
    for (const [place, hold] of held) if (next < 0 || hold > held.get(next)!) next = place;
    weight = held.get(next)!;
    [before, last] = [last, next];
    held.delete(next);
    for (const [place, hold] of held) held.set(place, hold + weights[next * count + place]!);
  }
  return { last, before, weight };
}
