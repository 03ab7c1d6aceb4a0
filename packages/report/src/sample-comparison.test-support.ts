import type { Profile, ProfileComparison } from "@leadsim/scenarios";
import { round } from "./sample-scales.test-support.js";

/** A comparison with the target such as scoring makes: a gap per scale with a standing, and a distance whose parts add up. */
export function sampleComparison(profile: Profile): ProfileComparison {
  const synthetic = profile.versions.benchmark !== null;
  const gaps = [profile.overall, ...profile.pillars, ...profile.areas, ...profile.competencies].flatMap(
    ({ id, kind, title, band, standing }) => {
      if (!band || !standing) return [];
      const gap = round(band.score - standing.target);
      const se = round(Math.hypot(band.se, standing.targetSe));
      const [low, high] = [round(gap - 1.645 * se), round(gap + 1.645 * se)];
      const clear = low > 0 || high < 0;
      const ends = { first: band.score, second: standing.target };
      return [{ id, kind, title, ...ends, gap, interval: { se, low, high }, clear, synthetic }];
    },
  );
  return {
    to: "Target of Synthetic benchmark",
    synthetic,
    gaps,
    similarity: {
      ...{ scales: 12, unit: "z", d2: 9.5, fromError: 4.1, elevation: 5.7, scatter: 0.6, shape: 3.2 },
      ...{ pearson: 0.31, doubleEntry: -0.12, cosine: 0.44, synthetic },
      cattell: { rp: 0.41, caveat: "A profile of the opposite shape can still get .12." },
    },
  };
}
