/** Six decimals: far finer than any band, and the same bytes where platforms differ in the last bits of exp and log. */
export function round(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}

/** A share of 0 to 1 as a score of 1 to 5. */
export function toScale(share: number): number {
  return 1 + 4 * share;
}

/** Holds a value within bounds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
