// Generated from schemas/comparison.schema.json by scripts/generate-types.mjs. Do not edit.

export type ComparisonNotice =
  | {
      /**
       * `player-*`: no person is compared. `incomplete`: what was reached is compared. `shared-sessions`: errors are not independent. `rescored`: the same sessions, scored twice.
       */
      readonly code: "player-simulated" | "player-scripted" | "incomplete" | "shared-sessions" | "rescored";
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * The benchmark was computed from simulated responses.
       */
      readonly code: "synthetic";
      /**
       * The benchmark's own words, where the standard ones of its kind do not do.
       */
      readonly statement?: string;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Scores rest on different benchmarks.
       */
      readonly code: "different-populations";
      /**
       * As `id@version`; null for none.
       */
      readonly benchmarks: readonly (string | null)[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Calibrated in one profile alone, so without a gap.
       */
      readonly code: "calibrated-apart";
      /**
       * Those scales.
       */
      readonly scales: readonly ScaleName[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Each interval holds by itself.
       */
      readonly code: "many-gaps";
      /**
       * Gaps with an interval.
       */
      readonly gaps: number;
      /**
       * How many would look clear by error alone.
       */
      readonly byError: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | TargetNotice;

/**
 * Two profiles, or a profile and a target, side by side; or the same sessions scored twice.
 */
export interface Comparison {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/comparison@1";
  /**
   * `target`: a profile against a benchmark’s target. `profiles`: two profiles of different sessions. `rescored`: the same sessions, scored twice.
   */
  readonly what: "target" | "profiles" | "rescored";
  /**
   * The first, which gaps count from.
   */
  readonly first: ComparedProfile;
  /**
   * The second.
   */
  readonly second: ComparedProfile;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic: boolean;
  /**
   * What the reader must know.
   */
  readonly notices: readonly ComparisonNotice[];
  /**
   * Scale by scale; first what is summed up, then competencies in the order of the model.
   */
  readonly gaps: readonly ScaleGap[];
  /**
   * Over the competencies that have a gap; null under three of them, and where the same sessions were scored twice.
   */
  readonly similarity: ProfileSimilarity | null;
  /**
   * For `rescored`: what is different, causes first.
   */
  readonly changes: readonly ScoringChange[];
}
/**
 * One side of a comparison.
 */
export interface ComparedProfile {
  /**
   * A profile, or the target of a benchmark.
   */
  readonly kind: "profile" | "target";
  /**
   * How whoever compared calls it; null where it has no other name than its sessions or its benchmark.
   */
  readonly title: string | null;
  /**
   * `id@version` of the model.
   */
  readonly model: string;
  /**
   * The benchmark; null where there is none.
   */
  readonly benchmark: ComparedBenchmark | null;
  /**
   * Version of the scoring; null for a target.
   */
  readonly scoring: string | null;
  /**
   * Sessions behind it.
   */
  readonly sessions: readonly string[];
}
/**
 * The benchmark whose target it is held against.
 */
export interface ComparedBenchmark {
  /**
   * The benchmark's id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * Where its numbers come from.
   */
  readonly kind: string;
}
/**
 * A scale, by id and name.
 */
export interface ScaleName {
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  readonly id: string;
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "area" | "competency";
  /**
   * Its name.
   */
  readonly title: string;
}
/**
 * What the target is, and what stands behind it.
 */
export interface TargetNotice {
  /**
   * What the target is, and what stands behind it.
   */
  readonly code: "target";
  /**
   * A judgment, or the mean of people.
   */
  readonly kind: "judgment" | "people";
  /**
   * How it was set. Without it: level 4 or better at 70% of opportunities.
   */
  readonly rule?: string;
  /**
   * People behind it.
   */
  readonly n?: number;
  readonly contrast?: ContrastSizes;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
/**
 * The contrast study beside it.
 */
export interface ContrastSizes {
  /**
   * The outcome, and who recorded it.
   */
  readonly outcome: string;
  /**
   * People in its top quarter.
   */
  readonly top: number;
  /**
   * The other people.
   */
  readonly others: number;
}
/**
 * One scale of the first, held against the second.
 */
export interface ScaleGap {
  /**
   * The scale's id in the model.
   */
  readonly id: string;
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "area" | "competency";
  /**
   * Its name.
   */
  readonly title: string;
  /**
   * Score of the first, on the 1 to 5 scale.
   */
  readonly first: number;
  /**
   * Score of the second (or of the target), on the 1 to 5 scale.
   */
  readonly second: number;
  /**
   * first − second, in scale points.
   */
  readonly gap: number;
  /**
   * The 90% interval of the gap, from √(SE² + SE_b²); null where both come from the same sessions, whose errors are not independent.
   */
  readonly interval: GapInterval | null;
  /**
   * Whether the interval leaves out 0.
   */
  readonly clear: boolean;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic: boolean;
}
/**
 * A 90% interval.
 */
export interface GapInterval {
  /**
   * √(SE² + SE_b²).
   */
  readonly se: number;
  /**
   * Lower end.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
}
/**
 * How alike two profiles are, in the parts that say how: level, spread and shape.
 */
export interface ProfileSimilarity {
  /**
   * Competencies compared.
   */
  readonly scales: number;
  /**
   * `z`: standard scores of the benchmark population. `points`: the 1 to 5 scale, where no population is known.
   */
  readonly unit: "z" | "points";
  /**
   * D²: the sum of squared differences.
   */
  readonly d2: number;
  /**
   * What D² would be on average if both were the same and only error told them apart.
   */
  readonly fromError: number;
  /**
   * The part of D² from different levels: k·(difference of means)².
   */
  readonly elevation: number;
  /**
   * The part from different spreads: (S₁ − S₂)².
   */
  readonly scatter: number;
  /**
   * The part from different shapes: 2·S₁·S₂·(1 − r).
   */
  readonly shape: number;
  /**
   * Correlation of the shapes; null where a profile is flat.
   */
  readonly pearson: number | null;
  /**
   * Double-entry intraclass correlation; null where all scores are the same.
   */
  readonly doubleEntry: number | null;
  /**
   * Cosine of the two; null where one is all zeros.
   */
  readonly cosine: number | null;
  /**
   * Cattell's r_p: (E_k − D²)/(E_k + D²), E_k twice the median of χ² with k degrees of freedom. Never to be shown without its caveat and the parts above; null in scale points.
   */
  readonly cattell: number | null;
  /**
   * Whether the population it is standardized by is simulated.
   */
  readonly synthetic: boolean;
}
/**
 * One thing that the second scoring has otherwise.
 */
export interface ScoringChange {
  /**
   * The scale; null for what the scoring rests on.
   */
  readonly scale: ScaleName | null;
  /**
   * What changed.
   */
  readonly what:
    | "scoring"
    | "model"
    | "benchmark"
    | "assumptions"
    | "components"
    | "status"
    | "key"
    | "tier"
    | "score"
    | "low"
    | "high"
    | "standing"
    | "percentile"
    | "seen"
    | "judged"
    | "frequency";
  /**
   * In the first; null where there is none.
   */
  readonly before: number | string | null;
  /**
   * In the second; null where there is none.
   */
  readonly after: number | string | null;
  /**
   * For `key`: the scenario.
   */
  readonly scenario?: string;
}
