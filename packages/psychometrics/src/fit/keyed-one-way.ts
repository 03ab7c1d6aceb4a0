import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { discriminationOf, isSurelyNegative } from "../irt/discrimination.js";
import type { FitSample } from "./fit-sample.js";
import { pairPlace } from "./item-pairs.js";

/**
 * Items that are keyed the other way around: their slopes are negative, and their responses go against those to the
 * other items, each taken in its own direction. The slope alone does not say. Where it is hardly known its sign is
 * chance; and items of a second ability may have slopes a little below 0, and go with each other all the same.
 *
 * @param raw correlations of the responses by pair
 */
export function reverseKeyedItems({ calibration, items, size }: FitSample, raw: Float64Array): string[] {
  const known = new Map(calibration.items.map((item) => [item.id, item]));
  const own = items.map(({ id }) => known.get(id)!);
  const negative = [...own.keys()].filter((i) => discriminationOf(own[i]!) < 0);
  if (negative.length === 0) return [];
  const surely = (i: number): boolean => isSurelyNegative(own[i]!);
  const direction = own.map((_, i) => (!negative.includes(i) ? 1 : surely(i) ? -1 : 0));
  const unsure = negative.filter((i) => !surely(i));
  for (const i of [...unsure, ...negative.filter(surely)]) {
    let together = 0;
    direction.forEach((of, j) => {
      const correlation = i === j ? 0 : raw[pairPlace(own.length, Math.min(i, j), Math.max(i, j))]!;
      if (!Number.isNaN(correlation)) together += of * correlation;
    });
    // Of an item that hardly goes with anything the sign is chance: it stays as it is.
    const least = surely(i) ? 0 : (2 * (items.length - 1)) / Math.sqrt(size);
    direction[i] = together < -least ? -1 : 1;
  }
  return items.flatMap(({ id }, i) => (direction[i] === -1 ? [id] : []));
}

/**
 * Turns the categories of items, the lowest for the highest: what an item keyed the other way around shares with
 * others would else count against them, in correlations of residuals as in sums. The item's curve stays the same, and
 * so does what the calibration says of a person.
 */
export function keyedOneWay(calibration: Calibration, turned: readonly string[]): Calibration {
  const items = calibration.items.map((item) => (turned.includes(item.id) ? turnedItem(item) : item));
  return { ...calibration, items };
}

/** P(x = k) of the turned item is P(x = K − k) of the item. */
function turnedItem(item: CalibrationItem): CalibrationItem {
  const { a, b, c, testlet, standardErrors } = item;
  return {
    ...item,
    categories: item.categories.toReversed(),
    counts: item.counts.toReversed(),
    a: typeof a === "number" ? -a : fromLast(a),
    b: b.toReversed(),
    ...present({
      c: c && fromLast(c),
      testlet: testlet && { ...testlet, slope: -testlet.slope },
    }),
    standardErrors: { ...standardErrors, b: standardErrors.b.toReversed() },
  };
}

/** Of nominal items: values by category in reverse, less that of the category which is now the lowest. */
function fromLast(values: readonly number[]): number[] {
  const reversed = values.toReversed();
  return reversed.map((value) => value - reversed[0]!);
}
