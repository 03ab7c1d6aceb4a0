import type { Notice, ProfileScale, QualityFlag, ScaleName } from "@leadsim/scenarios";
import { type ScaleCalibrations, scaleKey } from "./calibrations.js";

/**
 * What a reader must know about calibrations: where their numbers stand, whose responses stand behind them,
 * what they left out.
 */
export function calibrationNotices(
  scales: readonly ProfileScale[],
  calibrations: ScaleCalibrations,
): Notice[] {
  return scales.flatMap((scale) => {
    if (!calibrations.has(scaleKey(scale))) return [];
    return scale.calibrated ? used(nameOf(scale), scale.calibrated) : [unused(scale)];
  });
}

function used(
  scale: ScaleName,
  { synthetic, calibration, leftOut, decisions }: NonNullable<ProfileScale["calibrated"]>,
): Notice[] {
  const { kind, persons } = calibration;
  const notices: Notice[] =
    synthetic || kind === "synthetic"
      ? [{ code: "calibration-synthetic", scale }]
      : [{ code: "calibrated", scale, kind, persons }];
  if (leftOut.length === 0) return notices;
  const left = leftOut.map(({ decision }) => decision);
  return [...notices, { code: "calibration-left-out", scale, decisions: left, of: left.length + decisions }];
}

function unused(scale: ProfileScale): Notice {
  const reason = scale.decisions === 0 ? "no-decision" : "too-few";
  return { code: "calibration-unused", scale: nameOf(scale), reason };
}

/** Responses that go badly with a calibration: something for the reader to look at, never a verdict. */
export function personFitFlags(scales: readonly ProfileScale[]): QualityFlag[] {
  return scales.flatMap((scale): QualityFlag[] => {
    if (!scale.calibrated?.fit.flagged) return [];
    const { infit, outfit, lz, surprising } = scale.calibrated.fit;
    return [{ code: "person-fit", scale: nameOf(scale), infit, outfit, lz, decisions: [...surprising] }];
  });
}

function nameOf({ id, kind, title }: ProfileScale): ScaleName {
  return { id, kind, title };
}
