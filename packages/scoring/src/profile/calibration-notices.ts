import type { Notice, ProfileScale, QualityFlag } from "@leadsim/scenarios";
import { type ScaleCalibrations, scaleKey } from "./calibrations.js";
import { countWords } from "./say.js";

/** What a reader must know about calibrations: where their numbers stand, whose responses stand behind them, what they left out. */
export function calibrationNotices(
  scales: readonly ProfileScale[],
  calibrations: ScaleCalibrations,
): Notice[] {
  return scales.flatMap((scale) => {
    if (!calibrations.has(scaleKey(scale))) return [];
    return scale.calibrated ? used(scale, scale.calibrated) : [unused(scale)];
  });
}

function used({ title }: ProfileScale, calibrated: NonNullable<ProfileScale["calibrated"]>): Notice[] {
  const { calibration, leftOut, decisions } = calibrated;
  const notices = [calibrated.synthetic ? simulated(title) : measured(title, calibration)];
  if (leftOut.length > 0) {
    const list = leftOut.map(({ decision }) => decision).join(", ");
    const text = `${title}: ${countWords(leftOut.length, leftOut.length + decisions, "decision")} not in the calibrated estimate, because the calibration does not know them, or not as they are now, or not the level reached there: ${list}.`;
    notices.push({ code: "calibration-left-out", text });
  }
  return notices;
}

const beside = "Quality and frequency count what was attainable here.";

function simulated(title: string): Notice {
  const text = `${title}: score, range and standing come from items calibrated with simulated responses. No person was measured: they show how calibrated scores work and say nothing about anyone. ${beside}`;
  return { code: "calibration-synthetic", text };
}

function measured(
  title: string,
  { kind, persons }: NonNullable<ProfileScale["calibrated"]>["calibration"],
): Notice {
  const whose =
    kind === "measured" ? `${persons} people` : `${persons} records; their source does not say whose`;
  const text = `${title}: score, range and standing come from calibrated items (${whose}), so that they do not depend on the route. ${beside}`;
  return { code: "calibrated", text };
}

function unused({ title, decisions }: ProfileScale): Notice {
  const why =
    decisions === 0
      ? "no decision asked for it"
      : "it knows fewer than half of the decisions met, or too few for a range";
  return { code: "calibration-unused", text: `${title}: its calibration is not used: ${why}.` };
}

/** Responses that go badly with a calibration: something for the reader to look at, never a verdict. */
export function personFitFlags(scales: readonly ProfileScale[]): QualityFlag[] {
  return scales.flatMap(({ title, calibrated }) => {
    if (!calibrated?.fit.flagged) return [];
    const { infit, outfit, lz, surprising } = calibrated.fit;
    const likelihood = lz === null ? "" : `, lz ${lz.toFixed(1)}`;
    const text =
      `${title}: the responses go together less well than the calibration expects (infit ${infit.toFixed(1)}, outfit ` +
      `${outfit.toFixed(1)}${likelihood}; flagged over 1.5, over 2${lz === null ? "" : ", under −2"}). Read the evidence before the number. ` +
      "It is no sign of dishonesty.";
    return [{ code: "person-fit", text, decisions: [...surprising] }];
  });
}
