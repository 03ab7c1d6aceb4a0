import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { gpcmItems, simulateResponses } from "../../validation/simulate-responses.js";
import { parameterCovariance } from "../irt/parameter-covariance.js";
import { at } from "../numeric/matrix.js";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { schemaErrors } from "../schema.test-support.js";
import { calibrate } from "./calibrate.js";

const random = randomFrom(5);
const items = gpcmItems(8, random);
const ids = items.map(({ id }) => id);
const rows = simulateResponses("gpcm", items, 400, random, { met: 6 });
const table = responseTable(ids, rows);

const varianceOf = (calibration: Calibration, item: string, parameter: number): number => {
  const { matrix, places } = parameterCovariance(calibration)!;
  const place = places.get(item)! + parameter;
  return at(matrix, place, place);
};

describe("the covariance of a calibration", () => {
  it("keeps to the schema and holds the printed errors", () => {
    const calibration = calibrate(table, { model: "gpcm" });
    expect(schemaErrors("calibration", calibration)).toEqual([]);
    expect(calibration.covariance!.items[2]).toEqual({ id: ids[2], parameters: ["a", "d1", "d2", "d3"] });
    for (const { id, standardErrors } of calibration.items) {
      expect(Math.sqrt(varianceOf(calibration, id, 0))).toBeCloseTo(standardErrors.a as number, 5);
    }
  });

  it("turns with the direction of a testlet's factor", () => {
    const testlets = ids.map((_, i) => (i < 4 ? "one" : "two"));
    const calibration = calibrate(responseTable(ids, rows.slice(0, 150)), {
      model: "gpcm",
      testlets,
      quadrature: { nodes: 11, from: -4, to: 4 },
    });
    const { matrix, places } = parameterCovariance(calibration)!;
    const { standardErrors, id } = calibration.items[0]!;
    const place = places.get(id)! + 4;
    expect(calibration.covariance!.items[0]!.parameters.at(-1)).toBe("testlet");
    expect(Math.sqrt(at(matrix, place, place))).toBeCloseTo(standardErrors.testlet!, 5);
  });

  it("names groups after items", () => {
    const groups = Array.from({ length: 400 }, (_, person) => (person % 2 ? "one" : "two"));
    const { covariance } = calibrate(table, { model: "gpcm", groups });
    expect(covariance!.groups).toEqual([{ id: "one", parameters: ["mean", "logSd"] }]);
  });
});

describe("anchors that are estimates", () => {
  // The same items calibrated in two samples of their own people: anchored, the second carries on what the
  // first left unsure.
  const base = calibrate(responseTable(ids, simulateResponses("gpcm", items, 150, random)), {
    model: "gpcm",
  });
  const anchors = { ...base, items: base.items.slice(0, 4) } as Calibration;
  const later = responseTable(ids, simulateResponses("gpcm", items, 1200, random));
  const carried = calibrate(later, { model: "gpcm", anchors });
  const known = calibrate(later, { model: "gpcm", anchors: withoutCovariance(anchors) });

  it("keep their covariance, and lend their error to what hangs on them", () => {
    expect(varianceOf(carried, ids[0]!, 0)).toBeCloseTo(varianceOf(base, ids[0]!, 0), 8);
    expect(known.covariance!.items.map(({ id }) => id)).toEqual(ids.slice(4));
    expect(carried.covariance!.items.map(({ id }) => id)).toEqual(ids);
    for (const id of ids.slice(4)) {
      expect(varianceOf(carried, id, 0)).toBeGreaterThan(1.2 * varianceOf(known, id, 0));
    }
    expect(carried.groups[0]!.standardErrors.sd).toBeGreaterThan(1.5 * known.groups[0]!.standardErrors.sd!);
    expect(carried.items[5]!.b).toEqual(known.items[5]!.b);
  });

  it("move the others as the delta method says", () => {
    // Only the second intercept of one anchor is unsure, by 1: what it adds to a variance is the square of
    // how the estimate moves with it.
    const one = { ...anchors, items: anchors.items.slice(0, 3) } as Calibration;
    const [first] = one.items;
    const covariance = {
      items: [{ id: first!.id, parameters: ["a", "d1", "d2", "d3"] }],
      groups: [],
      values: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
    };
    const people = responseTable(ids, simulateResponses("gpcm", items, 500, random));
    const fit = (of: Calibration) => calibrate(people, { model: "gpcm", anchors: of });
    const step = 1e-3;
    const moved = (by: number) => {
      // d2 = −a(b1 + b2), d3 = d2 − a·b3: both steps turn so that only d2 moves.
      const b = first!.b.map((value, k) => value + (k === 1 ? -by : k === 2 ? by : 0) / (first!.a as number));
      return fit({
        ...withoutCovariance(one),
        items: [{ ...first!, b }, ...one.items.slice(1)],
      } as Calibration);
    };
    const [up, down] = [moved(step), moved(-step)];
    const [sure, unsure] = [fit(withoutCovariance(one)), fit({ ...one, covariance })];
    for (const i of [4, 6]) {
      const slope = ((up.items[i]!.a as number) - (down.items[i]!.a as number)) / (2 * step);
      const added = varianceOf(unsure, ids[i]!, 0) - varianceOf(sure, ids[i]!, 0);
      expect(added / slope ** 2).toBeCloseTo(1, 2);
    }
  });
});

function withoutCovariance({ covariance: _, ...rest }: Calibration): Calibration {
  return rest;
}
