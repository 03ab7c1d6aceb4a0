import { fallingItems, sumScoreTable, testInformation } from "@leadsim/psychometrics";
import type { CalibrationCurves } from "@leadsim/report";
import type { Calibration } from "@leadsim/scenarios";

/** From −4 to 4 in steps of a tenth. */
const thetas = Array.from({ length: 81 }, (_, at) => (at - 40) / 10);

/**
 * Information along ability and what sums say. Items of testlets have no sum of information; where items fall with
 * ability sums say nothing.
 */
export function calibrationCurves(calibration: Calibration): CalibrationCurves {
  return {
    theta: thetas,
    information: calibration.testlets.length > 0 ? null : [...testInformation(calibration, thetas)],
    sums: fallingItems(calibration).length > 0 ? [] : sumsOf(calibration),
  };
}

function sumsOf(calibration: Calibration): CalibrationCurves["sums"] {
  const { theta, se, probability } = sumScoreTable(calibration);
  return Array.from(theta, (value, sum) => ({
    theta: value,
    se: se[sum]!,
    probability: probability[sum]!,
  }));
}
