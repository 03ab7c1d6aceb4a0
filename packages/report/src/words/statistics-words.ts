import type {
  CalibrationFinding,
  CalibrationWarning,
  FairnessWarning,
  ItemFlag,
  ItemStatisticsWarning,
} from "@leadsim/scenarios";
import type { Sentences } from "./say.js";

/** The words for statistics of many people: calibrations, items and groups. */
export interface StatisticsWords {
  readonly calibrationWarnings: Sentences<CalibrationWarning>;
  readonly calibrationFindings: Sentences<CalibrationFinding>;
  readonly itemWarnings: Sentences<ItemStatisticsWarning>;
  readonly itemFlags: Sentences<ItemFlag>;
  readonly fairnessWarnings: Sentences<FairnessWarning>;
}
