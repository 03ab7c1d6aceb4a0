import { calibrate } from "../src/calibrate/calibrate.js";
import { readResponses, referenceFits, responsesOf } from "../src/calibrate/calibrate.test-support.js";
import { readCsv } from "../src/fixtures.test-support.js";
import { responseTable } from "../src/responses/response-table.js";
import { atMost, type Check } from "./check.js";

/** Check 2: fits from the data alone against the reference's tight fits. */
export function referenceFitChecks(): Check[] {
  return referenceFits.fits.flatMap(({ name, data, model, logLikelihood, items }) => {
    const found = calibrate(responsesOf(data), { model });
    const apart = items.flatMap(({ a, b }, i) => {
      const item = found.items[i]!;
      return [Math.abs((item.a as number) - a), ...b.map((step, k) => Math.abs(item.b[k]! - step))];
    });
    return [
      atMost("2", `${name}: |Δa|, |Δb|`, Math.max(...apart), 2e-3),
      atMost("2", `${name}: |Δ log-likelihood|`, Math.abs(found.logLikelihood - logLikelihood), 1e-4),
    ];
  });
}

/** The reference's log-likelihood of its tight fit, and its errors of recovery. */
const reference = { logLikelihood: -200926.395193332, a: 0.045, b: 0.066 };

/** Check 3: true parameters recovered from 5000 simulated people at 66 items, 39% missing; the reference's own data. */
export function recoveryChecks(): Check[] {
  const { items, rows } = readResponses("calibrate/gpcm66_mcar.csv.gz");
  const truth = readCsv("ability/gpcm66_true.csv");
  const found = calibrate(responseTable(items, rows), { model: "gpcm" });
  const slopes = found.items.map((item, i) => (item.a as number) - truth[i]!.a!);
  const steps = found.items.flatMap((item, i) =>
    ["b1", "b2", "b3"].map((name, k) => item.b[k]! - truth[i]![name]!),
  );
  return [
    atMost("3", "RMSE of a, 66 × 5000 with 39% missing", rootMeanSquare(slopes), 1.05 * reference.a),
    atMost("3", "RMSE of b", rootMeanSquare(steps), 1.05 * reference.b),
    atMost(
      "3",
      "log-likelihood below the reference's tight fit",
      Math.max(0, reference.logLikelihood - found.logLikelihood),
      1e-4,
    ),
    atMost(
      "3",
      `largest |gradient| at the end, after ${found.convergence.cycles} cycles`,
      found.convergence.gradient,
      1e-6,
    ),
  ];
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
