import { clamp, round } from "@leadsim/psychometrics/numeric";
import type { Quality, SeenCount } from "@leadsim/scenarios";
import type { Piece } from "./combine.js";
import { type AverageLevels, averageLevels, type Opportunity, opportunitiesOf } from "./opportunities.js";
import { type Shown, shownBy } from "./shown.js";
import { toScale } from "./to-scale.js";

/** The evidence one scale speaks of, and how much of it there is. */
export interface Scope {
  readonly pieces: readonly Piece[];
  readonly opportunities: readonly Opportunity[];
  /** Level, min and max of each opportunity, in the same order. */
  readonly levels: readonly AverageLevels[];
  /** Distinct decisions. */
  readonly decisions: number;
  /** The scenarios they lie in, by position. */
  readonly scenarios: readonly number[];
}

/** The scope of the pieces given; those without anything attainable are no opportunity and stay out. */
export function scopeOf(pieces: readonly Piece[]): Scope {
  const counted = pieces.filter((piece) => piece.attainable > 0);
  const opportunities = opportunitiesOf(counted);
  return {
    pieces: counted,
    opportunities,
    levels: opportunities.map(averageLevels),
    decisions: new Set(counted.map((piece) => piece.decision)).size,
    scenarios: [...new Set(counted.map((piece) => piece.scenario))],
  };
}

/** How often it was seen: per decision and competency, on the average of its behaviors there. */
export function countSeen({ levels }: Scope): SeenCount {
  const shown = levels.map(shownBy);
  const count = (of: Shown): number => shown.filter((one) => one === of).length;
  return {
    seen: count("seen"),
    judged: count("judged"),
    partly: count("partly"),
    notShown: count("not-shown"),
    of: levels.length,
  };
}

/** Quality: `x̂ = Σ(level − min) / Σ(max − min)`, shown as `1 + 4·x̂`; null without an opportunity. */
export function qualityOf({ opportunities }: Scope): Quality | null {
  const attainable = opportunities.reduce((sum, opportunity) => sum + opportunity.attainable, 0);
  if (!(attainable > 0)) return null;
  const earned = opportunities.reduce((sum, { attainable, share }) => sum + attainable * share, 0);
  const share = clamp(earned / attainable, 0, 1);
  return {
    share: round(share),
    score: round(toScale(share)),
    earned: round(earned),
    attainable: round(attainable),
  };
}
