import { round } from "@leadsim/psychometrics/numeric";
import type { Benchmark, ProfileSimilarity, ScaleGap } from "@leadsim/scenarios";
import { sameScale } from "./gaps.js";
import { profileSimilarity } from "./similarity.js";

/** Fewer competencies have a level and a spread, hardly a shape. */
const competenciesNeeded = 3;

/**
 * How alike two profiles are over the competencies that have a gap, in standard scores of the benchmark
 * population, else in scale points and then without r_p. Null under three competencies, and where the errors
 * of both are shared.
 */
export function similarityOf(
  gaps: readonly ScaleGap[],
  benchmark: Benchmark | undefined,
): ProfileSimilarity | null {
  const compared = gaps.flatMap((gap) =>
    gap.kind === "competency" && gap.interval ? [{ ...gap, se: gap.interval.se }] : [],
  );
  if (compared.length < competenciesNeeded) return null;
  const population = compared.map((gap) => sameScale(gap, benchmark?.scales ?? []));
  const known = population.every((scale) => scale !== undefined && scale.sd > 0);
  const scaled = compared.map(({ first, second, se }, at) => {
    const { mean, sd } = known ? (population[at] as { mean: number; sd: number }) : { mean: 0, sd: 1 };
    return { first: (first - mean) / sd, second: (second - mean) / sd, error: (se / sd) ** 2 };
  });
  const found = profileSimilarity(
    scaled.map(({ first }) => first),
    scaled.map(({ second }) => second),
  );
  const orNull = (value: number | null): number | null => (value === null ? null : round(value));
  return {
    scales: found.scales,
    unit: known ? "z" : "points",
    d2: round(found.d2),
    fromError: round(scaled.reduce((sum, { error }) => sum + error, 0)),
    elevation: round(found.elevation),
    scatter: round(found.scatter),
    shape: round(found.shape),
    pearson: orNull(found.pearson),
    doubleEntry: orNull(found.doubleEntry),
    cosine: orNull(found.cosine),
    cattell: known ? round(found.cattell) : null,
    synthetic: compared.some(({ synthetic }) => synthetic) || (known && benchmark?.kind === "synthetic"),
  };
}
