import type { Calibration } from "@leadsim/scenarios";
import { ScoringError } from "../scoring-error.js";
import { itemBank, withoutTestlets } from "./item-bank.js";
import { informationAt, roomFor } from "./marginal-curve.js";

/**
 * Expected (Fisher) information about θ in one item, at each θ given: Σ_k P′²/P (Samejima, 1969). For an item
 * of a testlet the factor is integrated out, as for one item alone.
 *
 * @throws ScoringError `unknown-item`
 */
export function itemInformation(
  calibration: Calibration,
  item: string,
  thetas: ArrayLike<number>,
): Float64Array {
  const bank = itemBank(calibration);
  const found = bank.items.find(({ id }) => id === item);
  if (!found) {
    throw new ScoringError("unknown-item", `The calibration has no item "${item}".`, { item });
  }
  const room = roomFor(bank);
  return Float64Array.from(thetas, (theta) => informationAt(bank, found, theta, room));
}

/**
 * Information about θ in a set of items, at each θ given: the sum over the items.
 *
 * @param items ids; all of the calibration's items where none are named
 * @throws ScoringError `unknown-item`, or `testlet-model`, because the items of a testlet are not independent
 */
export function testInformation(
  calibration: Calibration,
  thetas: ArrayLike<number>,
  items?: readonly string[],
): Float64Array {
  const bank = itemBank(calibration);
  withoutTestlets(bank, "A sum of item information");
  const room = roomFor(bank);
  const known = new Map(bank.items.map((item) => [item.id, item]));
  const chosen = (items ?? [...known.keys()]).map((id) => {
    const item = known.get(id);
    if (item) return item;
    throw new ScoringError("unknown-item", `The calibration has no item "${id}".`, { item: id });
  });
  return Float64Array.from(thetas, (theta) =>
    chosen.reduce((sum, item) => sum + informationAt(bank, item, theta, room), 0),
  );
}

/**
 * Standard error of measurement of a maximum likelihood estimate, conditional on θ: 1/√I(θ); Infinity where
 * there is no information.
 *
 * @throws ScoringError as {@link testInformation}
 */
export function conditionalStandardErrors(
  calibration: Calibration,
  thetas: ArrayLike<number>,
  items?: readonly string[],
): Float64Array {
  return testInformation(calibration, thetas, items).map((information) => 1 / Math.sqrt(information));
}
