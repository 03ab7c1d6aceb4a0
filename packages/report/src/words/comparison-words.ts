import type { ComparedProfile, ComparisonNotice, ScoringChange } from "@leadsim/scenarios";
import type { Sentences } from "./say.js";

/** The words for comparisons. */
export interface ComparisonWords {
  readonly notices: Sentences<ComparisonNotice>;
  /** How a side is named where it has no name of its own. */
  readonly side: (side: ComparedProfile) => string;
  /** What must stand beside Cattell's r_p. */
  readonly cattellCaveat: string;
  /** What a second scoring has otherwise. */
  readonly change: (change: ScoringChange) => {
    readonly what: string;
    readonly before: string;
    readonly after: string;
  };
}
