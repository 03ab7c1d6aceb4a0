import { readCsv, readJson } from "../fixtures.test-support.js";
import { type ItemScores, itemScoresOf, pickItems } from "./item-scores.js";

/** What the reference software says of one scale of the data. */
export interface ScaleReference {
  readonly n_complete: number;
  readonly alpha_raw: number;
  readonly alpha_std: number;
  readonly mean_interitem_r: number;
  readonly omega_cfa_ml: number;
  readonly cfa_loadings: readonly number[];
  readonly cfa_residual_var: readonly number[];
  readonly cfa_chisq: number;
  readonly sum_sd: number;
  readonly sem_alpha: number;
  readonly item_total_r_corrected: readonly number[];
  readonly alpha_if_dropped: readonly number[];
}

interface Reference {
  readonly haberman_subscores: readonly {
    readonly scale: string;
    readonly prmse_s: number;
    readonly prmse_x: number;
    readonly added_value: boolean;
  }[];
}

/** Items that count the other way: 7 − x. */
const reversed = new Set(["A1", "C4", "C5", "E1", "E2", "O2", "O5"]);

/** 2800 people on 25 items of five scales, keyed, with missing responses. */
export function bfi(): ItemScores {
  const rows = readCsv("bfi_items.csv");
  const items = Object.keys(rows[0]!);
  return itemScoresOf(
    items,
    rows.map((row) => items.map((item) => (reversed.has(item) ? 7 - row[item]! : row[item]!))),
  );
}

/** The scale of an item. */
export function scaleOf(item: string): string {
  return bfiScales.find((scale) => scale[0]!.toUpperCase() === item[0])!;
}

export const bfiScales = ["agree", "conscientious", "extraversion", "neuroticism", "openness"] as const;

/** The five items of a scale. */
export function scaleItems(all: ItemScores, scale: string): ItemScores {
  return pickItems(
    all,
    [...all.items.keys()].filter((place) => scaleOf(all.items[place]!) === scale),
  );
}

export const bfiReference = readJson<Record<(typeof bfiScales)[number], ScaleReference> & Reference>(
  "bfi_reliability.json",
);
