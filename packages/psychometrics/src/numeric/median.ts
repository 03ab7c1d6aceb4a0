/**
 * The middle of a list of finite numbers, the mean of the two middle ones where their number is even; NaN for
 * an empty list.
 */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
