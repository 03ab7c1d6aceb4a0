import type { Calibration } from "@leadsim/scenarios";
import { meanOf } from "../numeric/mean-of.js";
import { itemBank, type Prior, withoutTestlets } from "./item-bank.js";
import { informationAt, roomFor } from "./marginal-curve.js";
import { reachingPrior } from "./reaching-grid.js";

/**
 * Empirical reliability of EAP estimates in the sample they come from: their variance over their variance
 * plus the mean posterior variance. People without a finite estimate do not count. NaN for fewer than two.
 */
export function empiricalReliability(estimates: {
  readonly theta: Float64Array;
  /** Given the item parameters, which are the same for everybody. */
  readonly sd: Float64Array;
}): number {
  const isEstimated = (_: number, person: number): boolean =>
    Number.isFinite(estimates.theta[person]!) && Number.isFinite(estimates.sd[person]!);
  const theta = estimates.theta.filter(isEstimated);
  const se = estimates.sd.filter(isEstimated);
  const people = theta.length;
  if (people < 2) return Number.NaN;
  const mean = meanOf([...theta]);
  const variance = theta.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (people - 1);
  const error = se.reduce((sum, value) => sum + value * value, 0) / people;
  return variance / (variance + error);
}

/**
 * Marginal reliability of all items of a calibration for a population: I / (I + 1/σ²), averaged over its
 * distribution (Green, Bock, Humphreys, Linn & Reckase, 1984, for posterior variances).
 *
 * @throws ScoringError `unknown-group`, or `testlet-model` for a calibration with testlets
 */
export function marginalReliability(calibration: Calibration, prior?: Prior): number {
  const bank = reachingPrior(itemBank(calibration, prior));
  withoutTestlets(bank, "A sum of item information");
  const room = roomFor(bank);
  const precision = 1 / bank.population.sd ** 2;
  return bank.prior.nodes.reduce((total, theta, q) => {
    const information = bank.items.reduce((sum, item) => sum + informationAt(bank, item, theta, room), 0);
    return total + (bank.prior.weights[q]! * information) / (information + precision);
  }, 0);
}
