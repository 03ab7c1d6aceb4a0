/** Pearson's r over pairs of values; undefined where one side does not vary. */
export function pearson(pairs: readonly (readonly [number, number])[]): number | undefined {
  const n = pairs.length;
  const x = pairs.reduce((sum, pair) => sum + pair[0], 0) / n;
  const y = pairs.reduce((sum, pair) => sum + pair[1], 0) / n;
  let [xx, yy, xy] = [0, 0, 0];
  for (const pair of pairs) {
    xx += (pair[0] - x) ** 2;
    yy += (pair[1] - y) ** 2;
    xy += (pair[0] - x) * (pair[1] - y);
  }
  const spread = xx * yy;
  return spread > 1e-12 ? xy / Math.sqrt(spread) : undefined;
}
