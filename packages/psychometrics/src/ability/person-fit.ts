import type { Calibration } from "@leadsim/scenarios";
import { marginalProbabilities } from "../irt/marginal-probabilities.js";
import type { ResponseTable } from "../responses/response-table.js";
import { type ItemBank, itemBank } from "./item-bank.js";
import { roomFor } from "./marginal-curve.js";
import { categoryMet, type MetResponses, metResponses } from "./met-responses.js";

/** How well each person's responses go with the calibration at the ability given. NaN where nothing can be said. */
export interface PersonFit {
  /**
   * Mean square of residuals weighted by their variance; 1 is as expected, sensitive to responses near the
   * person's level.
   */
  readonly infit: Float64Array;
  /** Plain mean square of standardized residuals; 1 is as expected, sensitive to single surprising responses. */
  readonly outfit: Float64Array;
  /**
   * Standardized log-likelihood; low is unlikely. NaN for calibrations with testlets, whose responses are not
   * independent.
   */
  readonly lz: Float64Array;
}

/**
 * Person fit: infit and outfit mean squares on category places (Wright & Masters, 1982) and lz for polytomous
 * items (Drasgow, Levine & Williams, 1985). Where θ was estimated from the same responses, lz varies less
 * than a standard normal number, so that a cutoff flags fewer people than its nominal rate: it is
 * conservative (Snijders, 2001; Sinharay, 2016). For items of testlets the factor is integrated out.
 *
 * @param thetas the ability of each person of the table; where it is not finite, so is the fit
 * @throws ScoringError `unknown-item` (unless `ignoreUnknown`), `unknown-category`
 */
export function personFit(
  calibration: Calibration,
  table: ResponseTable,
  thetas: ArrayLike<number>,
  options: { readonly ignoreUnknown?: boolean } = {},
): PersonFit {
  const bank = itemBank(calibration);
  const met = metResponses(bank, table, options.ignoreUnknown ?? false);
  const { probability } = roomFor(bank);
  const fit: PersonFit = {
    infit: new Float64Array(table.persons).fill(Number.NaN),
    outfit: new Float64Array(table.persons).fill(Number.NaN),
    lz: new Float64Array(table.persons).fill(Number.NaN),
  };
  const independent = bank.items.every(({ testlet }) => testlet < 0);
  for (let person = 0; person < table.persons; person += 1) {
    const theta = thetas[person]!;
    if (Number.isFinite(theta)) fitOf(bank, met, person, theta, probability, independent, fit);
  }
  return fit;
}

/**
 * The items where a person's response lies more than `beyond` standard deviations from what is expected at an
 * ability, the furthest first.
 */
export function surprisingItems(
  calibration: Calibration,
  table: ResponseTable,
  person: number,
  theta: number,
  beyond: number,
): string[] {
  const bank = itemBank(calibration);
  const met = metResponses(bank, table, true);
  const { probability } = roomFor(bank);
  return met.columns
    .flatMap((column) => {
      const category = categoryMet(met, person, column);
      if (category < 0) return [];
      marginalProbabilities(column.item.curve, bank.factor, theta, probability);
      const { mean, variance } = momentsOf(probability, column.item.curve.categories);
      const distance = Math.abs(category - mean) / Math.sqrt(variance);
      return distance > beyond ? [{ id: column.item.id, distance }] : [];
    })
    .sort((a, b) => b.distance - a.distance)
    .map(({ id }) => id);
}

function fitOf(
  bank: ItemBank,
  met: MetResponses,
  person: number,
  theta: number,
  room: Float64Array,
  independent: boolean,
  into: PersonFit,
): void {
  let [items, squares, standardized, variances] = [0, 0, 0, 0];
  let [surprise, surpriseVariance] = [0, 0];
  for (const column of met.columns) {
    const category = categoryMet(met, person, column);
    if (category < 0) continue;
    marginalProbabilities(column.item.curve, bank.factor, theta, room);
    const { mean, variance, logMean, logVariance } = momentsOf(room, column.item.curve.categories);
    if (!(variance > 0)) continue;
    const residual = (category - mean) ** 2;
    items += 1;
    squares += residual;
    variances += variance;
    standardized += residual / variance;
    surprise += Math.log(Math.max(room[category]!, Number.MIN_VALUE)) - logMean;
    surpriseVariance += logVariance;
  }
  if (items === 0) return;
  into.infit[person] = squares / variances;
  into.outfit[person] = standardized / items;
  if (independent && surpriseVariance > 0) into.lz[person] = surprise / Math.sqrt(surpriseVariance);
}

interface Moments {
  /** Of the category's place. */
  readonly mean: number;
  readonly variance: number;
  /** Of ln P of the response. */
  readonly logMean: number;
  readonly logVariance: number;
}

function momentsOf(probability: Float64Array, categories: number): Moments {
  let [mean, square, logMean, logSquare] = [0, 0, 0, 0];
  for (let k = 0; k < categories; k += 1) {
    const p = probability[k]!;
    if (p === 0) continue;
    const log = Math.log(p);
    mean += p * k;
    square += p * k * k;
    logMean += p * log;
    logSquare += p * log * log;
  }
  return { mean, variance: square - mean * mean, logMean, logVariance: logSquare - logMean * logMean };
}
