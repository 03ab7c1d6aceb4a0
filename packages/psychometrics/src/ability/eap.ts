import type { AbilityColumns } from "./ability-columns.js";
import type { ItemBank } from "./item-bank.js";
import type { MetResponses } from "./met-responses.js";
import type { ParameterErrorOfEap } from "./parameter-error-of-eap.js";
import { posteriorOf } from "./posterior.js";

/**
 * Mean and SD of each person's posterior (Bock & Mislevy, 1982); NaN without a response, where they would be
 * the prior's.
 *
 * @param people whose, by their rows
 * @param error is shown each posterior, where the error of the items' parameters is asked for
 */
export function expectedAPosteriori(
  bank: ItemBank,
  met: MetResponses,
  people: Iterable<number>,
  into: AbilityColumns,
  error?: ParameterErrorOfEap,
): void {
  const posterior = posteriorOf(bank, met);
  const { nodes } = bank.prior;
  const shares = new Float64Array(nodes.length);
  for (const person of people) {
    const items = posterior(person, shares);
    into.items[person] = items;
    if (items === 0) {
      into.theta[person] = Number.NaN;
      into.sd[person] = Number.NaN;
      into.se[person] = Number.NaN;
      continue;
    }
    let [from, to] = [0, nodes.length];
    while (shares[from] === 0) from += 1;
    while (shares[to - 1] === 0) to -= 1;
    let mean = 0;
    for (let q = from; q < to; q += 1) mean += shares[q]! * nodes[q]!;
    let variance = 0;
    for (let q = from; q < to; q += 1) {
      const deviation = nodes[q]! - mean;
      variance += shares[q]! * deviation * deviation;
    }
    into.theta[person] = mean;
    into.sd[person] = Math.sqrt(variance);
    into.se[person] = into.sd[person]!;
    error?.add(person, mean, shares);
  }
  error?.finish();
}
