import type { Given } from "./given.js";
import { representativesOf } from "./representatives.js";
import type { WatchedPlay } from "./watched-play.js";

/** What can be given at a scene. */
export interface Responses {
  readonly given: readonly Given[];
  /** Whether every response has the consequences of one of these; otherwise some may be missing. */
  readonly exact: boolean;
}

/**
 * What can be given at each scene, as far as it makes a difference.
 * @param relevant the memory that matters
 */
export function responsesAt({ play }: WatchedPlay, relevant: ReadonlySet<string>): readonly Responses[] {
  return play.scenes.map(({ decision, scene, within }) => {
    if (!decision) return { given: ["nothing"], exact: true };
    const { answers, exact } = representativesOf(play.scenario, scene, decision, relevant);
    return { given: within === null ? answers : [...answers, "time"], exact };
  });
}
