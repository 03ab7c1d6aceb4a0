/**
 * How much may still be spent on comparing words, in letters compared with letters. A document full of mistakes gets
 * suggestions for the first of them.
 */
export interface Effort {
  left: number;
}

/** Enough for all the mistakes of a day, and spent in some hundredths of a second. */
export const fullEffort = (): Effort => ({ left: 4_000_000 });

/** Longer words are nobody's slip of the finger. */
const longest = 80;

/** The candidate nearest to a word, if one is near enough to have been meant: the first of several equally near. */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  effort: Effort = fullEffort(),
): string | undefined {
  if (word.length > longest) return undefined;
  const plain = simplify(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (effort.left <= 0) break;
    effort.left -= 1;
    if (candidate.length > longest || candidate === word) continue;
    const other = simplify(candidate);
    const distance = plain === other ? 0.5 : distanceBelow(plain, other, bestDistance, effort);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

// Case and the joints of words are what is mistaken most.
const simplify = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, "");

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbors), or `limit` if it is not below it. Only
 * what lies within `limit` of the diagonal can be.
 */
function distanceBelow(a: string, b: string, limit: number, effort: Effort): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  const width = Math.ceil(limit);
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => (index <= width ? index : limit));
  for (let i = 1; i <= a.length; i += 1) {
    const current = new Array<number>(b.length + 1).fill(limit);
    const from = Math.max(1, i - width);
    const to = Math.min(b.length, i + width);
    effort.left -= to - from + 1;
    if (i <= width) current[0] = i;
    let least = current[0]!;
    for (let j = from; j <= to; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, before[j - 2]! + 1);
      current[j] = value;
      if (value < least) least = value;
    }
    if (least >= limit) return limit;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length]!, limit);
}
