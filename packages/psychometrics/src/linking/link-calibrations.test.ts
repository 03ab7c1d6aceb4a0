import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrationOf } from "../ability/calibration.test-support.js";
import { curveOfItem } from "../irt/curve-of-item.js";
import { expectedScore } from "./expected-score.js";
import { linkCalibrations, linkError } from "./link-calibrations.js";
import type { LinkMethod } from "./link-line.js";

const methods: readonly LinkMethod[] = ["stocking-lord", "haebara", "mean-sigma", "mean-mean"];

function item(id: string, a: number, b: readonly number[]): CalibrationItem {
  return {
    id,
    categories: [0, ...b.map((_, k) => k + 1)].map((code) => [code]),
    counts: [50, ...b.map(() => 50)],
    a,
    b: [...b],
    standardErrors: { a: 0.1, b: b.map(() => 0.1) },
  };
}

function calibration(items: readonly CalibrationItem[], model: Calibration["model"] = "gpcm"): Calibration {
  return calibrationOf(model, items);
}

const eight = [0.7, 1, 1.3, 0.9, 1.1, 0.8, 1.4, 1].map((a, at) =>
  item(`item-${at}`, a, [-1.2 + 0.3 * at, -0.4 + 0.25 * at, 0.5 + 0.2 * at]),
);

/** The same items as another sample would have them, whose θ is (base θ − intercept) / slope. */
function seenFrom(items: readonly CalibrationItem[], slope: number, intercept: number): CalibrationItem[] {
  return items.map((one) => ({
    ...one,
    a: (one.a as number) * slope,
    b: one.b.map((value) => (value - intercept) / slope),
  }));
}

