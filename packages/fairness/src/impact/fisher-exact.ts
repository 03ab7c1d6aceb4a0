import { drawProbabilities } from "@leadsim/psychometrics/numeric";

/** How many of how many: `selected` of `n`, whole numbers. */
export interface Rate {
  readonly selected: number;
  readonly n: number;
}

/** Fisher's exact test of two rates. */
export interface FisherExact {
  /** Two-sided: the probability, given the margins, of all tables no more probable than the one observed. */
  readonly p: number;
  /**
   * The same with tables exactly as probable as the one observed counted half (Lancaster 1961): closer to its
   * nominal level.
   */
  readonly midP: number;
  /**
   * Odds of being selected in the first over the second, conditional maximum likelihood; null where nothing
   * bounds it.
   */
  readonly oddsRatio: number | null;
}

// Tables whose probability equals the observed one but for rounding count as equal.
const tie = 1 + 1e-7;

/** Fisher's exact test, two-sided, of the rates `first` and `second` (Fisher 1935). */
export function fisherExact(first: Rate, second: Rate): FisherExact {
  const draw = {
    successes: first.n,
    failures: second.n,
    draws: first.selected + second.selected,
  };
  const { from, probabilities } = drawProbabilities(draw);
  const observed = probabilities[first.selected - from]!;
  let p = 0;
  let equal = 0;
  for (const probability of probabilities) {
    if (probability > observed * tie) continue;
    p += probability;
    if (probability * tie >= observed) equal += probability;
  }
  const atLow = first.selected === from;
  const atHigh = first.selected === from + probabilities.length - 1;
  let oddsRatio: number | null = null;
  if (!atLow && !atHigh) oddsRatio = conditionalOdds(draw, first.selected);
  else if (atLow && !atHigh) oddsRatio = 0;
  return { p: Math.min(1, p), midP: Math.max(0, p - equal / 2), oddsRatio };
}

/** The odds at which the noncentral mean is the number observed. */
function conditionalOdds(draw: Parameters<typeof drawProbabilities>[0], observed: number): number {
  let low = -40;
  let high = 40;
  for (let step = 0; step < 100 && high - low > 1e-14; step += 1) {
    const middle = (low + high) / 2;
    const { from, probabilities } = drawProbabilities(draw, Math.exp(middle));
    let mean = 0;
    for (let place = 0; place < probabilities.length; place += 1) {
      mean += (from + place) * probabilities[place]!;
    }
    if (mean < observed) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
