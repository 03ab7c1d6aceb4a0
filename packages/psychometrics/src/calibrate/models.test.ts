import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { simulateResponses, trueItem } from "../../validation/simulate-responses.js";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { calibrate } from "./calibrate.js";
import { bruteForce, nudges, responsesOf } from "./calibrate.test-support.js";
import type { CalibrateOptions } from "./options.js";

const names = ["A", "B", "C", "D"];
const quadrature = { nodes: 21, from: -5, to: 5 };

function worldOf(
  model: "gpcm" | "graded" | "nominal",
  testlets: readonly (string | undefined)[],
): { rows: (number | undefined)[][]; table: ReturnType<typeof responseTable> } {
  const items = names.map((id, i) => {
    const testlet = testlets[i] === undefined ? {} : { testlet: { id: testlets[i]!, slope: 0.9 } };
    return model === "nominal"
      ? trueItem(id, [0, 0.4 + 0.2 * i, 1.5], [], { c: [0, 0.3, -0.2 * i], ...testlet })
      : trueItem(id, 0.8 + 0.2 * i, [-0.8, i / 4], testlet);
  });
  const rows = simulateResponses(model, items, 400, randomFrom(5));
  return { rows, table: responseTable(names, rows) };
}

/** How steep the brute-force log-likelihood is at the estimates, by central differences. */
function steepest(
  options: CalibrateOptions,
  testlets: readonly (string | undefined)[] = [],
  groupOf?: (person: number) => string,
): number {
  const { rows, table } = worldOf(
    options.model === "graded" || options.model === "nominal" ? options.model : "gpcm",
    testlets,
  );
  const calibration = calibrate(table, {
    ...options,
    quadrature,
    ...(testlets.length > 0 ? { testlets } : {}),
    ...(groupOf ? { groups: rows.map((_, person) => groupOf(person)) } : {}),
  });
  const value = bruteForce(calibration, rows, groupOf);
  expect(Math.abs(calibration.logLikelihood - value)).toBeLessThan(1e-8);
  const step = 1e-4;
  const moves = nudges(calibration);
  expect(moves).toHaveLength(calibration.parameters);
  return Math.max(
    ...moves.map(({ by }) =>
      Math.abs((bruteForce(by(step), rows, groupOf) - bruteForce(by(-step), rows, groupOf)) / (2 * step)),
    ),
  );
}

describe("an independent, brute-force log-likelihood is as high as it gets", () => {
  it.each(["gpcm", "graded", "nominal", "rasch"] as const)("%s", (model) => {
    expect(steepest({ model })).toBeLessThan(5e-4);
  });

  it("two groups", () => {
    expect(steepest({ model: "gpcm" }, [], (person) => (person % 2 ? "one" : "two"))).toBeLessThan(1e-4);
    expect(steepest({ model: "rasch" }, [], (person) => (person % 3 ? "one" : "two"))).toBeLessThan(1e-4);
  });
});

describe("testlets", () => {
  const quadratureOfTestlets = { nodes: 7, from: -3, to: 3 };

  it.each(["gpcm", "graded"] as const)(
    "%s: the brute-force likelihood over all factors at once agrees",
    (model) => {
      const items = Array.from({ length: 6 }, (_, i) =>
        trueItem(`${i}`, 1, [-0.5, 0.4], { testlet: { id: i < 3 ? "s" : "t", slope: 1 } }),
      );
      const rows = simulateResponses(model, items, 250, randomFrom(13), { met: 5 });
      const table = responseTable(
        items.map(({ id }) => id),
        rows,
      );
      const calibration = calibrate(table, {
        model,
        quadrature: quadratureOfTestlets,
        testlets: items.map(({ testlet }) => testlet!.id),
        tolerance: { gradient: 1e-5, change: 1e-6 },
      });
      expect(calibration.testlets).toEqual(["s", "t"]);
      expect(Math.abs(calibration.logLikelihood - bruteForce(calibration, rows))).toBeLessThan(1e-8);
      const moves = nudges(calibration).filter((_, at) => at % 9 === 0);
      for (const { by, name } of moves) {
        const slope = (bruteForce(by(1e-4), rows) - bruteForce(by(-1e-4), rows)) / 2e-4;
        expect(Math.abs(slope), name).toBeLessThan(2e-4);
      }
    },
  );

  it("get finer nodes where 21 are too coarse, unless nodes were asked for", () => {
    const items = Array.from({ length: 16 }, (_, i) =>
      trueItem(`${i}`, 3, [-1 + i / 10, i / 10], i < 4 ? { testlet: { id: "s", slope: 1.3 } } : {}),
    );
    const table = responseTable(
      items.map(({ id }) => id),
      simulateResponses("gpcm", items, 200, randomFrom(4)),
    );
    const testlets = items.map(({ testlet }) => testlet?.id);
    const options = { model: "gpcm", testlets, sparse: "merge" } as const;
    const finer = calibrate(table, options);
    expect(finer.quadrature).toEqual({ nodes: 41, from: -6, to: 6 });
    expect(finer.warnings.map(({ code }) => code)).not.toContain("coarse-quadrature");
    const asked = calibrate(table, { ...options, quadrature: { nodes: 21, from: -6, to: 6 } });
    expect(asked.quadrature.nodes).toBe(21);
    expect(asked.warnings.map(({ code }) => code)).toContain("coarse-quadrature");
  });

  it("of two items share one slope; an item alone in its testlet is outside", () => {
    const items = Array.from({ length: 6 }, (_, i) =>
      trueItem(`${i}`, 1, [-0.5, 0.4], i < 4 ? { testlet: { id: i < 2 ? "s" : "t", slope: 1.3 } } : {}),
    );
    const rows = simulateResponses("gpcm", items, 800, randomFrom(3));
    const table = responseTable(
      items.map(({ id }) => id),
      rows,
    );
    const calibration = calibrate(table, {
      model: "gpcm",
      quadrature: { nodes: 15, from: -5, to: 5 },
      testlets: ["s", "s", "t", "t", undefined, "lonely"],
    });
    expect(calibration.testlets).toEqual(["s", "t"]);
    const slopes = calibration.items.map(({ testlet }) => testlet?.slope);
    expect(slopes[0]).toBe(slopes[1]);
    expect(slopes[2]).toBe(slopes[3]);
    expect(Math.abs(slopes[0]! - 1.3)).toBeLessThan(0.4);
    expect(slopes.slice(4)).toEqual([undefined, undefined]);
    expect(calibration.parameters).toBe(6 * 3 + 2);
    expect(calibration.warnings).toContainEqual(
      expect.objectContaining({ code: "single-item-testlet", items: ["5"] }),
    );
  });
});

