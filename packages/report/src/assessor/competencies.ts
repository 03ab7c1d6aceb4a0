import type { ProfileScale } from "@leadsim/scenarios";
import { axisHead, scaleAxis } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { caveatLine } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { saidScale } from "../words/said.js";
import { competencyTitle, inModel, type ReportContext, scalesByPillar } from "./context.js";
import { axisLegend, statusLegend } from "./how-to-read.js";
import { basis, reading } from "./reading.js";
import { trail } from "./trail.js";

function competencyRow(context: ReportContext, scale: ProfileScale): Html {
  const { words } = context;
  return html`<details class="competency" id="${anchor("scale", scale.id)}">
<summary class="scale-row">
<span class="name"><h4>${inModel(context, scale.title)}</h4><span class="says-short">${words.profile.scale(saidScale(scale))}</span>${basis(scale, words)}</span>
${scaleAxis(scale, words)}
${reading(context, scale)}
</summary>
${trail(context, scale)}
</details>`;
}

function areas(context: ReportContext): Html | null {
  const { profile, words } = context;
  if (profile.areas.length === 0) return null;
  return html`<details class="trail areas"><summary>${words.assessor.areas}</summary>
<dl class="area-list">${profile.areas.map((area) => {
    const members = profile.competencies.filter((scale) => scale.area === area.id);
    return html`<div><dt>${inModel(context, area.title)}</dt><dd><p>${words.profile.scale(saidScale(area))}</p><p class="small">${reading(context, area)}</p><p class="small">${members.map(
      (scale, at) =>
        html`${at > 0 ? ", " : null}<a href="#${anchor("scale", scale.id)}">${competencyTitle(context, scale.id)}</a>`,
    )}</p></dd></div>`;
  })}</dl></details>`;
}

/** Every competency on one axis, grouped by pillar, each opening to its trail. */
export function competencies(context: ReportContext): Html {
  const { profile, words } = context;
  const { assessor } = words;
  const within = profile.competencies.some((scale) => scale.band?.within === "scenario");
  return html`<section id="competencies" aria-labelledby="competencies-title" style="--weight:&quot;${assessor.trail.columns.weight} &quot;">
<h2 id="competencies-title">${assessor.headings.competencies}</h2>
<p>${assessor.competencies}</p>
${caveatLine(profile, ["incomplete", "simulated", "simulated-calibration", ...(within ? (["within-scenario"] as const) : []), "priors"], words)}
<div class="legends">${axisLegend(profile.competencies, words)}${statusLegend(words)}</div>
${scalesByPillar(context).map(
  (group) => html`<div class="chart">
<div class="scale-row scale-head"><h3>${group.title}</h3>${axisHead()}<div></div></div>
${group.scales.map((scale) => competencyRow(context, scale))}
</div>`,
)}
${areas(context)}
</section>`;
}
