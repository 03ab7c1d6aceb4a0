import type { TimeView } from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import { reachableFrom, successorsOf } from "../play/reachable.js";
import type { Session } from "../session/session.js";

/** Time as the candidate may know it, at the host's time `now`. */
export function viewTime(session: Session, now: number): TimeView {
  const { state, begun } = session;
  const { clock, paused, time } = state;
  const deadline = clock?.deadline ?? null;
  return {
    factor: time,
    limit: clock && deadline !== null ? deadline - clock.shown - clock.away : null,
    deadline: paused === null ? deadline : null,
    left: deadline === null ? null : Math.max(0, deadline - (paused ?? now)),
    ahead: time !== "untimed" && isLimitAhead(session),
    ranOut: paused === null && state.left !== null && state.left.response === null,
    expires: begun.expires,
    paused,
    pauseLeft: null,
  };
}

/** Whether a page with a limit may follow, on any road. */
function isLimitAhead({ state, plays }: Session): boolean {
  if (state.page === "completed" || state.page === "expired" || state.page === "withdrawn") return false;
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
