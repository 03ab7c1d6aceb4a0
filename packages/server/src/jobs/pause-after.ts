/** Seconds until the next try, after each that failed: about three days in all. */
const pauses = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/**
 * When to send something again that another system did not take; null once it is given up. A little chance keeps many
 * that failed together from coming back together.
 * @param tries how often it was tried before this time
 */
export function pauseAfter(tries: number, at: Date): Date | null {
  const pause = pauses[tries];
  return pause === undefined ? null : new Date(at.getTime() + pause * 1_000 * (1 + Math.random() / 5));
}
