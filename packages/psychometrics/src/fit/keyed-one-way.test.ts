import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { calibrationOf } from "../ability/calibration.test-support.js";
import { probabilitiesOf } from "../ability/sum-distribution.js";
import { curveOfItem } from "../irt/curve-of-item.js";
import { responseTable } from "../responses/response-table.js";
import { fitSample } from "./fit-sample.js";
import { keyedOneWay, reverseKeyedItems } from "./keyed-one-way.js";
import { correlationsOf } from "./pair-sums.js";

const testlet = { id: "t", slope: 0.6 };

/** An item of each kind that is keyed the other way around, beside one that is not. */
function calibrationIn(model: "gpcm" | "graded" | "nominal"): Calibration {
  const base = calibrationOf(model === "nominal" ? "gpcm" : model, [
    { id: "plain", a: 1.1, b: [-0.5, 0.4, 1] },
    { id: "turned", a: -0.8, b: model === "graded" ? [1, 0.2, -0.9] : [-0.3, 0.9, 0.1] },
  ]);
  const items = base.items.map((item) => ({
    ...item,
    testlet,
    standardErrors: { a: 0.1, b: item.b.map(() => 0.1), testlet: 0.1 },
    ...(model === "nominal"
      ? {
          a: item.id === "turned" ? [0, -0.4, -0.7, -1.6] : [0, 0.5, 1.2, 1.4],
          b: [],
          c: [0, 0.3, 0.6, -0.2],
          standardErrors: { a: [0, 0.1, 0.1, 0.1], b: [], c: [0, 0.1, 0.1, 0.1], testlet: 0.1 },
        }
      : {}),
  }));
  return { ...base, model, testlets: ["t"], items } as Calibration;
}

describe.each(["gpcm", "graded", "nominal"] as const)("items of the %s model keyed one way", (model) => {
  const before = calibrationIn(model);
  const calibration = keyedOneWay(before, ["turned"]);

  it("have their categories in reverse, on the same curves", () => {
    expect(calibration.items[0]).toEqual(before.items[0]);
    const [was, is] = [before.items[1]!, calibration.items[1]!];
    expect(is.categories).toEqual([...was.categories].reverse());
    for (const [theta, factor] of [
      [-1.3, 0.4],
      [0.2, -1],
      [2, 1.5],
    ] as const) {
      const [own, reversed] = [was, is].map((item) =>
        probabilitiesOf(curveOfItem(model, item), theta, factor),
      );
      [...own!].reverse().forEach((share, k) => {
        expect(reversed![k]).toBeCloseTo(share, 12);
      });
    }
  });
});

describe("items that are keyed the other way around", () => {
  const calibration = calibrationOf(
    "2pl",
    [1, -1, -1, 1].map((a, i) => ({ id: `i${i}`, a, b: [0] })),
  );
  const found = (errors: readonly number[], rows: readonly number[][]): string[] => {
    const items = calibration.items.map((item, i) => ({
      ...item,
      standardErrors: { a: errors[i]!, b: [0.1] },
    })) as Calibration["items"];
    const table = responseTable(
      items.map(({ id }) => id),
      rows,
    );
    const sample = fitSample({ ...calibration, items }, table);
    return reverseKeyedItems(sample, correlationsOf(sample.sums[0]!));
  };
  /** Two items one way, two the other. */
  const against = [0, 1].flatMap((own) => Array.from({ length: 40 }, () => [own, 1 - own, 1 - own, own]));

  it("have a negative slope, sure or not, and go against the others", () => {
    expect(found([0.1, 0.1, 0.1, 0.1], against)).toEqual(["i1", "i2"]);
    expect(found([0.1, 0.1, 0.6, 0.1], against)).toEqual(["i1", "i2"]);
  });

  it("are not those that hardly go with anything, where the slope may as well be 0", () => {
    const loose = against.map(([own = 0], person) => [own, 1 - own, (person + own) % 2, own]);
    const nearly = loose.map(([a = 0, b = 0, c = 0, d = 0], person) => [a, b, person < 3 ? 1 - a : c, d]);
    expect(found([0.1, 0.1, 0.6, 0.1], nearly)).toEqual(["i1"]);
  });

  it("are not those with a negative slope that go with an item of a second ability", () => {
    const apart = against.map(([own = 0], person) => [own, person % 2, person % 2, person % 2]);
    expect(found([0.1, 0.1, 0.6, 0.1], apart)).toEqual([]);
    expect(found([0.1, 0.6, 0.6, 0.1], apart)).toEqual([]);
  });
});
