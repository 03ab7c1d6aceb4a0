import type { SceneClock, Session, TimeFactor } from "./session.js";

/** Milliseconds after a deadline during which a response on its way still counts; then `timed-out` is stamped. */
export const networkGrace = 3000;

/** Milliseconds a host's clock may step back and still count as the time of the last event. */
export const clockTolerance = 60_000;

/** What time does next to a session: which event it is due, and when. Null when it can wait for ever. */
export function dueNext({
  state,
  begun,
}: Session): { readonly at: number; readonly type: "timed-out" | "expired" } | null {
  if (state.page === "completed" || state.page === "expired" || state.page === "withdrawn") return null;
  const deadline = state.paused === null ? state.clock?.deadline : null;
  const lapses = typeof deadline === "number" ? deadline + networkGrace : Number.POSITIVE_INFINITY;
  if (begun.expires !== null && begun.expires < lapses) return { at: begun.expires, type: "expired" };
  return lapses < Number.POSITIVE_INFINITY ? { at: lapses, type: "timed-out" } : null;
}

/** The clock of a scene shown now. */
export function startClock(at: number, within: number | null, time: TimeFactor): SceneClock {
  return { shown: at, away: 0, deadline: deadlineOf(at, within, time) };
}

/** The clock after a pause: as much time is left as when it began. */
export function resumeClock(clock: SceneClock, pausedAt: number, at: number): SceneClock {
  const away = at - pausedAt;
  return {
    ...clock,
    away: clock.away + away,
    deadline: clock.deadline === null ? null : clock.deadline + away,
  };
}

/** The clock under another accommodation: limit × factor − elapsed is left, never less than before. */
export function changeClock(clock: SceneClock, within: number | null, time: TimeFactor): SceneClock {
  if (clock.deadline === null) return clock;
  const deadline = deadlineOf(clock.shown + clock.away, within, time);
  return { ...clock, deadline: deadline === null ? null : Math.max(clock.deadline, deadline) };
}

function deadlineOf(from: number, within: number | null, time: TimeFactor): number | null {
  return within === null || time === "untimed" ? null : from + Math.ceil(within * time);
}
