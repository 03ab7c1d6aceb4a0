/** Sums of squares and products of pairs that come one by one (Welford 1962; Bennett et al. 2009). */
export interface CoMoments {
  n: number;
  meanX: number;
  meanY: number;
  squaresX: number;
  squaresY: number;
  products: number;
}

/** No pairs yet. */
export function noMoments(): CoMoments {
  return { n: 0, meanX: 0, meanY: 0, squaresX: 0, squaresY: 0, products: 0 };
}

/** Counts one pair in. */
export function addPair(moments: CoMoments, x: number, y: number): void {
  moments.n += 1;
  const offX = x - moments.meanX;
  const offY = y - moments.meanY;
  moments.meanX += offX / moments.n;
  moments.meanY += offY / moments.n;
  moments.squaresX += offX * (x - moments.meanX);
  moments.squaresY += offY * (y - moments.meanY);
  moments.products += offX * (y - moments.meanY);
}

/** Pearson's correlation; null under three pairs, or where x or y does not vary. */
export function correlationOf({ n, squaresX, squaresY, products }: CoMoments): number | null {
  if (n < 3 || !(squaresX > 1e-12) || !(squaresY > 1e-12)) return null;
  return Math.min(1, Math.max(-1, products / Math.sqrt(squaresX * squaresY)));
}

/** Standard deviation (n − 1) of x; 0 under two pairs. */
export function deviationOfX({ n, squaresX }: CoMoments): number {
  return n > 1 ? Math.sqrt(squaresX / (n - 1)) : 0;
}
