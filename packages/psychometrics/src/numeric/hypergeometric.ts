/** A population of `successes` and `failures`, of which `draws` are taken without replacement. Whole numbers from 0. */
export interface Draw {
  readonly successes: number;
  readonly failures: number;
  readonly draws: number;
}

/** The possible numbers of successes among the draws, `from` on by 1, with their probabilities. */
export interface DrawProbabilities {
  readonly from: number;
  readonly probabilities: Float64Array;
}

/**
 * The hypergeometric distribution, whole; with `odds` other than 1 Fisher's noncentral one. By ratios of
 * neighbors from the mode outward, so that no factorial is ever formed.
 */
export function drawProbabilities({ successes, failures, draws }: Draw, odds = 1): DrawProbabilities {
  const from = Math.max(0, draws - failures);
  const to = Math.min(draws, successes);
  const probabilities = new Float64Array(to - from + 1);
  // P(x + 1) / P(x)
  const ratio = (x: number): number =>
    (odds * (successes - x) * (draws - x)) / ((x + 1) * (failures - draws + x + 1));
  let mode = from;
  for (let low = from, high = to; low < high; ) {
    const middle = (low + high) >> 1;
    if (ratio(middle) > 1) low = middle + 1;
    else high = middle;
    mode = low;
  }
  let sum = 1;
  probabilities[mode - from] = 1;
  for (let x = mode; x < to; x += 1) {
    const weight = probabilities[x - from]! * ratio(x);
    probabilities[x + 1 - from] = weight;
    sum += weight;
  }
  for (let x = mode; x > from; x -= 1) {
    const weight = probabilities[x - from]! / ratio(x - 1);
    probabilities[x - 1 - from] = weight;
    sum += weight;
  }
  for (let place = 0; place < probabilities.length; place += 1) {
    probabilities[place] = probabilities[place]! / sum;
  }
  return { from, probabilities };
}
