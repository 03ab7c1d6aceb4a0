import type { CalibrationItem } from "@leadsim/scenarios";
import { categoryProbabilities, type ItemCurve } from "../src/irt/curve.js";
import { curveOfItem } from "../src/irt/curve-of-item.js";
import { normalFrom } from "./normal-from.js";

/** An item whose parameters are known. */
export function trueItem(
  id: string,
  a: number | number[],
  b: number[],
  more: Partial<CalibrationItem> = {},
): CalibrationItem {
  const size = Array.isArray(a) ? a.length : b.length + 1;
  return {
    id,
    categories: Array.from({ length: size }, (_, code) => [code]) as CalibrationItem["categories"],
    counts: Array.from({ length: size }, () => 0),
    a,
    b,
    standardErrors: { a: null, b: [] },
    ...more,
  };
}

/**
 * Responses of simulated people to items with known parameters; codes are 0, 1, ….
 *
 * @param met how many items each person meets, drawn at random; all where left out
 */
export function simulateResponses(
  model: "gpcm" | "graded" | "nominal",
  items: readonly CalibrationItem[],
  persons: number,
  random: () => number,
  { mean = 0, sd = 1, met = items.length }: { mean?: number; sd?: number; met?: number } = {},
): (number | undefined)[][] {
  const curves = items.map((item) => curveOfItem(model, item));
  const testlets = [...new Set(items.flatMap(({ testlet }) => testlet?.id ?? []))];
  const room = new Float64Array(100);
  return Array.from({ length: persons }, () => {
    const theta = mean + sd * normalFrom(random);
    const factors = testlets.map(() => normalFrom(random));
    const left = new Set(items.keys());
    while (left.size > met) left.delete(Math.floor(random() * items.length));
    return items.map(({ testlet }, i) => {
      const factor = testlet ? factors[testlets.indexOf(testlet.id)]! : 0;
      const code = draw(curves[i]!, theta, factor, random(), room);
      return left.has(i) ? code : undefined;
    });
  });
}

function draw(curve: ItemCurve, theta: number, factor: number, share: number, room: Float64Array): number {
  categoryProbabilities(curve, theta, factor, room, 0);
  let below = 0;
  for (let k = 0; k + 1 < curve.categories; k += 1) {
    below += room[k]!;
    if (share < below) return k;
  }
  return curve.categories - 1;
}

/** The design of the reference study: `count` GPCM items of four categories, slopes log-normal about 1.1, steps in order. */
export function gpcmItems(count: number, random: () => number): CalibrationItem[] {
  return Array.from({ length: count }, (_, i) => {
    const a = 1.1 * Math.exp(0.25 * normalFrom(random));
    const place = 0.7 * normalFrom(random);
    const steps = [0, 1, 2].map(() => place + 0.58 * normalFrom(random)).sort((x, y) => x - y);
    return trueItem(`i${String(i + 1).padStart(2, "0")}`, a, steps);
  });
}

/** Items of two categories: slopes log-normal about 1.1, difficulties about 0. */
export function binaryItems(count: number, random: () => number): CalibrationItem[] {
  return Array.from({ length: count }, (_, i) => {
    const a = 1.1 * Math.exp(0.25 * normalFrom(random));
    return trueItem(`i${String(i + 1).padStart(2, "0")}`, a, [0.8 * normalFrom(random)]);
  });
}

/**
 * Responses of people with two abilities that correlate by `r`, to items of which the first so many measure one, the
 * others the other.
 */
export function simulateTwoAbilities(
  items: readonly CalibrationItem[],
  first: number,
  persons: number,
  r: number,
  random: () => number,
  met: number = items.length,
): (number | undefined)[][] {
  return Array.from({ length: persons }, () => {
    const one = normalFrom(random);
    const other = r * one + Math.sqrt(1 - r * r) * normalFrom(random);
    const [a, b] = [one, other].map(
      (mean) => simulateResponses("gpcm", items, 1, random, { mean, sd: 0, met })[0]!,
    );
    return a!.map((code, i) => (i < first ? code : b![i]));
  });
}
