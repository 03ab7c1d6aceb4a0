import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { gpcmItems, simulateResponses } from "../../validation/simulate-responses.js";
import { abilities } from "../ability/abilities.js";
import { calibrationOf } from "../ability/calibration.test-support.js";
import { calibrate } from "../calibrate/calibrate.js";
import { readJson } from "../fixtures.test-support.js";
import { parametersOf } from "../irt/item-parameters.js";
import { parameterCovariance } from "../irt/parameter-covariance.js";
import { publishedForm } from "../irt/published-form.js";
import { at } from "../numeric/matrix.js";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { linkCalibrations, linkError } from "./link-calibrations.js";
import type { LinkMethod } from "./link-line.js";

interface Reference {
  readonly method: string;
  readonly A: number;
  readonly B: number;
  readonly se_A?: number;
  readonly se_B?: number;
  readonly cov_AB?: number;
}

const fixture = readJson<{
  readonly forms: readonly {
    readonly pars: readonly { readonly item: string; readonly a: number; readonly b: number }[];
    /** Lower triangle: all d, then all a. */
    readonly covariance: readonly (readonly number[])[];
  }[];
  readonly independent: readonly Reference[];
  readonly independent_61_nodes: readonly Reference[];
}>("fit/linking.json");

/** A form of the reference as a calibration, its covariance in our order. */
function formOf(place: number): Calibration {
  const { pars, covariance } = fixture.forms[place]!;
  const n = pars.length;
  const order = pars.flatMap((_, i) => [n + i, i]);
  return calibrationOf(
    "2pl",
    pars.map(({ item, a, b }) => ({ id: item, a, b: [b] })),
    {
      covariance: {
        items: pars.map(({ item }) => ({ id: item, parameters: ["a", "d1"] })),
        groups: [],
        values: order.flatMap((row, i) =>
          order.slice(0, i + 1).map((column) => covariance[Math.max(row, column)]![Math.min(row, column)]!),
        ),
      },
    },
  );
}

const names: Readonly<Record<LinkMethod, string>> = {
  "stocking-lord": "Stocking-Lord",
  haebara: "Haebara",
  "mean-sigma": "mean-sigma",
  "mean-mean": "mean-mean",
};

describe("the error of a link", () => {
  it.each(Object.keys(names) as LinkMethod[])("is the reference's by the delta method: %s", (method) => {
    const wanted = fixture.independent.find((one) => one.method === names[method])!;
    const onOurNodes = fixture.independent_61_nodes.find((one) => one.method === names[method]) ?? wanted;
    const { link } = linkCalibrations(formOf(1), formOf(0), { method });
    expect(Math.abs(link!.slope - onOurNodes.A)).toBeLessThan(1e-6);
    expect(Math.abs(link!.intercept - onOurNodes.B)).toBeLessThan(1e-6);
    expect(Math.abs(link!.standardErrors.slope - wanted.se_A!)).toBeLessThan(1e-4);
    expect(Math.abs(link!.standardErrors.intercept - wanted.se_B!)).toBeLessThan(1e-4);
    expect(Math.abs(link!.standardErrors.covariance - wanted.cov_AB!)).toBeLessThan(1e-5);
    expect(link!.standardErrors.by).toBe("delta");
  });

  it("is not known where a calibration states no covariance, and the jackknife stands for it with a warning", () => {
    const { covariance: _, ...bare } = formOf(0);
    const linked = linkCalibrations(formOf(1), bare);
    expect(linked.link!.standardErrors).toMatchObject({
      by: "jackknife",
      slope: linked.link!.jackknife.slope,
    });
    expect(linked.warnings.map(({ code }) => code)).toContain("link-error-unknown");
    expect(linked.covariance).toBeUndefined();
  });
});

describe("a moved calibration", () => {
  const random = randomFrom(3);
  const items = gpcmItems(10, random);
  const ids = items.map(({ id }) => id);
  const sample = (size: number, from: number, to: number, mean: number) =>
    calibrate(
      responseTable(
        ids.slice(from, to),
        simulateResponses("gpcm", items.slice(from, to), size, random, { mean }),
      ),
      { model: "gpcm" },
    );
  const base = sample(400, 0, 7, 0);
  const other = sample(400, 3, 10, 0.4);

  it("carries the link's error into its parameters, its group and its scores", () => {
    const linked = linkCalibrations(base, other);
    const table = responseTable(ids.slice(3), simulateResponses("gpcm", items.slice(3), 50, random));
    const [before, after] = [other, linked].map((one) => abilities(one, table, { method: "wle" }));
    before!.sd.forEach((sd, person) => {
      expect(after!.sd[person]! / sd).toBeCloseTo(linked.link!.slope, 6);
      expect(after!.se[person]!).toBeGreaterThan(after!.sd[person]!);
    });
    expect(linked.groups[0]!.standardErrors.mean).toBeCloseTo(linked.link!.standardErrors.intercept, 8);
    linked.items.forEach(({ standardErrors, b }, i) => {
      expect(standardErrors.b).toHaveLength(b.length);
      const own = (other.items[i]!.standardErrors.a as number) / linked.link!.slope;
      expect(standardErrors.a as number).toBeGreaterThan(0.5 * own);
    });
    expect(linkError(linked.link!, 0)).toBeGreaterThan(0);
  });

  it("has the covariance that moving each parameter by hand gives", () => {
    const method = "mean-mean" as const;
    const linked = linkCalibrations(base, other, { method });
    const flat = ({ items: of }: Calibration) => of.flatMap((item) => [...parametersOf("gpcm", item).values]);
    const nudged = (of: Calibration, at: number, by: number): Calibration => {
      let first = 0;
      const moved = of.items.map((item) => {
        const { values } = parametersOf("gpcm", item);
        const here = at - first;
        first += values.length;
        if (here < 0 || here >= values.length) return item;
        values[here] = values[here]! + by;
        return { ...item, ...publishedForm("gpcm", item.categories.length, values) };
      });
      return { ...of, items: moved } as Calibration;
    };
    const step = 1e-5;
    const size = flat(other).length;
    const total = new Float64Array(size * size);
    for (const [side, move] of [
      [base, (of: Calibration) => linkCalibrations(of, other, { method })],
      [other, (of: Calibration) => linkCalibrations(base, of, { method })],
    ] as const) {
      const columns = flat(side).map((_, p) => {
        const [up, down] = [flat(move(nudged(side, p, step))), flat(move(nudged(side, p, -step)))];
        return up.map((value, row) => (value - down[row]!) / (2 * step));
      });
      const { matrix } = parameterCovariance(side)!;
      for (const row of [0, 1, 2, 22])
        for (const column of [0, 3, 22])
          columns.forEach((left, p) => {
            columns.forEach((right, r) => {
              total[row * size + column]! += left[row]! * right[column]! * at(matrix, p, r);
            });
          });
    }
    const { matrix } = parameterCovariance(linked)!;
    for (const row of [0, 1, 2, 22])
      for (const column of [0, 3, 22])
        expect(Math.abs(total[row * size + column]! - at(matrix, row, column))).toBeLessThan(1e-6);
  });
});
