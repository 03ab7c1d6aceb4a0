import type { ProfileScale } from "@leadsim/scenarios";
import type { SaidScale } from "./profile-words.js";

/** What is said of a scale of a profile is read from these of its fields; a shared scale has them as they are. */
export function saidScale(scale: ProfileScale): SaidScale {
  const { kind, tier, level, scenarios, seen, band, standing, calibrated } = scale;
  const population = (["assumed", "benchmark", "calibration"] as const)[level as 0 | 1 | 2];
  const synthetic = (calibrated ?? band)?.synthetic === true;
  return { kind, tier, population, scenarios, seen, band, standing: standing?.verdict ?? null, synthetic };
}
