import type { Profile, ProfileScale } from "@leadsim/scenarios";
import { statuses, statusMark, statusWord } from "../charts/marks.js";
import { carriesScore } from "../charts/scale-axis.js";
import { type Html, html } from "../page/escape.js";
import { levelRules } from "./level-rules.js";

/** The four statuses with their shapes. */
export function statusLegend(): Html {
  return html`<ul class="legend" aria-label="Signs for evidence">${statuses.map((status) => html`<li>${statusMark(status)} ${statusWord(status)}</li>`)}</ul>`;
}

function bandSign(scales: readonly ProfileScale[]): Html | null {
  const bands = scales.flatMap(({ band }) => band ?? []);
  if (bands.length === 0) return null;
  const withinScenario = bands.some((band) => band.within === "scenario");
  const dot = scales.some(carriesScore);
  return html`<li><svg width="34" height="14" aria-hidden="true"><rect class="${withinScenario ? "band within-scenario" : "band"}" x="1" y="1" width="32" height="12" rx="6"/>${
    dot ? html`<circle class="estimate" cx="17" cy="7" r="4.5"/>` : null
  }</svg> ${dot ? "90% likely range and estimate" : "90% likely range"}${withinScenario ? ", within this scenario" : null}</li>`;
}

function targetSign(scales: readonly ProfileScale[]): Html | null {
  const standings = scales.flatMap(({ standing }) => standing ?? []);
  if (standings.length === 0) return null;
  const simulated = standings.some((standing) => standing.synthetic);
  return html`<li><svg width="22" height="14" aria-hidden="true"><rect class="target-field" width="22" height="14"/><line class="${simulated ? "target simulated" : "target"}" x1="11" x2="11" y1="0" y2="14"/></svg> target and its uncertainty${simulated ? ", simulated" : null}</li>`;
}

/** The signs that stand on the axes of these scales, drawn as they are there. */
export function axisLegend(scales: readonly ProfileScale[]): Html | null {
  const signs = [bandSign(scales), targetSign(scales)].filter((sign) => sign !== null);
  return signs.length === 0 ? null : html`<ul class="legend" aria-label="Signs on the scale">${signs}</ul>`;
}

function calibratedBullet({ overall, pillars, competencies }: Profile): Html | null {
  if (![overall, ...pillars, ...competencies].some(({ calibrated }) => calibrated !== null)) return null;
  return html`<li><strong>Calibrated.</strong> Where a scale says so, its estimate takes account of how hard each decision is and how much it tells, found from other people's responses. It does not depend on which branches were met. Peaks and gaps compare all competencies and stay uncalibrated.</li>
`;
}

/** The page explained in plain words. */
export function howToRead(profile: Profile): Html {
  return html`<details class="how">
<summary><h2>How to read this page</h2></summary>
<div class="prose">
<p>Every number here comes from decisions in a simulation. Each decision offered responses that a scoring key rates from level 1 (weakest) to level 5 (strongest) for one or more behaviors. What was chosen is the evidence, and every number opens down to the words.</p>
<ul>
<li><strong>Evidence.</strong> A behavior is <em>seen</em> where something at level 4 or better was chosen, <em>judged well</em> where options were rated, ranked or sorted as well as that, <em>partly</em> shown from 2.5, otherwise <em>not shown</em>. <em>No opportunity</em> means that no decision asked for it; it is not a weakness. Behaviors of one competency at one decision are averaged into one opportunity, so that no decision counts double.</li>
<li><strong>Bands.</strong> The bar is the 90% likely range given the population assumed. A dot marks the best estimate where the evidence carries one; otherwise the range stands alone. Where two bars overlap widely, do not call one better.</li>
${calibratedBullet(profile)}<li><strong>Target.</strong> Target practice: the score expected of someone who chooses level 4 or better at 70% of opportunities. The field around the line is its uncertainty. Where the evidence does not settle it, the page says <em>can't tell yet</em>.</li>
<li><strong>Better, more often, more consistently.</strong> Quality is how good the choices were on average, frequency how often they reached level 4, consistency how even they were across opportunities.</li>
<li><strong>Little evidence, few words.</strong> Under three decisions, or in one scenario only, a competency shows its marks and no estimate.</li>
</ul>
${levelRules(profile)}
<p>Use this page to prepare a conversation. It describes choices in a simulation; it doesn't describe a person.</p>
</div>
</details>`;
}
