import { decay } from "../numeric/decay.js";
import type { ItemBank } from "./item-bank.js";
import { logLikelihoodOf } from "./log-likelihood.js";
import type { MetResponses } from "./met-responses.js";

/** Under e^−40 of its highest point a density changes no sum in double precision. */
const negligible = -40;

/**
 * Writes the posterior of a person's θ over the nodes of the prior to `into` (shares that add up to 1) and
 * returns how many items the person met. Allocates nothing.
 */
export type Posterior = (person: number, into: Float64Array) => number;

/** The posteriors of the people of a table. */
export function posteriorOf(bank: ItemBank, met: MetResponses): Posterior {
  const logLikelihood = logLikelihoodOf(bank, met);
  const logPrior = bank.prior.weights.map(Math.log);
  return (person, into) => {
    const count = logLikelihood(person, into);
    let largest = -Infinity;
    for (let q = 0; q < into.length; q += 1) {
      const height = into[q]! + logPrior[q]!;
      into[q] = height;
      if (height > largest) largest = height;
    }
    const least = largest + negligible;
    let [from, to] = [0, into.length];
    for (; into[from]! < least; from += 1) into[from] = 0;
    for (; into[to - 1]! < least; to -= 1) into[to - 1] = 0;
    let sum = 0;
    for (let q = from; q < to; q += 1) {
      const share = into[q]! > least ? decay(into[q]! - largest) : 0;
      into[q] = share;
      sum += share;
    }
    const scale = 1 / sum;
    for (let q = from; q < to; q += 1) into[q] = into[q]! * scale;
    return count;
  };
}
