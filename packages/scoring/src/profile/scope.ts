import { clamp, round } from "@leadsim/psychometrics/numeric";
import type { Quality, SeenCount } from "@leadsim/scenarios";
import type { Piece } from "../evidence/combine.js";
import {
  type AverageLevels,
  averageLevels,
  type Opportunity,
  opportunitiesOf,
} from "../evidence/opportunities.js";
import { toScale } from "../evidence/to-scale.js";

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

/** From level 4 on a behavior is seen, from 2.5 on partly. Rounding errors of computed levels are forgiven. */
export const seenFrom = 4 - 1e-9;
export const partlyFrom = 2.5 - 1e-9;

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
  const count = { seen: 0, partly: 0, notShown: 0, of: levels.length };
  for (const { level } of levels) {
    if (level >= seenFrom) count.seen += 1;
    else if (level >= partlyFrom) count.partly += 1;
    else count.notShown += 1;
  }
  return count;
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
