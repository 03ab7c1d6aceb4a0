import type { CalibrationItem } from "@leadsim/scenarios";
import { abilities } from "../src/ability/abilities.js";
import { calibrate } from "../src/calibrate/calibrate.js";
import { randomFrom } from "../src/numeric/random.js";
import { responseTable } from "../src/responses/response-table.js";
import { ScoringError } from "../src/scoring-error.js";
import { normalFrom } from "./normal-from.js";
import { gpcmItems, simulateResponses } from "./simulate-responses.js";

// How often 90% ranges of θ hold the truth when item parameters come from samples of different sizes: ranges take parameters as known.

const samples = 60;
const people = 500;
const z90 = 1.6448536269514722;

/** 12 items; with testlets in three scenarios of four. */
function itemsOf(random: () => number, testlets: boolean): CalibrationItem[] {
  return gpcmItems(12, random).map((item, at) =>
    testlets ? { ...item, testlet: { id: `s${Math.floor(at / 4)}`, slope: 0.6 } } : item,
  );
}

/** One calibration of `size` people, and how many of 500 others lie in their ranges; undefined where it is refused. */
function heldOf(size: number, testlets: boolean, seed: number): number | undefined {
  const random = randomFrom(seed);
  const items = itemsOf(random, testlets);
  const ids = items.map(({ id }) => id);
  const table = responseTable(ids, simulateResponses("gpcm", items, size, random));
  const named = items.map(({ testlet }) => testlet?.id);
  try {
    const calibration = calibrate(table, {
      model: "gpcm",
      sparse: "merge",
      ...(testlets ? { testlets: named } : {}),
    });
    const known = calibration.items.map(({ categories }) => new Set(categories.flat()));
    const thetas = Array.from({ length: people }, () => normalFrom(random));
    const rows = thetas.map((theta) =>
      simulateResponses("gpcm", items, 1, random, { mean: theta, sd: 0 })[0]!.map((code, item) =>
        code !== undefined && known[item]!.has(code) ? code : undefined,
      ),
    );
    const { theta, se } = abilities(calibration, responseTable(ids, rows));
    return thetas.filter((truth, at) => Math.abs(truth - theta[at]!) <= z90 * se[at]!).length;
  } catch (error) {
    if (error instanceof ScoringError) return undefined;
    throw error;
  }
}

// Testlets take their time: about five minutes in all.
for (const testlets of [false, true]) {
  process.stdout.write(`12 GPCM items${testlets ? " in three testlets (slope .6)" : ""}\n`);
  for (const size of testlets ? [100, 250, 500] : [100, 250, 500, 1000, 2000]) {
    const held = Array.from({ length: samples }, (_, at) => heldOf(size, testlets, 1000 * size + at));
    const fitted = held.filter((count) => count !== undefined);
    const share = fitted.reduce((sum, count) => sum + count, 0) / (fitted.length * people);
    const refused = samples - fitted.length;
    process.stdout.write(
      `  calibrated with ${size}: 90% ranges hold ${(100 * share).toFixed(1)}% of ${fitted.length * people}; ${refused} of ${samples} samples refused\n`,
    );
  }
}
