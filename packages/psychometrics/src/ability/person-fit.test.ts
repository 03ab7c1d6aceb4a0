import { describe, expect, it } from "vitest";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { abilities } from "./abilities.js";
import { bifactorCalibration, calibrationOf, idsOf } from "./calibration.test-support.js";
import { personFit, surprisingItems } from "./person-fit.js";

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

describe("person fit", () => {
  it("is the mean square and the standardized likelihood of two items, by hand", () => {
    const calibration = calibrationOf("2pl", [
      { id: "x", a: 1, b: [-1] },
      { id: "y", a: 2, b: [0.5] },
    ]);
    const theta = 0.3;
    const found = personFit(
      calibration,
      responseTable(
        ["x", "y"],
        [
          [0, 1],
          [1, undefined],
          [1, 0],
        ],
      ),
      [theta, theta, Number.NaN],
    );
    const p = logistic(theta + 1);
    const q = logistic(2 * (theta - 0.5));
    expect(found.infit[0]).toBeCloseTo((p ** 2 + (1 - q) ** 2) / (p * (1 - p) + q * (1 - q)), 10);
    expect(found.outfit[0]).toBeCloseTo((p / (1 - p) + (1 - q) / q) / 2, 10);
    const mean = [p, q].reduce((sum, own) => sum + own * Math.log(own) + (1 - own) * Math.log(1 - own), 0);
    // Of dichotomous items, the variance of ln P is PQ (ln P/Q)².
    const variance = [p, q].reduce((sum, own) => sum + own * (1 - own) * Math.log(own / (1 - own)) ** 2, 0);
    expect(found.lz[0]).toBeCloseTo((Math.log(1 - p) + Math.log(q) - mean) / Math.sqrt(variance), 10);
    expect(found.outfit[1]).toBeCloseTo((1 - p) / p, 10);
    // The easy item was failed, 1.9 standard deviations below what is expected, and the hard one got right, 1.2 above.
    const table = responseTable(["x", "y"], [[0, 1]]);
    expect(surprisingItems(calibration, table, 0, theta, 1.5)).toEqual(["x"]);
    expect(surprisingItems(calibration, table, 0, theta, 1)).toEqual(["x", "y"]);
    expect([found.infit[2], found.outfit[2], found.lz[2]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("is 1, and 0 with spread 1, on average over people who follow the model", () => {
    const items = Array.from({ length: 24 }, (_, at) => ({
      id: `i${at}`,
      a: 0.8 + (at % 4) * 0.2,
      b: [-1.2 + (at % 5) * 0.3, (at % 3) * 0.3, 0.9],
    }));
    const calibration = calibrationOf("gpcm", items);
    const random = randomFrom(3);
    const thetas = Array.from({ length: 1500 }, () => 3 * (random() - 0.5));
    const rows = thetas.map((theta) =>
      items.map(({ a, b }) => {
        const weights = [1];
        for (const step of b) weights.push(weights.at(-1)! * Math.exp(a * (theta - step)));
        let at = random() * weights.reduce((sum, weight) => sum + weight, 0);
        return weights.findIndex((weight) => {
          at -= weight;
          return at < 0;
        });
      }),
    );
    const table = responseTable(
      items.map(({ id }) => id),
      rows,
    );
    const mean = (values: Float64Array): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const known = personFit(calibration, table, thetas);
    expect(mean(known.infit)).toBeCloseTo(1, 1);
    expect(mean(known.outfit)).toBeCloseTo(1, 1);
    expect(Math.abs(mean(known.lz))).toBeLessThan(0.1);
    expect(Math.abs(mean(known.lz.map((lz) => lz * lz)) - 1)).toBeLessThan(0.15);
    // At estimated θ lz varies less: what the documentation warns of.
    const guessed = personFit(calibration, table, abilities(calibration, table).theta);
    expect(mean(guessed.lz.map((lz) => lz * lz))).toBeLessThan(mean(known.lz.map((lz) => lz * lz)));
    // Responses put in at random stand out.
    const noise = responseTable(
      items.map(({ id }) => id),
      rows.map((row) => row.map(() => Math.floor(random() * 4))),
    );
    const careless = personFit(calibration, noise, abilities(calibration, noise).theta);
    expect(mean(careless.lz)).toBeLessThan(-0.7);
    expect(mean(careless.infit)).toBeGreaterThan(1.2);
  });

  it("gives no lz where testlets make responses depend on each other", () => {
    const calibration = bifactorCalibration();
    const found = personFit(
      calibration,
      responseTable(idsOf(calibration), [idsOf(calibration).map(() => 1)]),
      [0],
    );
    expect(found.infit[0]).toBeGreaterThan(0);
    expect(found.lz[0]).toBeNaN();
  });
});
