import type { CalibratedEstimate, LeftOutDecision, ProfileScale } from "@leadsim/scenarios";
import { carriesScore } from "../charts/scale-axis.js";
import { simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { count, percent, plain, score } from "../page/numbers.js";

/** A small tag beside a scale whose numbers come from calibrated items. */
export function calibratedTag({ calibrated }: ProfileScale): Html | null {
  return calibrated === null ? null : html` <span class="tag">calibrated</span>`;
}

const whose: Readonly<Record<CalibratedEstimate["calibration"]["kind"], string>> = {
  measured: "people who responded",
  synthetic: "simulated responses",
  unknown: "responses of which the source does not say whose they are",
};

const reasons: Readonly<Record<LeftOutDecision["reason"], string>> = {
  "unknown-decision": "not calibrated",
  "other-content": "its scenario or key has changed since the calibration",
  "unknown-level": "nobody in the calibration's sample reached this level there",
};

/** Where a calibrated estimate comes from, how well the responses go with it, and what did not enter. */
export function calibratedWords(scale: ProfileScale): Html | null {
  const { calibrated } = scale;
  if (calibrated === null) return null;
  const { theta, sd, t, tLow, tHigh, fit, leftOut, calibration, reliability } = calibrated;
  return html`<p class="small soft calibrated">Calibrated (scoring level 2): ability ${plain(theta, 2)}, standard deviation ${plain(sd, 2)}; ${carriesScore(scale) ? html`T score ${plain(t, 0)}, 90% likely range ${plain(tLow, 0)} to ${plain(tHigh, 0)}` : html`T score between ${plain(tLow, 0)} and ${plain(tHigh, 0)} (90% likely)`} (T = 50 + 10 × ability; 0 is the mean of the reference group, <bdi>${calibration.group}</bdi>); ${score(calibrated.scoreLow)} to ${score(calibrated.scoreHigh)} on the 1 to 5 scale by what is expected over all ${count(calibration.items, "calibrated decision")}; reliability ${percent(reliability)}${simulatedTag(calibrated.synthetic)}. From ${count(calibrated.decisions, "decision")} met. Calibrated with ${count(calibration.persons, "record", "records")} (${whose[calibration.kind]}), model <bdi>${calibration.model}</bdi>${calibration.testlets > 0 ? ", with what the decisions of a scenario share" : ""}. How the responses go together: infit ${plain(fit.infit, 2)}, outfit ${plain(fit.outfit, 2)} (1 is as expected)${fit.lz === null ? "" : html`, lz ${plain(fit.lz, 1)} (low is unlikely)`}${fit.flagged ? html`: <strong>less well than expected, see Quality</strong>` : ""}.${
    leftOut.length === 0
      ? null
      : html` Not in it: ${leftOut.map(({ decision, reason }, at) => html`${at > 0 ? "; " : null}<bdi class="break">${decision}</bdi>, ${reasons[reason]}`)}.`
  }</p>`;
}

/** The same for scales that stand beside each other, to open. */
export function calibratedDetails(scales: readonly ProfileScale[]): Html | null {
  const calibrated = scales.filter((scale) => scale.calibrated !== null);
  if (calibrated.length === 0) return null;
  return html`<details class="trail"><summary>Where the calibrated numbers come from</summary><div class="compositions">${calibrated.map(
    (scale) => html`<div><h3 dir="auto">${scale.title}</h3>${calibratedWords(scale)}</div>`,
  )}</div></details>`;
}
