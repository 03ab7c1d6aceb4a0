import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { calibrate } from "../src/calibrate/calibrate.js";
import type { CalibrateOptions } from "../src/calibrate/options.js";
import { randomFrom } from "../src/numeric/random.js";
import { responseTable } from "../src/responses/response-table.js";
import { gpcmItems, simulateResponses } from "./simulate-responses.js";

const fixtures = "packages/psychometrics/validation/fixtures";
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** A file of responses: from the folder named on the command line, or the fixtures. */
function readRows(path: string): { items: string[]; rows: (number | undefined)[][] } {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  const [head = "", ...lines] = text.trim().split("\n");
  const number = (cell: string): number | undefined => (cell === "" ? undefined : Number(cell));
  return { items: head.split(","), rows: lines.map((line) => line.split(",").map(number)) };
}

/** One fit, timed by what the processor worked. */
function timed(
  items: readonly string[],
  rows: readonly (readonly (number | undefined)[])[],
  options: CalibrateOptions,
): Calibration {
  const table = responseTable(items, rows);
  const began = process.cpuUsage();
  const calibration = calibrate(table, options);
  const { user, system } = process.cpuUsage(began);
  const { cycles, gradient, change } = calibration.convergence;
  print(
    `  log-likelihood ${calibration.logLikelihood.toFixed(6)}; converged in ${cycles} cycles and ${((user + system) / 1e6).toFixed(1)} s of one core; largest derivative ${gradient.toExponential(1)}, last change ${change.toExponential(1)}`,
  );
  return calibration;
}

const root = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);

/** How far estimates are from the truth, beside a bound where there is one. */
function recovered(
  { items }: Calibration,
  truth: readonly Pick<CalibrationItem, "a" | "b">[],
  bound?: { readonly a: number; readonly b: number },
): void {
  const a = items.map((item, i) => (item.a as number) - (truth[i]!.a as number));
  const b = items.flatMap((item, i) => item.b.map((step, k) => step - truth[i]!.b[k]!));
  const errors = {
    a: items.map((item) => item.standardErrors.a as number),
    b: items.flatMap((item) => item.standardErrors.b as number[]),
  };
  const held = (value: number, most: number | undefined): string =>
    most === undefined ? "" : ` (at most ${most.toFixed(4)}: ${value <= most ? "held" : "NOT HELD"})`;
  print(
    `  RMSE of a ${root(a).toFixed(4)}${held(root(a), bound?.a)}, root mean squared SE ${root(errors.a).toFixed(4)}`,
  );
  print(
    `  RMSE of b ${root(b).toFixed(4)}${held(root(b), bound?.b)}, root mean squared SE ${root(errors.b).toFixed(4)}`,
  );
}

const folder = process.argv[2];
const place = (name: string, fixture: string): string => {
  const named = folder === undefined ? undefined : join(folder, name);
  return named !== undefined && existsSync(named) ? named : join(fixtures, fixture);
};

print(
  "Reference data: GPCM, 66 items × 5,000 simulated people, 39% missing at random (reference RMSE: a .0449, b .0662)",
);
const mcar = readRows(place("gpcm66_mcar.csv", "calibrate/gpcm66_mcar.csv.gz"));
const known = readFileSync(place("gpcm66_mcar_true.csv", "ability/gpcm66_true.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1);
recovered(
  timed(mcar.items, mcar.rows, { model: "gpcm" }),
  known.map((line) => {
    const [a = 0, ...b] = line.split(",").slice(2).map(Number);
    return { a, b };
  }),
  { a: 1.05 * 0.045, b: 1.05 * 0.066 },
);
print("  reference log-likelihood −200926.395193");

print("\nSame design, generated here (no bound: other items are harder or easier to recover)");
for (const seed of [1, 2, 3]) {
  const random = randomFrom(seed);
  const items = gpcmItems(66, random);
  print(`  seed ${seed}`);
  const rows = simulateResponses("gpcm", items, 5000, random, { met: 40 });
  recovered(
    timed(
      items.map(({ id }) => id),
      rows,
      { model: "gpcm" },
    ),
    items,
  );
}

print("\nReference data: bifactor graded, 20 items in 5 testlets × 1,500 simulated people, 21 × 21 nodes");
const { bifactor } = JSON.parse(readFileSync(join(fixtures, "calibrate/fits.json"), "utf8")) as {
  bifactor: {
    logLikelihood: number;
    items: { testlet: string; a: number; slope: number; d: number[] }[];
  };
};
const bundles = readRows(place("sim_bifactor_graded.csv", "calibrate/bifactor_graded.csv.gz"));
const fit = timed(bundles.items, bundles.rows, {
  model: "graded",
  testlets: bifactor.items.map(({ testlet }) => testlet),
});
const away = (of: (item: CalibrationItem, reference: (typeof bifactor.items)[number]) => number[]): string =>
  Math.max(...fit.items.flatMap((item, i) => of(item, bifactor.items[i]!).map(Math.abs))).toExponential(1);
print(
  `  against the reference: log-likelihood ${(fit.logLikelihood - bifactor.logLikelihood).toExponential(1)} (bound 1e-4)`,
);
print(
  `  largest difference: slopes ${away((item, { a }) => [(item.a as number) - a])}, testlet slopes ${away((item, { slope }) => [item.testlet!.slope - slope])}, intercepts ${away((item, { d }) => d.map((each, k) => each + (item.a as number) * item.b[k]!))} (bound 1e-2)`,
);

print("\nTwo groups: 20 GPCM items × 2,000 each; second group mean 0.50, sd 1.30");
const random = randomFrom(9);
const shared = gpcmItems(20, random);
const first = simulateResponses("gpcm", shared, 2000, random);
const second = simulateResponses("gpcm", shared, 2000, random, { mean: 0.5, sd: 1.3, met: 14 });
const groups = timed(
  shared.map(({ id }) => id),
  [...first, ...second],
  { model: "gpcm", groups: [...first.map(() => "first"), ...second.map(() => "second")] },
);
const { mean, sd, standardErrors } = groups.groups[1]!;
print(
  `  second group: mean ${mean.toFixed(3)} (SE ${standardErrors.mean!.toFixed(3)}), sd ${sd.toFixed(3)} (SE ${standardErrors.sd!.toFixed(3)})`,
);
recovered(groups, shared);
