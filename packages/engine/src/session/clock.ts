import { isOver, type SceneClock, type Session, type TimeFactor } from "./session.js";

/** Milliseconds after a deadline during which a response on its way still counts; then `timed-out` is stamped. */
export const networkGrace = 3000;

/** Milliseconds a host's clock may step back and still count as the time of the last event. */
export const clockTolerance = 60_000;

/** What time does to a session of its own. */
export interface Due {
  readonly at: number;
  readonly type: "timed-out" | "pause-ended" | "expired";
}

/** What time does next to a session: which event it is due, and when. Null when it can wait for ever. */
export function dueNext({ state, begun }: Pick<Session, "state" | "begun">): Due | null {
  if (isOver(state)) return null;
  const page = state.paused ? pauseEnd(state, begun.pauses) : timeout(state);
  const { expires } = state;
  if (expires !== null && (!page || expires < page.at)) return { at: expires, type: "expired" };
  return page;
}

function timeout({ clock }: Session["state"]): Due | null {
  const deadline = clock?.deadline ?? null;
  return deadline === null ? null : { at: deadline + networkGrace, type: "timed-out" };
}

/** A pause ends by itself when all the time there is for pauses is used up: only where it holds up a limit. */
function pauseEnd({ clock, paused, pausedFor }: Session["state"], pauses: number | null): Due | null {
  if (!paused || paused.free || pauses === null || (clock?.deadline ?? null) === null) return null;
  return { at: paused.at + Math.max(0, pauses - pausedFor), type: "pause-ended" };
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
