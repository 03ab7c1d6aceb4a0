import type { ProfileScale } from "@leadsim/scenarios";
import { carriesScore } from "../charts/scale-axis.js";
import { simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { type ReportContext, scaleName } from "./context.js";

/** A small tag beside a scale whose numbers come from calibrated items. */
export function calibratedTag({ calibrated }: ProfileScale, { assessor }: Words): Html | null {
  return calibrated === null ? null : html` <span class="tag">${assessor.calibratedTag}</span>`;
}

/** Where a calibrated estimate comes from, how well the responses go with it, and what did not enter. */
export function calibratedWords(scale: ProfileScale, words: Words): Html | null {
  const { calibrated } = scale;
  if (calibrated === null) return null;
  const { format } = words;
  const { plain, score, percent } = format;
  const said = words.assessor.calibrated;
  const { theta, sd, t, tLow, tHigh, fit, leftOut, calibration } = calibrated;
  const { group, items, persons, kind, model, testlets } = calibration;
  const sentences = [
    said.ability({
      ...{ theta: plain(theta, 2), sd: plain(sd, 2), t: carriesScore(scale) ? plain(t, 0) : null },
      ...{ tLow: plain(tLow, 0), tHigh: plain(tHigh, 0), group },
    }),
    said.score({
      ...{ low: score(calibrated.scoreLow), high: score(calibrated.scoreHigh), items },
      reliability: percent(calibrated.reliability),
    }),
    said.source({ decisions: calibrated.decisions, persons, kind, model, testlets: testlets > 0 }),
    said.fit({
      ...{ infit: plain(fit.infit, 2), outfit: plain(fit.outfit, 2) },
      lz: fit.lz === null ? null : plain(fit.lz, 1),
    }),
    ...(fit.flagged ? [said.misfit] : []),
    ...(leftOut.length > 0
      ? [said.leftOut(leftOut.map(({ decision, reason }) => `${decision}, ${said.reasons[reason]}`))]
      : []),
  ];
  return html`<p class="small soft calibrated break">${sentences.join(" ")}${simulatedTag(calibrated.synthetic, words)}</p>`;
}

/** The same for scales that stand beside each other, to open. */
export function calibratedDetails(context: ReportContext, scales: readonly ProfileScale[]): Html | null {
  const { words } = context;
  const calibrated = scales.filter((scale) => scale.calibrated !== null);
  if (calibrated.length === 0) return null;
  return html`<details class="trail"><summary>${words.assessor.calibrated.open}</summary><div class="compositions">${calibrated.map(
    (scale) => html`<div><h3>${scaleName(context, scale)}</h3>${calibratedWords(scale, words)}</div>`,
  )}</div></details>`;
}