describe("models within models", () => {
  it("nominal with two categories is 2PL", () => {
    const table = responsesOf("lsat7");
    const plain = calibrate(table, { model: "2pl" });
    const nominal = calibrate(table, { model: "nominal" });
    expect(Math.abs(plain.logLikelihood - nominal.logLikelihood)).toBeLessThan(1e-8);
    nominal.items.forEach(({ a, c }, i) => {
      const slope = (a as number[])[1]!;
      expect(Math.abs(slope - (plain.items[i]!.a as number))).toBeLessThan(1e-6);
      expect(Math.abs(-c![1]! / slope - plain.items[i]!.b[0]!)).toBeLessThan(1e-6);
    });
  });

  it("gpcm and graded with two categories are 2PL", () => {
    const table = responsesOf("lsat6");
    const [first, ...others] = (["2pl", "gpcm", "graded"] as const).map((model) =>
      calibrate(table, { model }),
    );
    for (const other of others) {
      expect(Math.abs(other.logLikelihood - first!.logLikelihood)).toBeLessThan(1e-8);
      other.items.forEach(({ b, standardErrors }, i) => {
        expect(b[0]!).toBeCloseTo(first!.items[i]!.b[0]!, 6);
        expect(standardErrors.b[0]!).toBeCloseTo(first!.items[i]!.standardErrors.b[0]!, 6);
      });
    }
  });

  it("nominal fits no worse than gpcm, and gpcm no worse than rasch", () => {
    const table = responsesOf("bfi");
    const [nominal, gpcm, rasch] = (["nominal", "gpcm", "rasch"] as const).map(
      (model) => calibrate(table, { model }).logLikelihood,
    );
    expect(nominal!).toBeGreaterThan(gpcm!);
    expect(gpcm!).toBeGreaterThan(rasch!);
  });
});

describe("groups and anchors", () => {
  const random = randomFrom(17);
  const items = Array.from({ length: 15 }, (_, i) =>
    trueItem(`${i}`, 0.7 + (i % 5) / 5, [i / 7 - 1.5, i / 7 - 0.5]),
  );
  const ids = items.map(({ id }) => id);
  const reference = simulateResponses("gpcm", items, 800, random);
  const other = simulateResponses("gpcm", items, 800, random, { mean: 0.6, sd: 1.4, met: 10 });

  it("recovers mean and sd of a second group", () => {
    const calibration = calibrate(responseTable(ids, [...reference, ...other]), {
      model: "gpcm",
      groups: [...reference.map(() => "first"), ...other.map(() => "second")],
    });
    const [first, second] = calibration.groups;
    expect(first).toMatchObject({ id: "first", mean: 0, sd: 1, standardErrors: { mean: null, sd: null } });
    expect(Math.abs(second!.mean - 0.6)).toBeLessThan(3 * second!.standardErrors.mean!);
    expect(Math.abs(second!.sd - 1.4)).toBeLessThan(3 * second!.standardErrors.sd!);
    expect(second!.standardErrors.mean!).toBeLessThan(0.08);
  });

  it("keeps anchors as they are, and puts new items and the group on their scale", () => {
    const base = calibrate(responseTable(ids, reference), { model: "gpcm" });
    const anchors = { ...base, items: base.items.slice(0, 8) } as Calibration;
    const linked = calibrate(responseTable(ids, other), { model: "gpcm", anchors });
    expect(linked.prior).toEqual(base.prior);
    anchors.items.forEach(({ a, b }, i) => {
      expect(linked.items[i]).toMatchObject({ a, b, standardErrors: { a: null } });
    });
    const [group] = linked.groups;
    expect(Math.abs(group!.mean - 0.6)).toBeLessThan(0.2);
    expect(Math.abs(group!.sd - 1.4)).toBeLessThan(0.2);
    items.slice(8).forEach(({ a }, i) => {
      const { a: fitted, standardErrors } = linked.items[8 + i]!;
      expect(Math.abs((fitted as number) - (a as number))).toBeLessThan(
        4 * (standardErrors.a as number) + 0.15,
      );
    });
  });
});
