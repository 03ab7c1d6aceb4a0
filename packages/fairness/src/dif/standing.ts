import { abilities, calibrate, notMet, type ResponseTable } from "@leadsim/psychometrics";
import type { Calibration } from "@leadsim/scenarios";
import type { FairnessResponses } from "../input/fairness-input.js";

/** Whether people met different items, so that what they attained can't be compared. */
export function metDifferentItems({ cells }: ResponseTable): boolean {
  return cells.includes(notMet);
}

/**
 * Scores to match people on: their standing (EAP) by a calibration.
 * @param source what the scores are, for the reader
 * @returns NaN for a person who met no item of the calibration
 * @throws ScoringError as `abilities` does
 */
export function standingBy(
  calibration: Calibration,
  table: ResponseTable,
  source: string,
): Pick<FairnessResponses, "matching" | "matchingSource" | "matchingKind"> {
  const { theta, items } = abilities(calibration, table, { ignoreUnknown: true });
  const { kind } = calibration.sample;
  return {
    matching: theta.map((value, person) => (items[person] === 0 ? Number.NaN : value)),
    matchingSource: source,
    ...(kind === "synthetic" ? { matchingKind: kind } : {}),
  };
}

/**
 * The calibration to match people on where none is at hand: generalized partial credit of these responses,
 * rare categories joined.
 * @param onCycle told of each cycle
 * @throws ScoringError as `calibrate` does
 */
export function calibrationToMatch(table: ResponseTable, onCycle: (cycle: number) => void): Calibration {
  return calibrate(table, { model: "gpcm", sparse: "merge", onCycle: ({ cycle }) => onCycle(cycle) });
}
