/** A share of 0 to 1 as a score of 1 to 5. */
export function toScale(share: number): number {
  return 1 + 4 * share;
}
