import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { gpcmItems, simulateResponses } from "../../validation/simulate-responses.js";
import { calibrate } from "../calibrate/calibrate.js";
import { readJson } from "../fixtures.test-support.js";
import { parametersOf } from "../irt/item-parameters.js";
import { parameterCovariance } from "../irt/parameter-covariance.js";
import { publishedForm } from "../irt/published-form.js";
import { quadratic } from "../numeric/matrix.js";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { abilities } from "./abilities.js";
import { calibrationOf } from "./calibration.test-support.js";
import type { PointMethod } from "./point-estimate.js";

const fixture = readJson<{
  readonly irt_pars: readonly Readonly<Record<string, number | string>>[];
  readonly covariance: readonly (readonly number[])[];
  readonly people: readonly {
    readonly responses: readonly number[];
    readonly eap: number;
    readonly se: number;
    readonly delta_var: number;
    readonly se_total_mi: number;
  }[];
}>("fit/eap_parameter_uncertainty.json");

describe("the error of item parameters in an ability", () => {
  it("is the reference's by the delta method, and near its 4,000 draws", () => {
    const items = fixture.irt_pars.map((pars) => ({
      id: String(pars.item),
      a: Number(pars.a),
      b: [1, 2, 3].map((k) => Number(pars[`b${k}`])),
    }));
    const calibration = calibrationOf("graded", items, {
      covariance: {
        items: items.map(({ id }) => ({ id, parameters: ["a", "d1", "d2", "d3"] })),
        groups: [],
        values: fixture.covariance.flat(),
      },
    });
    const table = responseTable(
      items.map(({ id }) => id),
      fixture.people.map(({ responses }) => responses),
    );
    const { theta, se, sd } = abilities(calibration, table);
    fixture.people.forEach((person, at) => {
      expect(Math.abs(theta[at]! - person.eap)).toBeLessThan(1e-8);
      expect(Math.abs(sd[at]! - person.se)).toBeLessThan(1e-8);
      expect(Math.abs(se[at]! ** 2 - sd[at]! ** 2 - person.delta_var)).toBeLessThan(1e-8);
      expect(Math.abs(se[at]! / person.se_total_mi - 1)).toBeLessThan(0.05);
    });
    expect(abilities(calibration, table, { itemError: false }).se).toEqual(sd);
  });

  const random = randomFrom(12);
  const items = gpcmItems(6, random);
  const ids = items.map(({ id }) => id);
  const sample = simulateResponses("gpcm", items, 200, random);
  const testlets = ["s", "s", "s", "t", "t", "t"];
  /** The true items in testlets, each parameter known to ±.1, neighbors correlated. */
  const shared = calibrationOf(
    "gpcm",
    items.map(({ id, a, b }, i) => ({ id, a: a as number, b, testlet: { id: testlets[i]!, slope: 0.7 } })),
    {
      covariance: {
        items: items.map(({ id }) => ({ id, parameters: ["a", "d1", "d2", "d3", "testlet"] })),
        groups: [],
        values: Array.from({ length: 30 }, (_, row) =>
          Array.from({ length: row + 1 }, (__, column) =>
            column === row ? 0.01 : column === row - 1 ? 0.003 : 0,
          ),
        ).flat(),
      },
    },
  );

  it.each([
    ["eap", undefined],
    ["map", undefined],
    ["ml", undefined],
    ["wle", undefined],
    ["eap", shared],
  ] as const)("is how the estimate moves with each parameter: %s", (method, made) => {
    const calibration = made ?? calibrate(responseTable(ids, sample), { model: "gpcm" });
    const table = responseTable(ids, [[1, 2, 1, 3, undefined, 0]]);
    const found = abilities(calibration, table, { method });
    const { matrix, places } = parameterCovariance(calibration)!;
    const gradient = new Float64Array(matrix.rows);
    const step = 1e-5;
    calibration.items.forEach((item, i) => {
      const { values } = parametersOf("gpcm", item);
      const at = (p: number, by: number): number => {
        const moved = values.map((value, place) => (place === p ? value + by : value));
        const testlet = item.testlet && { ...item.testlet, slope: moved.at(-1)! };
        const changed = {
          ...item,
          ...publishedForm("gpcm", item.categories.length, moved),
          ...(testlet ? { testlet } : {}),
        };
        const all = calibration.items.map((own, place) => (place === i ? changed : own));
        return abilities({ ...calibration, items: all } as Calibration, table, { method, itemError: false })
          .theta[0]!;
      };
      values.forEach((_, p) => {
        gradient[places.get(item.id)! + p] = (at(p, step) - at(p, -step)) / (2 * step);
      });
    });
    const added = found.se[0]! ** 2 - found.sd[0]! ** 2;
    expect(Math.abs(added / quadratic(matrix, gradient) - 1)).toBeLessThan(1e-4);
  });

  it("is the same for one person as for each of many, with items of two to five parameters, and for nobody's row", () => {
    const sizes = [1, 2, 3, 4, 4];
    const mixed = sizes.map((steps, i) => ({
      id: `m${i}`,
      a: 0.8 + 0.1 * i,
      b: Array.from({ length: steps }, (_, k) => k - 1 + 0.1 * i),
    }));
    const size = sizes.reduce((sum, steps) => sum + steps + 1, 0);
    const calibration = calibrationOf("graded", mixed, {
      covariance: {
        items: mixed.map(({ id, b }) => ({ id, parameters: ["a", ...b.map((_, k) => `d${k + 1}`)] })),
        groups: [],
        values: Array.from({ length: size }, (_, row) =>
          Array.from({ length: row + 1 }, (__, column) =>
            row === column ? 0.02 : 0.005 / (1 + row - column),
          ),
        ).flat(),
      },
    });
    const names = mixed.map(({ id }) => id);
    // Every code occurs, so that a row alone has the categories of all.
    const everybody = Array.from({ length: 300 }, (_, person) =>
      sizes.map((steps, i) => ((person * 7 + i * 3) % 4 === 1 ? undefined : (person * 5 + i) % (steps + 1))),
    );
    everybody[17] = names.map(() => undefined);
    const together = abilities(calibration, responseTable(names, everybody));
    everybody.forEach((row, person) => {
      const alone = abilities(calibration, responseTable(names, [row]));
      expect(alone.se[0]).toBe(together.se[person]);
    });
    expect(together.se[17]).toBeNaN();
    const first = together.se[0]! ** 2 - together.sd[0]! ** 2;
    expect(first).toBeGreaterThan(1e-4);
  });

  it("is none where it is not known, and where nothing was met", () => {
    const { covariance: _, ...bare } = calibrate(responseTable(ids, sample), { model: "gpcm" });
    const table = responseTable(ids, [sample[0]!, ids.map(() => undefined)]);
    for (const method of ["eap", "ml"] as (PointMethod | "eap")[]) {
      const { se, sd } = abilities(bare as Calibration, table, { method });
      expect(se).toEqual(sd);
    }
  });
});
