// Generated from schemas/check.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What `leadsim check --format json` prints: the documents found, and the mistakes in them. Fields are added, never renamed.
 */
export interface CheckResult {
  /**
   * The format and its version.
   */
  format: "leadsim/check@1";
  /**
   * The documents that were checked.
   */
  files: CheckedFile[];
  /**
   * The mistakes.
   */
  diagnostics: CheckDiagnostic[];
  /**
   * What could not be checked, and why.
   */
  notes: string[];
  /**
   * With `--coverage`: which behaviors can be shown, and where, by form, or by scenario where no form was checked.
   */
  coverage?: CheckCoverage[];
  counts: CheckCounts;
}
export interface CheckedFile {
  /**
   * The path, as given.
   */
  file: string;
  /**
   * What kind of document it is.
   */
  kind: string;
  /**
   * Its id, where it has one.
   */
  id?: string;
  /**
   * Its version, where it has one.
   */
  version?: string;
  /**
   * Whether there is no error in it.
   */
  ok: boolean;
}
export interface CheckDiagnostic {
  /**
   * Stable; `leadsim explain <code>` says more.
   */
  code: string;
  /**
   * An error stops the document from being used.
   */
  severity: "error" | "warning" | "information";
  /**
   * What is wrong.
   */
  message: string;
  /**
   * The path, as given.
   */
  file: string;
  /**
   * Where it begins.
   */
  start: CheckPosition;
  /**
   * Where it ends.
   */
  end: CheckPosition;
  /**
   * What to do about it.
   */
  help?: string;
  fix?: CheckFix;
  /**
   * Other places that explain it.
   */
  related?: CheckRelated[];
  /**
   * A play that shows it: responses from the beginning, as `leadsim play --responses` reads them.
   */
  witness?: PathResponse[];
}
/**
 * A place in the file.
 */
export interface CheckPosition {
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column, from 1.
   */
  column: number;
  /**
   * UTF-16 units from the beginning of the file.
   */
  offset: number;
}
/**
 * Edits that mend it.
 */
export interface CheckFix {
  /**
   * What the edits do.
   */
  title: string;
  /**
   * Edits of the file, all or none.
   */
  edits: CheckEdit[];
}
export interface CheckEdit {
  /**
   * First UTF-16 unit to replace.
   */
  start: number;
  /**
   * The unit after the last to replace.
   */
  end: number;
  /**
   * What to put there.
   */
  text: string;
}
export interface CheckRelated {
  /**
   * What is there.
   */
  message: string;
  /**
   * The path, as given.
   */
  file: string;
  /**
   * Where it begins.
   */
  start: CheckPosition;
  /**
   * Where it ends.
   */
  end: CheckPosition;
}
export interface PathResponse {
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * What is answered, as in a responses document; `{ "timeout": true }` where time runs out.
   */
  response: {
    [k: string]: unknown;
  };
  /**
   * The scenario's id.
   */
  scenario?: string;
}
export interface CheckCoverage {
  /**
   * `form` or `scenario`, with id and version.
   */
  of: string;
  /**
   * Every behavior of the model, in its order.
   */
  behaviors: CheckBehavior[];
  /**
   * In how many scenarios each competency can be shown.
   */
  competencies: CheckCompetency[];
  /**
   * Scenarios whose roads can’t be compared.
   */
  roadsUnknown: CheckRoadsUnknown[];
  /**
   * What answers that need no reading earn.
   */
  straight: CheckStraight[];
  /**
   * What plays come to, by scenario.
   */
  reach: CheckReach[];
}
export interface CheckBehavior {
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * The competency's id.
   */
  competency: string;
  /**
   * scenario/scene of each scored decision that measures it.
   */
  decisions: string[];
  /**
   * Scenarios that measure it.
   */
  scenarios: number;
  /**
   * The lowest mean level that can be reached over these decisions; null where there is none.
   */
  lowest: number | null;
  /**
   * The highest.
   */
  highest: number | null;
  /**
   * What can be reached on the roads through the story, with responses that take them; null where it measures nothing or the roads are unknown.
   */
  roads: CheckRoads | null;
}
export interface CheckRoads {
  opportunities: CheckRoadOpportunities;
  /**
   * The lowest mean level of all plays; absent where no road measures it.
   */
  lowest?: CheckRoadLevel;
  /**
   * The highest mean level of all plays; absent where no road measures it.
   */
  highest?: CheckRoadLevel;
  /**
   * The road on which the highest level is least, where it is less than the highest of all.
   */
  leastHighest?: CheckRoadLevel;
  /**
   * The road on which the lowest level is most, where it is more than the lowest of all.
   */
  mostLowest?: CheckRoadLevel;
  /**
   * False where a decision has more responses than were looked at, so that a wider range may be attainable.
   */
  exact: boolean;
}
/**
 * Decisions that measure it.
 */
export interface CheckRoadOpportunities {
  /**
   * On the road with the fewest.
   */
  fewest: number;
  /**
   * On the road with the most.
   */
  most: number;
}
/**
 * What one road through the story can earn.
 */
export interface CheckRoadLevel {
  /**
   * Mean level over the opportunities of the road.
   */
  level: number;
  /**
   * Opportunities on it.
   */
  opportunities: number;
  /**
   * Responses that take it, as `leadsim play --responses` reads them.
   */
  responses: PathResponse1[];
}
export interface PathResponse1 {
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * What is answered, as in a responses document; `{ "timeout": true }` where time runs out.
   */
  response: {
    [k: string]: unknown;
  };
  /**
   * The scenario's id.
   */
  scenario?: string;
}
export interface CheckCompetency {
  /**
   * The competency's id.
   */
  competency: string;
  /**
   * Scenarios that measure it.
   */
  scenarios: number;
}
export interface CheckRoadsUnknown {
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * Why.
   */
  why: string;
}
export interface CheckStraight {
  /**
   * The way of answering.
   */
  answers:
    | "all threes"
    | "even split"
    | "all in one bin"
    | "always the first"
    | "always the last"
    | "always the longest";
  /**
   * Decisions that can be answered so.
   */
  decisions: number;
  /**
   * Mean level over the rows of their keys.
   */
  level: number;
  most: CheckStraightMost;
}
/**
 * Where it earns most.
 */
export interface CheckStraightMost {
  /**
   * scenario/scene.
   */
  decision: string;
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * The level there.
   */
  level: number;
}
export interface CheckReach {
  /**
   * The scenario, by id and version.
   */
  scenario: string;
  /**
   * Whether all plays were explored.
   */
  complete: boolean;
  /**
   * States of scene and memory looked at.
   */
  states: number;
  /**
   * Its scenes.
   */
  scenes: CheckReached[];
  /**
   * Its endings.
   */
  endings: CheckReached[];
}
/**
 * Whether a play comes there.
 */
export interface CheckReached {
  /**
   * The scene's or the ending's id.
   */
  id: string;
  /**
   * True with a play that comes there; false when no play does; null when that is not known.
   */
  met: boolean | null;
  /**
   * Responses that lead there.
   */
  responses?: PathResponse2[];
}
export interface PathResponse2 {
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * What is answered, as in a responses document; `{ "timeout": true }` where time runs out.
   */
  response: {
    [k: string]: unknown;
  };
  /**
   * The scenario's id.
   */
  scenario?: string;
}
/**
 * How many of each.
 */
export interface CheckCounts {
  /**
   * Documents checked.
   */
  files: number;
  /**
   * Errors.
   */
  errors: number;
  /**
   * Warnings.
   */
  warnings: number;
  /**
   * Notes.
   */
  information: number;
}
