import { benjaminiHochberg } from "@leadsim/psychometrics/numeric";
import type { DifComparison, DifItem } from "@leadsim/scenarios";
import {
  classOfCrossing,
  classOfCurves,
  classOfDelta,
  classOfDifference,
  classOfRegression,
  type DifClass,
  zumboSize,
} from "./classify.js";
import { type ComparisonFrame, compareItem, type ItemComparison } from "./compare-item.js";

/** Rounds of purification after which it is given up as not settling. */
const mostRounds = 10;

/** Items that must stay in the matching score. */
const fewestItems = 3;

/** A significant p value, after adjustment for the number of items. */
const level = 0.05;

/**
 * Compares all items between two groups. With `purify` the items flagged are taken out of the matching score
 * and all are compared again, until the same items are flagged twice (Holland & Thayer 1988; Candell & Drasgow 1988).
 * Half of the items stay, and three at the least: where more are flagged, as by a matching score that a few items of a
 * short test bend, only those leave that differ most surely.
 */
export function compareItems(
  frame: ComparisonFrame,
  purify: boolean,
): Pick<DifComparison, "items" | "rounds" | "settled"> {
  const count = frame.table.items.length;
  const most = Math.max(0, Math.min(Math.floor(count / 2), count - fewestItems));
  let removed = new Set<number>();
  for (let round = 1; ; round += 1) {
    const counted = frame.table.items.map((_, item) => !removed.has(item));
    const items = describe(
      frame,
      counted,
      frame.table.items.map((_, item) => compareItem(frame, item, counted)),
    );
    const flagged = surestFirst(items);
    const leaving = new Set(flagged.slice(0, most));
    const same = leaving.size === removed.size && [...leaving].every((item) => removed.has(item));
    if (!purify || same || round === mostRounds) {
      return { items, rounds: round, settled: !purify || (same && leaving.size === flagged.length) };
    }
    removed = leaving;
  }
}

/** Places of the items to look at, those of the smallest p first. */
function surestFirst(items: readonly DifItem[]): number[] {
  const p = items.map(({ adjustedP: { mantel, logistic, nonUniform, crossing } }) =>
    Math.min(mantel ?? 1, logistic ?? 1, nonUniform ?? 1, crossing ?? 1),
  );
  return [...items.keys()]
    .filter((item) => items[item]!.review)
    .sort((a, b) => p[a]! - p[b]! || sizeOf(items[b]!) - sizeOf(items[a]!));
}

function sizeOf({ standardizedDifference, nonUniform }: DifItem): number {
  return Math.max(Math.abs(standardizedDifference?.effect ?? 0), Math.abs(nonUniform?.effect ?? 0));
}

function describe(
  frame: ComparisonFrame,
  counted: readonly boolean[],
  comparisons: readonly ItemComparison[],
): DifItem[] {
  const byMantel = benjaminiHochberg(comparisons.map(({ mantel }) => mantel?.p));
  const byLogistic = benjaminiHochberg(comparisons.map(({ logistic }) => logistic?.total.p));
  const byProduct = benjaminiHochberg(comparisons.map(({ logistic }) => logistic?.nonUniform.p));
  const bySides = benjaminiHochberg(
    comparisons.map(({ sibtest }) => (sibtest?.crossing.at === null ? 1 : sibtest?.crossing.test.p)),
  );
  return comparisons.map((compared, item) => {
    const { mantel, generalized, logistic, standardizedDifference } = compared;
    const size = classOf(compared);
    const nonUniform = nonUniformOf(compared);
    const adjusted = {
      mantel: byMantel[item] ?? null,
      logistic: byLogistic[item] ?? null,
      nonUniform: byProduct[item] ?? null,
      crossing: bySides[item] ?? null,
    };
    const sibtest = sibtestOf(compared);
    const large = size !== null && size !== "A" && adjusted.mantel !== null && adjusted.mantel < level;
    const bent = logistic !== undefined && classOfRegression(logistic) !== "A";
    const stands = (of: DifClass | undefined, p: number | null): boolean =>
      of !== undefined && of !== "A" && p !== null && p < level;
    const crosses =
      stands(nonUniform?.class, adjusted.nonUniform) || stands(sibtest?.crossing.class, adjusted.crossing);
    const review = large || crosses || (bent && adjusted.logistic !== null && adjusted.logistic < level);
    return {
      id: frame.table.items[item]!,
      reference: compared.reference,
      focal: compared.focal,
      categories: compared.categories,
      standing: standingOf(frame, compared),
      class: size,
      favors: review || (size !== null && size !== "A") ? favored(compared) : null,
      review,
      inMatching: counted[item]!,
      mantelHaenszel: mantelHaenszelOf(compared),
      mantel: mantel ?? null,
      generalized: generalized ?? null,
      standardizedDifference: standardizedDifference ?? null,
      logistic: logisticOf(compared),
      nonUniform,
      sibtest,
      adjustedP: adjusted,
    };
  });
}

function standingOf(frame: ComparisonFrame, compared: ItemComparison): DifItem["standing"] {
  if (Math.min(compared.reference, compared.focal) < frame.minimum) return "too-few";
  return compared.mantel ? "compared" : "no-variation";
}

function classOf(compared: ItemComparison): DifClass | null {
  const { mantelHaenszel, standardizedDifference, mantel } = compared;
  if (mantelHaenszel) return classOfDelta(mantelHaenszel);
  return standardizedDifference && mantel ? classOfDifference(standardizedDifference, mantel) : null;
}

function favored({ standardizedDifference }: ItemComparison): DifItem["favors"] {
  const difference = standardizedDifference?.difference ?? 0;
  if (difference === 0) return null;
  return difference < 0 ? "reference" : "focal";
}

function mantelHaenszelOf({ mantelHaenszel }: ItemComparison): DifItem["mantelHaenszel"] {
  if (!mantelHaenszel) return null;
  const { alpha, delta, standardError, corrected } = mantelHaenszel;
  return { alpha, delta, standardError, corrected };
}

function logisticOf({ logistic }: ItemComparison): DifItem["logistic"] {
  if (!logistic) return null;
  const { logLikelihoods, curves: _, ...rest } = logistic;
  return {
    logLikelihoods: [logLikelihoods.matching, logLikelihoods.uniform, logLikelihoods.nonUniform],
    ...rest,
    jodoinGierl: classOfRegression(logistic),
    zumbo: zumboSize(logistic),
  };
}

/** The difference as it changes with standing, with the size that fits it. */
function nonUniformOf({ logistic, deviation }: ItemComparison): DifItem["nonUniform"] {
  if (!logistic || deviation === undefined) return null;
  const { curves } = logistic;
  return {
    class: classOfCurves(logistic, deviation),
    ...curves,
    effect: deviation > 0 ? curves.unsigned / deviation : 0,
  };
}

function sibtestOf({ sibtest, deviation = 0 }: ItemComparison): DifItem["sibtest"] {
  if (!sibtest) return null;
  const { crossing } = sibtest;
  const effect = deviation > 0 ? crossing.beta / deviation : 0;
  return { ...sibtest, crossing: { ...crossing, class: classOfCrossing(crossing, deviation), effect } };
}
