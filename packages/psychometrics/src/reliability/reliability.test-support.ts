import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { readCsv } from "../fixtures.test-support.js";
import { normalQuantile } from "../numeric/normal.js";
import { randomFrom } from "../numeric/random.js";
import type { Components } from "./components.js";
import { type ItemScores, itemScoresOf } from "./item-scores.js";

/** The reference data on person × (item : scenario), items named `scenario/item`. */
export function crossedReference(name: string): ItemScores {
  const rows = readCsv(name) as { p: number; s: number; i: number; y: number }[];
  const keys = [...new Set(rows.map(({ s, i }) => `${s}/${i}`))];
  const people = Math.max(...rows.map(({ p }) => p));
  const table = Array.from({ length: people }, () => keys.map(() => Number.NaN));
  for (const { p, s, i, y } of rows) table[p - 1]![keys.indexOf(`${s}/${i}`)] = y;
  return itemScoresOf(keys, table);
}

/** The scenario of an item named `scenario/item`. */
export function scenarioOf(item: string): string {
  return item.slice(0, item.indexOf("/"));
}

/** Normal responses made of known variances; each person misses a response with probability `missing`. */
export function simulateCrossed(
  components: Components,
  size: { readonly persons: number; readonly itemsPerScenario: readonly number[]; readonly missing: number },
  seed: number,
): ItemScores {
  // Streams of neighboring seeds are not independent at their beginnings: a draw of the first seeds the second.
  const uniform = randomFrom(Math.floor(randomFrom(seed)() * 2 ** 32));
  const normal = (variance: number): number => Math.sqrt(variance) * normalQuantile(uniform());
  const scenarios = size.itemsPerScenario.map(() => normal(components.scenario));
  const items = size.itemsPerScenario.flatMap((count, s) =>
    Array.from({ length: count }, (_, i) => ({ name: `s${s}/i${i}`, s, effect: normal(components.item) })),
  );
  const rows = Array.from({ length: size.persons }, () => {
    const person = normal(components.person);
    const inScenario = scenarios.map(() => normal(components.personScenario));
    return items.map(({ s, effect }) =>
      uniform() < size.missing
        ? Number.NaN
        : 3 + person + scenarios[s]! + inScenario[s]! + effect + normal(components.residual),
    );
  });
  return itemScoresOf(
    items.map(({ name }) => name),
    rows,
  );
}

/** A calibration around items; `sd` is the spread of people. */
export function calibrationOf(model: Calibration["model"], items: CalibrationItem[], sd = 1): Calibration {
  return {
    format: "leadsim/calibration@1",
    model,
    scale: null,
    sample: { persons: 100, missing: 0, kind: "unknown", source: "a test", weights: "none", effective: 100 },
    quadrature: { nodes: 61, from: -6, to: 6 },
    logLikelihood: -1,
    parameters: 1,
    aic: 4,
    bic: 6,
    convergence: { converged: true, cycles: 1, gradient: 0, change: 0 },
    slopePrior: "none",
    groups: [{ id: "all", persons: 100, mean: 0, sd, standardErrors: { mean: null, sd: null } }],
    prior: { group: "all", mean: 0, sd: 1 },
    testlets: [],
    items,
    warnings: [],
    program: "a test",
  };
}
