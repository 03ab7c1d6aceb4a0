/**
 * At most so many codes at one end are looked for: survey programs use up to three, for “not asked”,
 * “refused” and “does not know”.
 */
const mostAtOneEnd = 3;

/** Codes that survey programs write for what is missing. */
const usual = /^(?:-?9{2,6}|-9|-9+[78]|-7{2,5}|-8{2,5})$/;
const usualTwice = /^(?:9+[78]|7{2,5}|8{2,5}|66|-[678])$/;

/**
 * Codes or scores that rather stand for what is missing, as -99 or 999: over three times as far out as the others span;
 * a usual code for it below others that are never negative, or above them by half their span; and beside ratings and
 * scores the codes that are near enough to pass for one (-1, 0, 7, 8, 9, 99), where nothing else lies between.
 *
 * @param codes as often as each occurs, finite
 */
export function strayCodes(codes: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts.keys()].sort((x, y) => x - y);
  const stray = new Set([
    ...farCodes(sorted),
    ...usualCodes(sorted, counts),
    ...aboveRatings(sorted, counts),
    ...belowAll(sorted, counts, codes.length),
    ...heaps(sorted, counts, codes.length),
  ]);
  return sorted.filter((code) => stray.has(code));
}

/** Whether there are any. */
export function hasStray(codes: readonly number[]): boolean {
  return strayCodes(codes).length > 0;
}

function farCodes(sorted: readonly number[]): number[] {
  for (let count = 1; count <= 2 * mostAtOneEnd && sorted.length - count > Math.max(1, count); count += 1) {
    for (let below = Math.max(0, count - mostAtOneEnd); below <= Math.min(count, mostAtOneEnd); below += 1) {
      const others = sorted.slice(below, sorted.length - (count - below));
      const [least, most] = [others[0]!, others.at(-1)!];
      const apart = 3 * (most - least);
      const lower = sorted[below - 1];
      const higher = sorted[below + others.length];
      const low = lower === undefined || least - lower > apart;
      const high = higher === undefined || higher - most > apart;
      if (low && high) return sorted.filter((code) => code < least || code > most);
    }
  }
  return [];
}

/** Codes that are no rare number beside scores count only where they come again. */
const isUsual = (code: number, counts: ReadonlyMap<number, number>): boolean =>
  usual.test(String(code)) || (usualTwice.test(String(code)) && counts.get(code)! > 1);

function usualCodes(sorted: readonly number[], counts: ReadonlyMap<number, number>): number[] {
  const others = sorted.filter((code) => !isUsual(code, counts));
  if (others.length < 2) return [];
  const [least, most] = [others[0]!, others.at(-1)!];
  return sorted.filter((code) => {
    if (!isUsual(code, counts)) return false;
    return code < 0 ? least >= 0 : code - most > (most - least) / 2;
  });
}

/** Fewer values than this show no range that a code could lie outside of. */
const fewest = 10;

/**
 * 7, 8 or 9 above ratings of which all levels are used, or above means of ratings, with two levels or more between them
 * that nobody uses.
 */
function aboveRatings(sorted: readonly number[], counts: ReadonlyMap<number, number>): number[] {
  const gap = sorted.findIndex((code, at) => at > 0 && code - sorted[at - 1]! > 1);
  const others = sorted.slice(0, Math.max(0, gap));
  const above = sorted.slice(others.length);
  const [least, most] = [others[0], others.at(-1)];
  if (least === undefined || most === undefined || others.length < 3) return [];
  const isLevel = Number.isInteger(least) && least <= 2 && others.length === most - least + 1;
  const isMean = most <= 5 && others.length >= fewest && !others.every(Number.isInteger);
  const isScale = least >= 0 && (isMean || (isLevel && counts.get(most)! > 1));
  const isCode = above.every((code) => code === 7 || code === 8 || code === 9);
  return isScale && isCode && above[0]! - most > 2 ? above : [];
}

/** -1 below points; -1 or 0, seldom, below values that do not come near it or below all levels of usual ratings. */
function belowAll(sorted: readonly number[], counts: ReadonlyMap<number, number>, total: number): number[] {
  const [code, least] = sorted;
  const most = sorted.at(-1)!;
  if ((code !== -1 && code !== 0) || least === undefined || total < fewest) return [];
  const others = sorted.slice(1);
  if (code === -1 && isBelowPoints(others, counts, total)) return [code];
  if (counts.get(code)! > total / 10) return [];
  const levels = code === 0 ? [5, 7] : [4];
  const isScale = least === code + 1 && levels.includes(most) && others.length === most - least + 1;
  if (others.every(Number.isInteger) && isScale) return [code];
  // Ratings and means of ratings begin at 1. Of other scores 0 is one.
  const isApart = code === 0 ? most <= 7 && !others.every(Number.isInteger) : true;
  return isApart && least >= 1 && others.length > 2 ? [code] : [];
}

/**
 * -1 below points from 0 up, of which all are used: no usual scale has one step below 0 and three or more above. Below
 * 0 to 2 it may be a scale from -2 of which nobody used the end, unless it is oftener than 0; below 0 and 1 the third
 * point of -1, 0 and 1, unless it is seldom.
 */
function isBelowPoints(
  points: readonly number[],
  counts: ReadonlyMap<number, number>,
  total: number,
): boolean {
  const most = points.at(-1)!;
  if (points[0] !== 0 || points.length !== most + 1 || !points.every(Number.isInteger)) return false;
  const count = counts.get(-1)!;
  if (most === 2) return count > counts.get(0)!;
  return count <= total / (most > 2 ? 2 : 10) && most > 0;
}

/** 97, 98 or 99 among scores, far oftener than any score near it. */
function heaps(sorted: readonly number[], counts: ReadonlyMap<number, number>, total: number): number[] {
  if (total < 2 * fewest) return [];
  return [97, 98, 99].filter((code) => {
    const count = counts.get(code) ?? 0;
    const near = sorted
      .filter((other) => other < 97 || other > 99)
      .sort((x, y) => Math.abs(x - code) - Math.abs(y - code))
      .slice(0, 5);
    return count > 2 && near.length === 5 && near.every((other) => count > 3 * counts.get(other)!);
  });
}
