import type { Profile, ProfileEvidence, ProfileScale } from "@leadsim/scenarios";
import { type Status, statuses, statusMark } from "../charts/marks.js";
import { carriesScore } from "../charts/scale-axis.js";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";

/** The statuses with their shapes. */
export function statusLegend(words: Words): Html {
  return html`<ul class="legend" aria-label="${words.assessor.legend.evidence}">${statusItems(statuses, words)}</ul>`;
}

function statusItems(shown: readonly Status[], { profile }: Words): readonly Html[] {
  return shown.map((status) => html`<li>${statusMark(status)} ${profile.statuses[status]}</li>`);
}

/** What is counted beside these scales, with the shapes that are. */
export function countLegend(scales: readonly ProfileScale[], words: Words): Html | null {
  const counted = (["seen", "judged", "partly", "not-shown"] as const).filter(
    (status) => status !== "judged" || scales.some(({ seen }) => seen.judged > 0),
  );
  if (scales.every(({ seen }) => seen.of === 0)) return null;
  return html`<div class="counted"><span>${words.assessor.legend.opportunities}</span><ul class="legend" aria-label="${words.assessor.legend.evidence}">${statusItems(counted, words)}</ul></div>`;
}

function bandSign(scales: readonly ProfileScale[], { assessor }: Words): Html | null {
  const bands = scales.flatMap(({ band }) => band ?? []);
  if (bands.length === 0) return null;
  const within = bands.some((band) => band.within === "scenario");
  const dot = scales.some(carriesScore);
  return html`<li><span class="sign"><i class="${within ? "band within-scenario" : "band"}" style="width:100%"></i>${
    dot ? html`<i class="estimate" style="left:50%"></i>` : null
  }</span> ${assessor.legend.band({ dot, within })}</li>`;
}

function targetSign(scales: readonly ProfileScale[], { assessor }: Words): Html | null {
  const standings = scales.flatMap(({ standing }) => standing ?? []);
  if (standings.length === 0) return null;
  const simulated = standings.some((standing) => standing.synthetic);
  return html`<li><span class="sign"><i class="target-field" style="left:15%;width:70%"></i><i class="${simulated ? "target simulated" : "target"}" style="left:50%"></i></span> ${assessor.legend.target(simulated)}</li>`;
}

/** The signs that stand on the axes of these scales, drawn as they are there. */
export function axisLegend(scales: readonly ProfileScale[], words: Words): Html | null {
  const signs = [bandSign(scales, words), targetSign(scales, words)].filter((sign) => sign !== null);
  return signs.length === 0
    ? null
    : html`<ul class="legend" aria-label="${words.assessor.legend.scale}">${signs}</ul>`;
}

/** The page explained in plain words. */
export function howToRead(profile: Profile, words: Words): Html {
  const { howTo } = words.assessor;
  const { overall, pillars, competencies } = profile;
  const isCalibrated = [overall, ...pillars, ...competencies].some(({ calibrated }) => calibrated !== null);
  const bullets = isCalibrated ? [...howTo.bullets, howTo.calibrated] : howTo.bullets;
  return html`<details class="how">
<summary><h2>${howTo.title}</h2></summary>
<div class="prose">
<p>${howTo.intro}</p>
<ul>${bullets.map(([term, text]) => html`<li><strong>${term}</strong> ${text}</li>`)}</ul>
${levelRules(profile, words)}
<p>${howTo.end}</p>
</div>
</details>`;
}

/** How a response becomes a level, for the kinds of response in a profile. */
function levelRules({ evidence }: Profile, { assessor, page }: Words): Html | null {
  const { levels, rules } = assessor.howTo;
  const played = new Set(evidence.map(({ type }) => type));
  const kinds = (Object.keys(rules) as ProfileEvidence["type"][]).filter((type) => played.has(type));
  if (kinds.length === 0) return null;
  return html`<p>${levels}</p>
<ul>${kinds.map((type) => html`<li><strong>${page.kinds[type]}.</strong> ${rules[type]}</li>`)}</ul>`;
}
