// Generated from schemas/comparison.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Two profiles, or a profile and a target, side by side; or the same sessions scored twice.
 */
export interface Comparison {
  /**
   * The format and its version.
   */
  format: "leadsim/comparison@1";
  /**
   * `target`: a profile against a benchmark’s target. `profiles`: two profiles of different sessions. `rescored`: the same sessions, scored twice.
   */
  what: "target" | "profiles" | "rescored";
  /**
   * The first, which gaps count from.
   */
  first: ComparedProfile;
  /**
   * The second.
   */
  second: ComparedProfile;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic: boolean;
  /**
   * What the reader must know.
   */
  notices: string[];
  /**
   * Scale by scale; first what is summed up, then competencies in the order of the model.
   */
  gaps: ScaleGap[];
  /**
   * Over the competencies that have a gap; null under three of them, and where the same sessions were scored twice.
   */
  similarity: ProfileSimilarity | null;
  /**
   * For `rescored`: what is different, causes first.
   */
  changes: ScoringChange[];
}
/**
 * One side of a comparison.
 */
export interface ComparedProfile {
  /**
   * A profile, or the target of a benchmark.
   */
  kind: "profile" | "target";
  /**
   * How it is named.
   */
  title: string;
  /**
   * `id@version` of the model.
   */
  model: string;
  /**
   * `id@version (kind)` of the benchmark; null where there is none.
   */
  benchmark: string | null;
  /**
   * Version of the scoring; null for a target.
   */
  scoring: string | null;
  /**
   * Sessions behind it.
   */
  sessions: string[];
}
/**
 * One scale of the first, held against the second.
 */
export interface ScaleGap {
  /**
   * The scale's id in the model.
   */
  id: string;
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "area" | "competency";
  /**
   * Its name.
   */
  title: string;
  /**
   * Score of the first, on the 1 to 5 scale.
   */
  first: number;
  /**
   * Score of the second (or of the target), on the 1 to 5 scale.
   */
  second: number;
  /**
   * first − second, in scale points.
   */
  gap: number;
  /**
   * The 90% interval of the gap, from √(SE² + SE_b²); null where both come from the same sessions, whose errors are not independent.
   */
  interval: GapInterval | null;
  /**
   * Whether the interval leaves out 0.
   */
  clear: boolean;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic: boolean;
}
/**
 * A 90% interval.
 */
export interface GapInterval {
  /**
   * √(SE² + SE_b²).
   */
  se: number;
  /**
   * Lower end.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
}
/**
 * How alike two profiles are, in the parts that say how: level, spread and shape.
 */
export interface ProfileSimilarity {
  /**
   * Competencies compared.
   */
  scales: number;
  /**
   * `z`: standard scores of the benchmark population. `points`: the 1 to 5 scale, where no population is known.
   */
  unit: "z" | "points";
  /**
   * D²: the sum of squared differences.
   */
  d2: number;
  /**
   * What D² would be on average if both were the same and only error told them apart.
   */
  fromError: number;
  /**
   * The part of D² from different levels: k·(difference of means)².
   */
  elevation: number;
  /**
   * The part from different spreads: (S₁ − S₂)².
   */
  scatter: number;
  /**
   * The part from different shapes: 2·S₁·S₂·(1 − r).
   */
  shape: number;
  /**
   * Correlation of the shapes; null where a profile is flat.
   */
  pearson: number | null;
  /**
   * Double-entry intraclass correlation; null where all scores are the same.
   */
  doubleEntry: number | null;
  /**
   * Cosine of the two; null where one is all zeros.
   */
  cosine: number | null;
  /**
   * Cattell’s r_p, never to be shown without its caveat and the parts above; null in scale points.
   */
  cattell: CattellSimilarity | null;
  /**
   * Whether the population it is standardized by is simulated.
   */
  synthetic: boolean;
}
/**
 * Cattell's r_p with what must be said beside it.
 */
export interface CattellSimilarity {
  /**
   * (E_k − D²)/(E_k + D²), E_k twice the median of χ² with k degrees of freedom.
   */
  rp: number;
  /**
   * What must be said beside it.
   */
  caveat: string;
}
/**
 * One thing that the second scoring has otherwise.
 */
export interface ScoringChange {
  /**
   * The scale’s title; null for what the scoring rests on.
   */
  scale: string | null;
  /**
   * What changed.
   */
  what: string;
  /**
   * In the first; null where there is none.
   */
  before: number | string | null;
  /**
   * In the second; null where there is none.
   */
  after: number | string | null;
}
