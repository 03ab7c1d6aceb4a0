import { sumScoreTable, testInformation } from "@leadsim/psychometrics";
import type { CalibrationCurves } from "@leadsim/report";
import type { Calibration } from "@leadsim/scenarios";

/** From −4 to 4 in steps of a tenth. */
const thetas = Array.from({ length: 81 }, (_, at) => (at - 40) / 10);

/** Information along ability and what sums say. Items of testlets have no sum of information. */
export function calibrationCurves(calibration: Calibration): CalibrationCurves {
  const { theta, se, probability } = sumScoreTable(calibration);
  return {
    theta: thetas,
    information: calibration.testlets.length > 0 ? null : [...testInformation(calibration, thetas)],
    sums: Array.from(theta, (value, sum) => ({
      theta: value,
      se: se[sum]!,
      probability: probability[sum]!,
    })),
  };
}
