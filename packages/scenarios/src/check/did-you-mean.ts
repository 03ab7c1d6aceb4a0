/** The candidate nearest to a word, if one is near enough to have been meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 80) return undefined;
  const plain = simplify(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > 80 || candidate === word) continue;
    const other = simplify(candidate);
    const distance = plain === other ? 0.5 : distanceBelow(plain, other, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A help sentence with the nearest word, if there is one; with both, when two are equally near. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const near = nearest(word, all);
  if (near === undefined) return undefined;
  // Of equally near words the first is found, from either end of the list.
  const other = nearest(word, all.reverse());
  return other === undefined || other === near
    ? `Did you mean \`${near}\`?`
    : `Did you mean \`${near}\` or \`${other}\`?`;
}

/** The one word that a help sentence of `suggest` offers; undefined when it offers several, or is no such sentence. */
export function meantBy(help: string): string | undefined {
  return /^Did you mean `([^`]+)`\?$/.exec(help)?.[1];
}

/** A help sentence: the nearest word, else the words there are (when they are few). */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  others = "There are",
): string | undefined {
  const all = [...candidates];
  const near = suggest(word, all);
  if (near !== undefined) return near;
  if (all.length === 0 || all.length > 12) return undefined;
  return `${others}: ${all.map((name) => `\`${name}\``).join(", ")}.`;
}

// Case and the joints of words are what is mistaken most.
const simplify = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, "");

/** Optimal string alignment distance (insert, delete, replace, swap neighbors), or `limit` if it is not below it. */
function distanceBelow(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, before[j - 2]! + 1);
      current.push(value);
      if (value < least) least = value;
    }
    if (least >= limit) return limit;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length]!, limit);
}
