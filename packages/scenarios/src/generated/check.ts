// Generated from schemas/check.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What `leadsim check --format json` prints: the documents found, and the mistakes in them. Fields are added, never renamed.
 */
export interface CheckResult {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/check@1";
  /**
   * The documents that were checked.
   */
  readonly files: readonly CheckedFile[];
  /**
   * The mistakes.
   */
  readonly diagnostics: readonly import("../diagnostic/diagnostic.js").Diagnostic[];
  /**
   * What could not be checked, and why.
   */
  readonly notes: readonly string[];
  /**
   * With `--coverage`: which behaviors can be shown, and where, by form, or by scenario where no form was checked.
   */
  readonly coverage?: readonly CheckCoverage[];
  /**
   * Warnings and notes that their documents accept, in their order.
   */
  readonly accepted: readonly CheckAccepted[];
  readonly counts: CheckCounts;
}
export interface CheckedFile {
  /**
   * The path, as given.
   */
  readonly file: string;
  /**
   * What kind of document it is.
   */
  readonly kind: string;
  /**
   * Its id, where it has one.
   */
  readonly id?: string;
  /**
   * Its version, where it has one.
   */
  readonly version?: string;
  /**
   * Whether there is no error in it.
   */
  readonly ok: boolean;
}
export interface CheckCoverage {
  /**
   * `form` or `scenario`, with id and version.
   */
  readonly of: string;
  /**
   * Every behavior of the model, in its order.
   */
  readonly behaviors: readonly CheckBehavior[];
  /**
   * In how many scenarios each competency can be shown.
   */
  readonly competencies: readonly CheckCompetency[];
  /**
   * Scenarios whose paths can’t be compared.
   */
  readonly pathsUnknown: readonly CheckPathsUnknown[];
  /**
   * What answers that need no reading earn.
   */
  readonly straight: readonly CheckStraight[];
  /**
   * What plays come to, by scenario.
   */
  readonly reach: readonly CheckReach[];
}
export interface CheckBehavior {
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * The competency's id.
   */
  readonly competency: string;
  /**
   * scenario/scene of each scored decision that measures it.
   */
  readonly decisions: readonly string[];
  /**
   * Scenarios that measure it.
   */
  readonly scenarios: number;
  /**
   * The lowest mean level that can be reached over these decisions; null where there is none.
   */
  readonly lowest: number | null;
  /**
   * The highest.
   */
  readonly highest: number | null;
  /**
   * What can be reached on the paths through the story, with responses that take them; null where it measures nothing or the paths are unknown.
   */
  readonly paths: CheckPaths | null;
}
export interface CheckPaths {
  readonly opportunities: CheckPathOpportunities;
  /**
   * The lowest mean level of all plays; absent where no path measures it.
   */
  readonly lowest?: CheckPathLevel;
  /**
   * The highest mean level of all plays; absent where no path measures it.
   */
  readonly highest?: CheckPathLevel;
  /**
   * The path on which the highest level is least, where it is less than the highest of all.
   */
  readonly leastHighest?: CheckPathLevel;
  /**
   * The path on which the lowest level is most, where it is more than the lowest of all.
   */
  readonly mostLowest?: CheckPathLevel;
  /**
   * False where a decision has more responses than were looked at, so that a wider range may be attainable.
   */
  readonly exact: boolean;
}
/**
 * Decisions that measure it.
 */
export interface CheckPathOpportunities {
  /**
   * On the path with the fewest.
   */
  readonly fewest: number;
  /**
   * On the path with the most.
   */
  readonly most: number;
}
/**
 * What one path through the story can earn.
 */
export interface CheckPathLevel {
  /**
   * Mean level over the opportunities of the path.
   */
  readonly level: number;
  /**
   * Opportunities on it.
   */
  readonly opportunities: number;
  /**
   * Responses that take it, as `leadsim play --responses` reads them.
   */
  readonly responses: readonly import("./responses.js").ScriptedResponse[];
}
export interface CheckCompetency {
  /**
   * The competency's id.
   */
  readonly competency: string;
  /**
   * Scenarios that measure it.
   */
  readonly scenarios: number;
}
export interface CheckPathsUnknown {
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * Why.
   */
  readonly why: string;
}
export interface CheckStraight {
  /**
   * The way of answering.
   */
  readonly answers:
    | "all threes"
    | "even split"
    | "all in one bin"
    | "always the first"
    | "always the last"
    | "always the longest";
  /**
   * Decisions that can be answered so.
   */
  readonly decisions: number;
  /**
   * Mean level over the rows of their keys.
   */
  readonly level: number;
  readonly most: CheckStraightMost;
}
/**
 * Where it earns most.
 */
export interface CheckStraightMost {
  /**
   * scenario/scene.
   */
  readonly decision: string;
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * The level there.
   */
  readonly level: number;
}
export interface CheckReach {
  /**
   * The scenario, by id and version.
   */
  readonly scenario: string;
  /**
   * Whether all plays were explored.
   */
  readonly complete: boolean;
  /**
   * States of scene and memory looked at.
   */
  readonly states: number;
  /**
   * Its scenes.
   */
  readonly scenes: readonly CheckReached[];
  /**
   * Its endings.
   */
  readonly endings: readonly CheckReached[];
}
/**
 * Whether a play comes there.
 */
export interface CheckReached {
  /**
   * The scene's or the ending's id.
   */
  readonly id: string;
  /**
   * True with a play that comes there; false when no play does; null when that is not known.
   */
  readonly met: boolean | null;
  /**
   * Responses that lead there.
   */
  readonly responses?: readonly import("./responses.js").ScriptedResponse[];
}
export interface CheckAccepted {
  /**
   * The code of the warning or note.
   */
  readonly code: string;
  /**
   * What was found.
   */
  readonly message: string;
  /**
   * The path, as given.
   */
  readonly file: string;
  /**
   * Where it begins, from 1.
   */
  readonly line: number;
  /**
   * The reason that the document gives.
   */
  readonly why: string;
}
/**
 * How many of each.
 */
export interface CheckCounts {
  /**
   * Documents checked.
   */
  readonly files: number;
  /**
   * Errors.
   */
  readonly errors: number;
  /**
   * Warnings.
   */
  readonly warnings: number;
  /**
   * Notes.
   */
  readonly information: number;
  /**
   * Warnings and notes that documents accept, with a reason.
   */
  readonly accepted: number;
}
