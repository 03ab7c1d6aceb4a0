import { gunzipSync } from "node:zlib";
import type { Calibration } from "@leadsim/scenarios";
import { calibrationOf } from "../ability/calibration.test-support.js";
import { readResponses } from "../calibrate/calibrate.test-support.js";
import { readFixture } from "../fixtures.test-support.js";
import { responseTable } from "../responses/response-table.js";
import { type FitSample, fitSample } from "./fit-sample.js";

/** Statistics of a fit by the reference: see validation/README.md. */
export interface ReferenceStatistics {
  readonly name: string;
  readonly data: "lsat6" | "lsat7" | "bfi_consc" | "simfit_bin20" | "simfit_ord12";
  readonly model: Calibration["model"];
  readonly variance: number;
  readonly n: number;
  readonly items: readonly { readonly id: string; readonly a: number; readonly b: readonly number[] }[];
  /** By sum score: of two categories [n, observed, expected, contribution] from a sum of 1 on, of more from 0 on. */
  readonly tables: readonly {
    readonly item: string;
    readonly groups?: readonly (readonly [number, number, number, number])[];
    readonly n?: readonly number[];
    readonly observed?: readonly (readonly number[])[];
    readonly expected?: readonly (readonly number[])[];
  }[];
  readonly meanSquares: readonly {
    readonly item: string;
    readonly outfit: number;
    readonly outfitZ: number;
    readonly infit: number;
    readonly infitZ: number;
  }[];
  readonly merged: readonly {
    readonly item: string;
    readonly x2: number;
    readonly df: number;
    readonly rmsea: number;
  }[];
  readonly uncollapsed:
    | readonly { readonly item: string; readonly S_X2_uncollapsed: number; readonly min_expected: number }[]
    | null;
  readonly pairs: readonly {
    readonly items: readonly [string, string];
    readonly x2: number;
    readonly g2: number;
    readonly df: number;
    readonly v: number;
    readonly q3: number;
  }[];
  readonly statistics: readonly {
    readonly type: "M2" | "M2*" | "C2";
    readonly df: number;
    readonly stat?: number;
    readonly jacobian_condition?: number;
    readonly p?: number;
    readonly RMSEA?: number;
    readonly RMSEA_5?: number;
    readonly RMSEA_95?: number;
    readonly SRMSR?: number;
    readonly null_stat?: number | null;
    readonly null_df?: number;
    readonly CFI?: number | null;
    readonly TLI?: number | null;
  }[];
}

/** All fits of the reference. */
export const referenceStatistics: readonly ReferenceStatistics[] = (
  JSON.parse(gunzipSync(readFixture("fit/fit_statistics.json.gz")).toString()) as {
    readonly fits: readonly ReferenceStatistics[];
  }
).fits;

/** People and calibration at the reference's own parameters. */
export function referenceSample({ data, model, variance, items }: ReferenceStatistics): FitSample {
  const folder = data.startsWith("lsat") ? `calibrate/${data}.csv` : `fit/${data}.csv.gz`;
  const { items: names, rows } = readResponses(folder);
  const places = items.map(({ id }) => names.indexOf(id));
  const table = responseTable(
    items.map(({ id }) => id),
    rows.map((row) => places.map((place) => row[place])),
  );
  const sd = Math.sqrt(variance);
  const rasch = model === "rasch";
  const groups: Calibration["groups"] = [
    {
      id: "all",
      persons: table.persons,
      mean: 0,
      sd,
      standardErrors: { mean: null, sd: rasch ? 0.05 : null },
    },
  ];
  const calibration = calibrationOf(model, items, { groups });
  return fitSample(
    {
      ...calibration,
      items: calibration.items.map((item) => ({
        ...item,
        standardErrors: { a: rasch ? null : 0.1, b: item.b.map(() => 0.1) },
      })) as Calibration["items"],
    },
    table,
  );
}
