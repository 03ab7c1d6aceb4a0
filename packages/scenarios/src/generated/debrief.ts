// Generated from schemas/debrief.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * A session told again for a coaching talk: what was said, asked and answered, what came of it, and the options not chosen. It holds the key.
 */
export interface Debrief {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/debrief@1";
  /**
   * The session's id.
   */
  readonly session: string;
  /**
   * Who responded: a person at the keyboard, a simulated person, or a file of responses (`scripted`). A result says so where it was no person.
   */
  readonly player: "person" | "simulated" | "scripted";
  /**
   * The language of the texts, as a BCP 47 tag.
   */
  readonly locale: string;
  /**
   * When it began: the host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly began: number;
  /**
   * The scenes left, in order.
   */
  readonly scenes: readonly DebriefScene[];
}
/**
 * A scene as it was met.
 */
export interface DebriefScene {
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The scenario's title.
   */
  readonly title: string;
  /**
   * The scene's id.
   */
  readonly scene: string;
  /**
   * The scene's heading; empty where it has none.
   */
  readonly heading: string;
  /**
   * What was said before anything was asked.
   */
  readonly said: readonly SpokenLine[];
  /**
   * What was asked and answered; null for a scene that was only read.
   */
  readonly decision: null | DebriefDecision;
  /**
   * What was said after.
   */
  readonly ledTo: readonly SpokenLine[];
}
/**
 * A line as the candidate read it.
 */
export interface SpokenLine {
  /**
   * Who speaks: the narrator, the candidate's own role, or somebody of the cast.
   */
  readonly by: "narrator" | "you" | "cast";
  /**
   * The name of somebody of the cast.
   */
  readonly name?: string;
  /**
   * The words, with memory printed into them.
   */
  readonly text: string;
}
/**
 * A decision with what was answered, and the options not chosen.
 */
export interface DebriefDecision {
  /**
   * The type of response.
   */
  readonly type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  /**
   * The question that was asked.
   */
  readonly prompt: string;
  /**
   * What was answered; empty where time ran out.
   */
  readonly chosen: readonly EvidenceWord[];
  /**
   * What the answer counts for each behavior; empty where nothing is keyed, or time ran out.
   */
  readonly levels: readonly DebriefLevel[];
  /**
   * What else could have been chosen, in the order shown; for `choose` alone; for other types see `stronger`.
   */
  readonly alternatives: readonly DebriefAlternative[];
  /**
   * For types with too many answers to tell them all: for each behavior a strongest response, where it counts more than what was answered.
   */
  readonly stronger: readonly DebriefStronger[];
}
/**
 * Words on the page, with what was done with them.
 */
export interface EvidenceWord {
  /**
   * Option, item or figure (`low`, `likely`, `high`).
   */
  readonly option: string;
  /**
   * The words as the candidate read them.
   */
  readonly text: string;
  /**
   * What was done with it.
   */
  readonly as: "picked" | "best" | "worst" | "rated" | "ranked" | "allocated" | "estimated" | "sorted";
  /**
   * Rating, position, amount, figure or bin, where there is one.
   */
  readonly value?: number | string;
  /**
   * The key's level of this part, where the key rates parts.
   */
  readonly level?: number;
  /**
   * The assessor's rationale.
   */
  readonly why?: string;
}
/**
 * What the key gives for one behavior.
 */
export interface DebriefLevel {
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  readonly level: number;
}
/**
 * An option that was not chosen, and what would have come of it then and there.
 */
export interface DebriefAlternative {
  /**
   * The option's words.
   */
  readonly text: string;
  /**
   * The assessor's rationale.
   */
  readonly why?: string;
  /**
   * What it counts for each behavior.
   */
  readonly levels: readonly DebriefLevel[];
  /**
   * What would have been said after.
   */
  readonly ledTo: readonly SpokenLine[];
  /**
   * The heading of the scene it leads to, where that is another than the one that followed; null where it is the same.
   */
  readonly elsewhere: string | null;
}
/**
 * A strongest response for one behavior, and what would have come of it then and there.
 */
export interface DebriefStronger {
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * What it counts for that behavior.
   */
  readonly level: number;
  /**
   * The response in words.
   */
  readonly words: readonly EvidenceWord[];
  /**
   * What would have been said after.
   */
  readonly ledTo: readonly SpokenLine[];
  /**
   * The heading of the scene it leads to, where that is another than the one that followed; null where it is the same.
   */
  readonly elsewhere: string | null;
}
