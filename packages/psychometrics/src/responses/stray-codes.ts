/** Whether an end of three or more codes lies over three times as far out as the others span, as -99 or 999 for what is missing. */
export function hasStray(codes: readonly number[]): boolean {
  const sorted = [...codes].sort((x, y) => x - y);
  const [lowest, second] = sorted;
  const highest = sorted.at(-1)!;
  const last = sorted.at(-2)!;
  if (sorted.length < 3) return false;
  return second! - lowest! > 3 * (highest - second!) || highest - last > 3 * (last - lowest!);
}
