import type { CandidateProfile, QualityFlag } from "@leadsim/scenarios";

/**
 * What anyone is told of a quality flag: the tracking system and the person the same. Which decisions
 * surprised a calibration stays with the assessor: it would tell of the key.
 */
export function sharedFlag(flag: QualityFlag): CandidateProfile["flags"][number] {
  if (flag.code === "person-fit") return { code: flag.code, scale: { ...flag.scale } };
  if (flag.code === "paused-while-timed") {
    return { code: flag.code, times: flag.times, seconds: flag.seconds };
  }
  const at = flag.decisions.length;
  if (flag.code === "straight-lining") return { code: flag.code, rated: flag.rated, at };
  return { code: flag.code, responses: flag.responses, at, doubtful: flag.doubtful };
}
