import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { readCsv, readJson } from "../fixtures.test-support.js";
import { defaultQuadrature } from "../irt/quadrature.js";
import { type ResponseTable, responseTable } from "../responses/response-table.js";

/** What a test says of an item; codes are 0, 1, … where none are named. */
export interface ItemSketch {
  readonly id: string;
  readonly a: number | readonly number[];
  readonly b?: readonly number[];
  readonly c?: readonly number[];
  readonly codes?: readonly (readonly number[])[];
  readonly testlet?: { readonly id: string; readonly slope: number };
}

function itemOf({ id, a, b = [], c, codes, testlet }: ItemSketch): CalibrationItem {
  const size = typeof a === "number" ? b.length + 1 : a.length;
  const categories = codes?.map((own) => [...own]) ?? Array.from({ length: size }, (_, code) => [code]);
  return {
    id,
    categories: categories as CalibrationItem["categories"],
    counts: categories.map(() => 100),
    a: typeof a === "number" ? a : [...a],
    b: [...b],
    ...(c ? { c: [...c] } : {}),
    ...(testlet ? { testlet: { ...testlet } } : {}),
    standardErrors: { a: null, b: b.map(() => null) },
  };
}

/** A calibration with the items sketched and N(0, sd²) as its reference group. */
export function calibrationOf(
  model: Calibration["model"],
  items: readonly ItemSketch[],
  other: Partial<Calibration> & { readonly sd?: number } = {},
): Calibration {
  const { sd = 1, ...rest } = other;
  const groups: Calibration["groups"] = rest.groups ?? [
    { id: "all", persons: 1000, mean: 0, sd, standardErrors: { mean: null, sd: null } },
  ];
  const testlets = [...new Set(items.flatMap(({ testlet }) => testlet?.id ?? []))];
  return {
    format: "leadsim/calibration@1",
    model,
    scale: null,
    sample: { persons: 1000, missing: 0, kind: "unknown", source: "test", weights: "none", effective: 1000 },
    quadrature: { ...defaultQuadrature },
    logLikelihood: -1000,
    parameters: 10,
    aic: 2020,
    bic: 2069,
    convergence: { converged: true, cycles: 100, gradient: 0, change: 0 },
    slopePrior: "none",
    groups,
    prior: { group: groups[0]!.id, mean: groups[0]!.mean, sd: groups[0]!.sd },
    testlets,
    items: items.map(itemOf) as Calibration["items"],
    warnings: [],
    program: "test",
    ...rest,
  };
}

/** Reference parameters as a calibration: `lsat6_2pl`, `lsat7_rasch`, `bfi_consc_gpcm`, … */
export function referenceCalibration(name: string): Calibration {
  const { irt_pars: pars, variance = 1 } = readJson<{
    irt_pars: { item: string; a: number; b: number[] }[];
    variance?: number;
  }>(`ability/${name}.json`);
  const model = name.split("_").at(-1) as Calibration["model"];
  return calibrationOf(
    model,
    pars.map(({ item, a, b }) => ({ id: item, a, b })),
    { sd: Math.sqrt(variance) },
  );
}

/** The bifactor graded parameters, with slopes and intercepts turned into thresholds. */
export function bifactorCalibration(): Calibration {
  const { items } = readJson<{
    items: { item: string; a: number; testlet: string; slope: number; d: number[] }[];
  }>("ability/bifactor.json");
  return calibrationOf(
    "graded",
    items.map(({ item, a, testlet, slope, d }) => ({
      id: item,
      a,
      b: d.map((intercept) => -intercept / a),
      testlet: { id: testlet, slope },
    })),
  );
}

/** The responses of a fixture, and its other columns. */
export function referenceResponses(
  name: string,
  items: readonly string[],
): { readonly table: ResponseTable; readonly rows: readonly Record<string, number>[] } {
  const rows = readCsv(`ability/${name}.csv`);
  return {
    rows,
    table: responseTable(
      items,
      rows.map((row) => items.map((item) => row[item])),
    ),
  };
}

/** Ids of a calibration's items. */
export function idsOf(calibration: Calibration): string[] {
  return calibration.items.map(({ id }) => id);
}
