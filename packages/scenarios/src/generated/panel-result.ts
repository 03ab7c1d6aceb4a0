// Generated from schemas/panel-result.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * How a panel of experts rated a scenario, and where its key differs (`leadsim panel --read --format json`).
 */
export interface PanelResult {
  /**
   * The format and its version.
   */
  format: "leadsim/panel-result@1";
  /**
   * The scenario, by id and version.
   */
  scenario: string;
  /**
   * Who rated, by file.
   */
  raters: PanelRater[];
  limits: PanelLimits;
  agreement: PanelAgreementParts;
  /**
   * Everything that was rated.
   */
  items: PanelItem[];
  proposedKey?: PanelProposedKey;
}
export interface PanelRater {
  /**
   * The name of the file.
   */
  rater: string;
  /**
   * Ratings given.
   */
  rated: number;
  /**
   * Ratings asked for.
   */
  of: number;
}
/**
 * When something is flagged.
 */
export interface PanelLimits {
  /**
   * From so many levels between the key and the mean on, `key-differs`.
   */
  keyDifference: 1;
  /**
   * Above this standard deviation, in levels, `spread`.
   */
  sd: number;
}
/**
 * How far raters agree on levels; amounts and figures take no part.
 */
export interface PanelAgreementParts {
  /**
   * Over all behaviors; null where fewer than two raters rated two things in common.
   */
  overall: PanelAgreement | null;
  /**
   * By behavior.
   */
  behaviors: PanelBehaviorAgreement[];
}
/**
 * Intraclass correlations of the raters.
 */
export interface PanelAgreement {
  /**
   * Things rated by everybody.
   */
  targets: number;
  /**
   * Raters.
   */
  raters: number;
  /**
   * ICC(2,1): how well one rater stands for any other (Shrout & Fleiss 1979).
   */
  single: number;
  /**
   * ICC(2,k): how well the mean of these raters stands for the mean of any other k.
   */
  average: number;
}
export interface PanelBehaviorAgreement {
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * Null where fewer than two raters rated two things in common.
   */
  agreement: PanelAgreement | null;
}
export interface PanelItem {
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * The type of response.
   */
  type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  /**
   * The option or item; empty at `estimate`.
   */
  option: string;
  /**
   * At `sort`: the bin; else empty.
   */
  bin: string;
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * What raters gave, by name: `rating`; `from` and `to`; or `low`, `likely` and `high`.
   */
  panel: {
    [k: string]: PanelSummary;
  };
  /**
   * What the key says, by the same names; a range has its ends. Absent where the key is neutral.
   */
  key?: {
    [k: string]: number | PanelKeyRange;
  };
  /**
   * `key-differs`: the key is a level or more from the mean. `spread`: raters differ more than allowed.
   */
  flags: ("key-differs" | "spread")[];
}
export interface PanelSummary {
  /**
   * Raters who rated it.
   */
  n: number;
  /**
   * Mean; null where nobody rated it.
   */
  mean: number | null;
  /**
   * Standard deviation; null under two raters.
   */
  sd: number | null;
}
export interface PanelKeyRange {
  /**
   * Lower end.
   */
  from: number;
  /**
   * Upper end.
   */
  to: number;
}
/**
 * With `--key`: the key that the ratings propose. It is shown, never written into the scenario.
 */
export interface PanelProposedKey {
  /**
   * How a level was made of the ratings; `consensus` standardizes each rater first.
   */
  method: "mean" | "median" | "mode" | "consensus";
  /**
   * How levels are rounded.
   */
  rounding: string;
  /**
   * One entry per option (or item in a bin) and behavior.
   */
  levels: PanelProposedLevel[];
  /**
   * Proposed levels that differ from the present ones.
   */
  changes: number;
  /**
   * Decisions whose proposed levels could not measure their behavior: none of 2 or less, or none of 4 or more.
   */
  withoutSpread: PanelWithoutSpread[];
}
export interface PanelProposedLevel {
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * The option or item.
   */
  option: string;
  /**
   * At `sort`: the bin; else empty.
   */
  bin: string;
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * The level in the key; null where it is neutral.
   */
  present: number | null;
  /**
   * The level proposed; null where nobody rated it.
   */
  proposed: number | null;
  /**
   * The same before rounding.
   */
  unrounded: number | null;
}
export interface PanelWithoutSpread {
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * The behavior's id.
   */
  behavior: string;
}
