/** One line of the validation: what was measured, beside the bound it must hold. */
export interface Check {
  /** The number of the check in the technical manual, such as `4b`. */
  readonly number: string;
  readonly what: string;
  readonly measured: string;
  /** In words; null where the number is printed for the reader and has no bound. */
  readonly bound: string | null;
  readonly held: boolean;
}

/** A check whose measured value must not pass `most`. */
export function atMost(number: string, what: string, value: number, most: number): Check {
  return { number, what, measured: figure(value), bound: `at most ${figure(most)}`, held: value <= most };
}

/** A check whose measured value must lie between two. */
export function between(number: string, what: string, value: number, low: number, high: number): Check {
  const held = value >= low && value <= high;
  return { number, what, measured: figure(value), bound: `${figure(low)} to ${figure(high)}`, held };
}

/** A number with three digits that say something. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.001 || size >= 1e6)) return value.toExponential(1);
  return size >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
