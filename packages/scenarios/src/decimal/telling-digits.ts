const most = 6;

/**
 * So many decimals that no value looks like 0 which is not: a range that ends just short of 0 is read as it was judged.
 *
 * @param least how many there are anyway
 */
export function tellingDigits(least: number, ...values: readonly number[]): number {
  let digits = least;
  const looksLikeNone = (value: number): boolean => value !== 0 && Number(value.toFixed(digits)) === 0;
  while (digits < most && values.some(looksLikeNone)) digits += 1;
  return digits;
}
