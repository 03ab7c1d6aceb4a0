import type { Calibration } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulateResponses, trueItem } from "../../validation/simulate-responses.js";
import { randomFrom } from "../numeric/random.js";
import { type ResponseTable, responseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { calibrate } from "./calibrate.js";
import type { CalibrateOptions } from "./options.js";

const models = ["gpcm", "graded", "nominal", "rasch"] as const;
const items = ["A", "B", "C", "D", "E"].map((id, i) => trueItem(id, 0.9 + i / 5, [-0.6 + i / 5, i / 4]));
const ids = items.map(({ id }) => id);

const worlds = fc.record({
  model: fc.constantFrom(...models),
  seed: fc.nat(10_000),
  met: fc.constantFrom(4, 5),
});

function rowsOf({ seed, met }: { seed: number; met: number }): (number | undefined)[][] {
  return simulateResponses("gpcm", items, 300, randomFrom(seed), { met });
}

/** A fit; data that are refused (a few of these small samples are separated) prove nothing. */
function fitted(table: ResponseTable, options: CalibrateOptions): Calibration {
  try {
    return calibrate(table, options);
  } catch (error) {
    fc.pre(!(error instanceof ScoringError));
    throw error;
  }
}

/** All estimates in one list, items by name. */
function numbers({ items: fitted, logLikelihood, groups }: Calibration): number[] {
  const sorted = [...fitted].sort((x, y) => (x.id < y.id ? -1 : 1));
  return [
    logLikelihood,
    ...groups.flatMap(({ mean, sd }) => [mean, sd]),
    ...sorted.flatMap(({ a, b, c = [], standardErrors }) => [a, b, c, standardErrors.b].flat().map(Number)),
  ];
}

function expectSame(one: Calibration, two: Calibration): void {
  const right = numbers(two);
  numbers(one).forEach((value, at) => {
    expect(Math.abs(value - right[at]!) / (1 + Math.abs(value))).toBeLessThan(1e-5);
  });
}

const runs = { numRuns: 5 };

describe("laws of calibration", () => {
  it("the order of people and items does not matter", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const rows = rowsOf(world);
        const one = fitted(responseTable(ids, rows), world);
        const turned = rows.map((row) => [...row].reverse()).reverse();
        expectSame(one, fitted(responseTable([...ids].reverse(), turned), world));
      }),
      runs,
    );
  });

  it("everybody twice is everybody with a count of 2", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const rows = rowsOf(world);
        const twice = fitted(responseTable(ids, [...rows, ...rows]), world);
        expectSame(twice, fitted(responseTable(ids, rows), { ...world, counts: rows.map(() => 2) }));
      }),
      runs,
    );
  });

  it("other codes in the same order change nothing but the codes", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const rows = rowsOf(world);
        const coded = rows.map((row) => row.map((code) => (code === undefined ? code : [-3, 0.5, 40][code])));
        const [one, two] = [rows, coded].map((each) => fitted(responseTable(ids, each), world));
        expect(numbers(two!)).toEqual(numbers(one!));
        expect(two!.items[0]!.categories).toEqual([[-3], [0.5], [40]]);
      }),
      runs,
    );
  });

  it("the log-likelihood never falls, and the same input gives the same bytes", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const table = responseTable(ids, rowsOf(world));
        const path: number[] = [];
        const onCycle = ({ logLikelihood }: { logLikelihood: number }): void => {
          path.push(logLikelihood);
        };
        const one = fitted(table, { ...world, onCycle });
        path.forEach((value, at) => {
          if (at > 0) expect(value - path[at - 1]!).toBeGreaterThan(-1e-8);
        });
        expect(one.convergence.cycles).toBe(path.length);
        expect(JSON.stringify(fitted(table, world))).toBe(JSON.stringify(one));
      }),
      runs,
    );
  });
});
