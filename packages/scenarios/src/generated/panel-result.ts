// Generated from schemas/panel-result.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * How a panel of experts rated a scenario, and where its key differs (`leadsim panel --read --format json`).
 */
export interface PanelResult {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/panel-result@1";
  /**
   * The scenario, by id and version.
   */
  readonly scenario: string;
  /**
   * Who rated, by file.
   */
  readonly raters: readonly PanelRater[];
  readonly limits: PanelLimits;
  readonly agreement: PanelAgreementParts;
  /**
   * Everything that was rated.
   */
  readonly items: readonly RatedItem[];
  readonly proposedKey?: PanelProposedKey;
}
export interface PanelRater {
  /**
   * The name of the file.
   */
  readonly rater: string;
  /**
   * Ratings given.
   */
  readonly rated: number;
  /**
   * Ratings asked for.
   */
  readonly of: number;
}
/**
 * When something is flagged.
 */
export interface PanelLimits {
  /**
   * From so many levels between the key and the mean on, `key-differs`.
   */
  readonly keyDifference: 1;
  /**
   * Above this standard deviation, in levels, `spread`.
   */
  readonly sd: number;
}
/**
 * How far raters agree on levels; amounts and figures take no part.
 */
export interface PanelAgreementParts {
  /**
   * Over all behaviors; null where fewer than two raters rated two things in common.
   */
  readonly overall: PanelAgreement | null;
  /**
   * How far the raters' means agree with the key; null where nothing was rated that it has a level for.
   */
  readonly withKey: PanelKeyAgreement | null;
  /**
   * By behavior.
   */
  readonly behaviors: readonly PanelBehaviorAgreement[];
}
/**
 * Intraclass correlations of the raters.
 */
export interface PanelAgreement {
  /**
   * Things rated by everybody.
   */
  readonly targets: number;
  /**
   * Raters.
   */
  readonly raters: number;
  /**
   * ICC(2,1): how well one rater stands for any other (Shrout & Fleiss 1979).
   */
  readonly single: number;
  /**
   * ICC(2,k): how well the mean of these raters stands for the mean of any other k.
   */
  readonly average: number;
}
/**
 * The key beside the mean of the raters, over what the key has a level for.
 */
export interface PanelKeyAgreement {
  /**
   * Levels of the key that somebody rated.
   */
  readonly options: number;
  /**
   * Pearson's r of key and mean; null where one of them does not vary.
   */
  readonly correlation: number | null;
  /**
   * Mean absolute difference, in levels.
   */
  readonly meanDifference: number;
}
export interface PanelBehaviorAgreement {
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * Null where fewer than two raters rated two things in common.
   */
  readonly agreement: PanelAgreement | null;
}
export interface RatedItem {
  /**
   * The scene's id.
   */
  readonly scene: string;
  /**
   * The type of response.
   */
  readonly type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  /**
   * The option or item; empty at `estimate`.
   */
  readonly option: string;
  /**
   * At `sort`: the bin; else empty.
   */
  readonly bin: string;
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * What raters gave, by name: `rating`; `from` and `to`; or `low`, `likely` and `high`.
   */
  readonly panel: {
    readonly [k: string]: PanelSummary;
  };
  /**
   * What the key says, by the same names; a range has its ends. Absent where the key is neutral.
   */
  readonly key?: {
    readonly [k: string]: number | PanelKeyRange;
  };
  /**
   * `key-differs`: the key is a level or more from the mean. `spread`: raters differ more than allowed.
   */
  readonly flags: readonly ("key-differs" | "spread")[];
}
export interface PanelSummary {
  /**
   * Raters who rated it.
   */
  readonly n: number;
  /**
   * Mean; null where nobody rated it.
   */
  readonly mean: number | null;
  /**
   * Standard deviation; null under two raters.
   */
  readonly sd: number | null;
}
export interface PanelKeyRange {
  /**
   * Lower end.
   */
  readonly from: number;
  /**
   * Upper end.
   */
  readonly to: number;
}
/**
 * With `--key`: the key that the ratings propose. It is shown, never written into the scenario.
 */
export interface PanelProposedKey {
  /**
   * How a level was made of the ratings; `consensus` standardizes each rater first.
   */
  readonly method: "mean" | "median" | "mode" | "consensus";
  /**
   * How levels are rounded.
   */
  readonly rounding: string;
  /**
   * One entry per option (or item in a bin) and behavior.
   */
  readonly levels: readonly PanelProposedLevel[];
  /**
   * Proposed levels that differ from the present ones.
   */
  readonly changes: number;
  /**
   * Decisions whose proposed levels could not measure their behavior: none of 2 or less, or none of 4 or more.
   */
  readonly withoutSpread: readonly PanelWithoutSpread[];
}
export interface PanelProposedLevel {
  /**
   * The scene's id.
   */
  readonly scene: string;
  /**
   * The option or item.
   */
  readonly option: string;
  /**
   * At `sort`: the bin; else empty.
   */
  readonly bin: string;
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * The level in the key; null where it is neutral.
   */
  readonly present: number | null;
  /**
   * The level proposed; null where nobody rated it.
   */
  readonly proposed: number | null;
  /**
   * The same before rounding.
   */
  readonly unrounded: number | null;
}
export interface PanelWithoutSpread {
  /**
   * The scene's id.
   */
  readonly scene: string;
  /**
   * The behavior's id.
   */
  readonly behavior: string;
}
