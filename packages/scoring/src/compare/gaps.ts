import { round, z90 } from "@leadsim/psychometrics/numeric";
import type { Benchmark, Profile, ProfileScale, ScaleGap } from "@leadsim/scenarios";

/** A score with its standard error, on the 1 to 5 scale. */
interface Measured {
  readonly score: number;
  readonly se: number;
  readonly synthetic: boolean;
}

/** What is summed up first, competencies after, in the order of the profile. */
export function scalesOf({ overall, pillars, areas, competencies }: Profile): readonly ProfileScale[] {
  return [overall, ...pillars, ...areas, ...competencies];
}

/** The same scale among others. */
export function sameScale<S extends Pick<ProfileScale, "kind" | "id">>(
  scale: Pick<ProfileScale, "kind" | "id">,
  among: readonly S[],
): S | undefined {
  return among.find(({ kind, id }) => kind === scale.kind && id === scale.id);
}

/**
 * Gaps between a profile and a benchmark's target: score − target ± 1.645·√(SE² + SE_b²), for each scale
 * whose evidence carries a standing.
 */
export function gapsToTarget(profile: Profile, benchmark: Benchmark): ScaleGap[] {
  return scalesOf(profile).flatMap((scale) => {
    const own = measured(scale);
    const target = sameScale(scale, benchmark.target.scales);
    if (!own || !target) return [];
    const synthetic = benchmark.kind === "synthetic";
    return [gapOf(scale, own, { score: target.score, se: target.se, synthetic }, true)];
  });
}

/**
 * Gaps between two profiles, for each scale whose evidence carries a standing in both, by the same scoring:
 * calibrated scores and others are not on one metric.
 * @param independent whether both rest on different sessions; else their errors are shared and there is no interval
 */
export function gapsBetween(first: Profile, second: Profile, independent: boolean): ScaleGap[] {
  const others = scalesOf(second);
  return scalesOf(first).flatMap((scale) => {
    const [a, other] = [measured(scale), sameScale(scale, others)];
    const b = other && measured(other);
    return a && b && isCalibrated(scale) === isCalibrated(other) ? [gapOf(scale, a, b, independent)] : [];
  });
}

/** Whether a scale's score comes from calibrated items. */
export function isCalibrated({ level }: ProfileScale): boolean {
  return level === 2;
}

/** A band that holds across scenarios: the tiers that carry a standing. */
function measured({ band, standing }: ProfileScale): Measured | undefined {
  if (!band || !standing || band.within === "scenario") return undefined;
  return { score: band.score, se: band.se, synthetic: band.synthetic === true };
}

function gapOf(
  { id, kind, title }: ProfileScale,
  first: Measured,
  second: Measured,
  independent: boolean,
): ScaleGap {
  const gap = first.score - second.score;
  const se = Math.sqrt(first.se ** 2 + second.se ** 2);
  const [low, high] = [round(gap - z90 * se), round(gap + z90 * se)];
  return {
    id,
    kind,
    title,
    first: first.score,
    second: second.score,
    gap: round(gap),
    interval: independent ? { se: round(se), low, high } : null,
    clear: independent && (low > 0 || high < 0),
    synthetic: first.synthetic || second.synthetic,
  };
}
