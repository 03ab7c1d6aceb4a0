import type { TimeView } from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import { reachableFrom, successorsOf } from "../play/reachable.js";
import { isOver, type Session } from "../session/session.js";

/** Time as the candidate may know it, at the host's time `now`. */
export function viewTime(session: Session, now: number): TimeView {
  const { state } = session;
  const { paused, time, expires } = state;
  const over = isOver(state);
  const clock = over ? null : state.clock;
  const deadline = clock?.deadline ?? null;
  const hidden = state.ended !== null || paused !== null;
  return {
    factor: time,
    limit: clock && deadline !== null ? deadline - clock.shown - clock.away : null,
    deadline: hidden ? null : deadline,
    left: deadline === null ? null : Math.max(0, deadline - (paused?.at ?? now)),
    ahead: !over && time !== "untimed" && isLimitAhead(session),
    ranOut: !hidden && state.left !== null && state.left.response === null,
    expires,
    paused: over ? null : (paused?.at ?? null),
    pauseLeft: pauseLeft(session, now),
  };
}

/** What is left of the time there is for pauses; one that holds up a limit is using it up. */
function pauseLeft({ begun, state }: Session, now: number): number | null {
  if (begun.pauses === null) return null;
  const { paused, clock, pausedFor } = state;
  const costs = paused !== null && !paused.free && (clock?.deadline ?? null) !== null;
  return Math.max(0, begun.pauses - pausedFor - (costs ? Math.max(0, now - paused.at) : 0));
}

/** Whether a page with a limit may follow, on any path. */
function isLimitAhead({ state, plays }: Session): boolean {
  const here = plays[state.play]!;
  const next = !state.run
    ? [0]
    : state.page === "consequence"
      ? [state.run.scene]
      : successorsOf(here, state.scene);
  return (
    next.some((scene) => isLimited(here, scene)) ||
    plays.slice(state.play + 1).some((play) => isLimited(play, 0))
  );
}

const known = new WeakMap<Play, Map<number, boolean>>();

/** Whether a scene, or one that can come after it, has a limit. */
function isLimited(play: Play, scene: number): boolean {
  const answers = known.get(play) ?? new Map<number, boolean>();
  known.set(play, answers);
  const answer =
    answers.get(scene) ?? reachableFrom(play, scene).some((place) => play.scenes[place]!.within !== null);
  answers.set(scene, answer);
  return answer;
}
