import type { ResponseTable, SampleKind } from "@leadsim/psychometrics";
import type { FairnessSample } from "@leadsim/scenarios";

/** What came out for one person. Nothing in it says who the person is. */
export interface PersonOutcome {
  readonly person: string;
  readonly selected?: boolean;
  readonly score?: number;
}

/** The groups of one person: by column the group, or undefined where it is not known. */
export interface PersonGroups {
  readonly person: string;
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** What people are matched on. */
export type MatchingKind = "total" | "rest" | "proportion" | "given";

/** Responses for differential item functioning. */
export interface FairnessResponses {
  /** Who gave each row of the table. */
  readonly persons: readonly string[];
  readonly table: ResponseTable;
  /** By row, a score to match on, such as θ from a calibration; NaN where there is none. */
  readonly matching?: ArrayLike<number>;
  /** What the matching scores are, for the reader. */
  readonly matchingSource?: string;
  /** Whose responses the matching scores rest on, where that is known. */
  readonly matchingKind?: SampleKind;
}

/** Results and groups, from two sources: they meet here and nowhere else. */
export interface FairnessInput {
  readonly outcomes: readonly PersonOutcome[];
  /** Whose outcomes they are, where that is known: the report can't say otherwise. */
  readonly kind?: SampleKind;
  readonly groups: readonly PersonGroups[];
  readonly responses?: FairnessResponses;
}

/** How to compare. */
export interface FairnessOptions {
  /** Columns of the groups to compare by. */
  readonly by: readonly string[];
  /** Columns to cross, each a list of two or more. */
  readonly crossed?: readonly (readonly string[])[];
  /** Name of the outcome, for the reader. */
  readonly outcome?: string;
  /** The lowest score that is selected; without it, `selected` of the outcomes counts where it is there. */
  readonly cut?: number;
  /**
   * By column the group to compare scores and items with; where it is not named, the highest mean and the
   * largest group.
   */
  readonly reference?: Readonly<Record<string, string>>;
  /** Of every interval; .95. */
  readonly confidence?: number;
  /** People a group needs for an interval and the four-fifths rule; 30. */
  readonly minimumForImpact?: number;
  /** People each group needs for an item to be compared; 100. */
  readonly minimumForDif?: number;
  /** Leave categories with under 2% of the people out of New York City's ratio. */
  readonly leaveOutSmall?: boolean;
  /** Suppress rows with a count under this, for publication. */
  readonly suppressUnder?: number;
  /** What to match on; `given` where matching scores are given, `total` where nothing is missing, else `proportion`. */
  readonly matching?: MatchingKind;
  /** Most quantile strata of a continuous matching score; 20. */
  readonly strata?: number;
  /** Take flagged items out of the matching score and compare again; true. */
  readonly purify?: boolean;
  /** Whether people were measured or simulated, and where results and groups came from. */
  readonly sample?: Partial<Pick<FairnessSample, "kind" | "source" | "groupsSource">>;
}
