import type { ClientState } from "./client-state.js";

/**
 * What is left of the open page's limit, in milliseconds, by the host's clock: below 0 once it has passed. Null where
 * there is no limit, and while paused.
 *
 * @param now the page's own steady clock, the one that `received` was read from
 */
export function timeLeft(
  { view, received }: Pick<ClientState, "view" | "received">,
  now: number,
): number | null {
  if (!view || view.time.deadline === null) return null;
  return view.time.deadline - view.now - (now - received);
}

/** The moments at which what is left is told to screen readers: half, one minute, half a minute, ten seconds. */
export function isToldAt(before: number, left: number, limit: number): boolean {
  return [limit / 2, 60_000, 30_000, 10_000].some((mark) => mark < limit && before > mark && left <= mark);
}
