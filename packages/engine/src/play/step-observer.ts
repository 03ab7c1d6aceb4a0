import type { PlayConsequence, PlayEnding, PlayScene } from "./play.js";
import type { Run } from "./run.js";

/**
 * Hears what happens in a step: for what explores all plays. Sessions and simulation have none. The run is as it stands
 * at that moment and is used again: keep nothing of it.
 */
export interface StepObserver {
  /** The condition of an entry, a scene or an ending was asked. */
  asked(of: PlayConsequence | PlayScene | PlayEnding, holds: boolean): void;
  /** A consequence took effect, and its reply is told. */
  brought(consequence: PlayConsequence, run: Run): void;
  /** Whose route is taken: a consequence's, or a scene's own as it is left or skipped. */
  routed(by: PlayConsequence | PlayScene): void;
  /** The scene that is shown next. */
  arrived(scene: PlayScene, run: Run): void;
  /** The ending that is told. */
  ended(ending: PlayEnding, run: Run): void;
}