describe("linkCalibrations", () => {
  test("places nobody on a scale of simulated people who is not one of them", () => {
    const of = (kind: Calibration["sample"]["kind"]): Calibration => {
      const made = calibration(eight);
      return { ...made, sample: { ...made.sample, kind } };
    };
    for (const kind of ["measured", "unknown"] as const) {
      expect(() => linkCalibrations(of("synthetic"), of(kind))).toThrow(
        expect.objectContaining({ code: "wrong-sample" }),
      );
      expect(linkCalibrations(of(kind), of("synthetic")).sample.kind).toBe("synthetic");
    }
  });

  test.each(methods)("%s finds the line that the items were moved by, for both kinds of curve", (method) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.6, max: 1.6, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.constantFrom("gpcm" as const, "graded" as const),
        (slope, intercept, model) => {
          const linked = linkCalibrations(
            calibration(eight, model),
            calibration(seenFrom(eight, slope, intercept), model),
            {
              method,
            },
          );
          expect(linked.link!.slope).toBeCloseTo(slope, 7);
          expect(linked.link!.intercept).toBeCloseTo(intercept, 7);
          expect(linked.link!.standardErrors.slope).toBeLessThan(1e-6);
          linked.items.forEach((one, at) => {
            expect(one.a).toBeCloseTo(eight[at]!.a as number, 6);
            expect(one.b[1]).toBeCloseTo(eight[at]!.b[1]!, 6);
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  test("a moved calibration says of a person what it said before, in the units of the base", () => {
    const own = [...seenFrom(eight, 1.2, 0.4), item("own", 1.1, [-0.5, 0.6])];
    const linked = linkCalibrations(calibration(eight), calibration(own));
    const before = curveOfItem("gpcm", own.at(-1)!);
    const after = curveOfItem("gpcm", linked.items.at(-1)!);
    for (const theta of [-2, -0.3, 0, 1.7]) {
      expect(expectedScore(after, 1.2 * theta + 0.4)).toBeCloseTo(expectedScore(before, theta), 7);
    }
    expect(linked.groups[0]).toMatchObject({ mean: expect.closeTo(0.4, 6), sd: expect.closeTo(1.2, 6) });
  });

  test("an item that drifted is named, widens the error, and can be left out", () => {
    const changed = seenFrom(eight, 1, 0).map((one, at) =>
      at === 3 ? { ...one, b: one.b.map((value) => value + 1.2) } : one,
    );
    const linked = linkCalibrations(calibration(eight), calibration(changed));
    expect(linked.link!.items.filter(({ drifting }) => drifting).map(({ id }) => id)).toEqual(["item-3"]);
    expect(linked.warnings.find(({ code }) => code === "drifting-item")?.items).toEqual(["item-3"]);
    expect(linked.link!.standardErrors.intercept).toBeGreaterThan(0.05);
    const mended = linkCalibrations(calibration(eight), calibration(changed), { without: ["item-3"] });
    expect(mended.link!.intercept).toBeCloseTo(0, 7);
    expect(mended.link!.items.find(({ id }) => id === "item-3")).toMatchObject({
      used: false,
      drifting: true,
    });
    expect(linkError(mended.link!, 1)).toBeLessThan(linkError(linked.link!, 1));
  });

  test("the error it states is how far links of other items scatter", () => {
    // 400 links through 8 items whose steps are off by chance (sd .2): the mean stated variance is the
    // variance of the links.
    let state = 7;
    const uniform = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const links = Array.from({ length: 400 }, () => {
      const noisy = eight.map((one) => {
        const by = 0.2 * normal();
        return { ...one, b: one.b.map((value) => value + by) };
      });
      return linkCalibrations(calibration(eight), calibration(noisy), { method: "mean-sigma" }).link!;
    });
    const mean = links.reduce((sum, { intercept }) => sum + intercept, 0) / links.length;
    const scatter = links.reduce((sum, { intercept }) => sum + (intercept - mean) ** 2, 0) / links.length;
    const stated = links.reduce((sum, link) => sum + link.standardErrors.intercept ** 2, 0) / links.length;
    expect(stated / scatter).toBeGreaterThan(0.75);
    expect(stated / scatter).toBeLessThan(1.5);
  });

  test("Rasch scales keep their unit", () => {
    const rasch = eight.map((one) => ({ ...one, a: 1 }));
    const moved = rasch.map((one) => ({ ...one, b: one.b.map((value) => value - 0.7) }));
    const { link } = linkCalibrations(calibration(rasch, "rasch"), calibration(moved, "rasch"));
    expect([link!.slope, link!.standardErrors.slope]).toEqual([1, 0]);
    expect(link!.intercept).toBeCloseTo(0.7, 8);
  });

  test("testlets are averaged over, and move with their items", () => {
    const testlet = { id: "scene", slope: 0.8 };
    const base = eight.map((one) => ({ ...one, testlet }));
    const linked = linkCalibrations(calibration(base), calibration(seenFrom(base, 1.3, -0.2)));
    expect(linked.link!.slope).toBeCloseTo(1.3, 6);
    expect(linked.items[0]!.testlet).toEqual(testlet);
  });

  test.each([
    ["too few common items", calibration(eight), calibration(eight.slice(0, 2)), {}],
    ["other response models", calibration(eight), calibration(eight, "graded"), {}],
    ["nominal", calibration(eight, "nominal"), calibration(eight, "nominal"), {}],
    ["an unknown item left out", calibration(eight), calibration(eight), { without: ["item-99"] }],
    [
      "a slope turned over",
      calibration(eight),
      calibration(eight.map((one, at) => (at === 0 ? { ...one, a: -1 } : one))),
      {},
    ],
  ])("refuses %s", (_, base, other, options) => {
    expect(() => linkCalibrations(base, other, options)).toThrow(
      expect.objectContaining({ code: "bad-link" }),
    );
  });

  test("says which items could take no part", () => {
    const other = calibration(eight.map((one, at) => (at === 0 ? item(one.id, 0.7, [0]) : one)));
    const linked = linkCalibrations(calibration(eight), other);
    expect(linked.warnings.find(({ code }) => code === "unlike-item")?.items).toEqual(["item-0"]);
  });
});
