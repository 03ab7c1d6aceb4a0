import type { ProfileScale } from "@leadsim/scenarios";
import { axisHead, scaleAxis } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { caveatLine } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { percent } from "../page/numbers.js";
import { saidScale } from "../words/said.js";
import { calibratedDetails } from "./calibrated.js";
import { competencyTitle, type ReportContext } from "./context.js";
import { axisLegend } from "./how-to-read.js";
import { basis, reading } from "./reading.js";
import { virtueTable } from "./virtues.js";

function pillarRow(context: ReportContext, scale: ProfileScale): Html {
  return html`<div class="scale-row pillar pillar-${scale.kind}">
<div class="name"><h3 dir="auto">${scale.title}</h3><p class="says-short" dir="auto">${context.words.profile.scale(saidScale(scale))}</p>${basis(scale)}</div>
${scaleAxis(scale)}
${reading(context, scale)}
</div>`;
}

function composition(context: ReportContext, scale: ProfileScale): Html {
  return html`<div><h3 dir="auto">${scale.title}</h3>${scale.about === undefined ? null : html`<p class="small soft" dir="auto">${scale.about}</p>`}
<ul class="columns">${scale.trail.components.map(
    (component) =>
      html`<li><a href="#${anchor("scale", component.competency)}" dir="auto">${competencyTitle(context, component.competency)}</a> <span class="soft">${percent(component.weight)}</span></li>`,
  )}</ul></div>`;
}

/** Overall and the pillars on one axis, what stands behind each, and quality, frequency and consistency side by side. */
export function pillars(context: ReportContext): Html {
  const { profile } = context;
  const scales = [profile.overall, ...profile.pillars];
  const composed = scales.filter((scale) => scale.trail.components.length > 0);
  return html`<section id="pillars" aria-labelledby="pillars-title">
<h2 id="pillars-title">The whole and its pillars</h2>
${caveatLine(profile, ["incomplete", "simulated", "simulated-calibration", "within-scenario", "priors"])}
${axisLegend(scales)}
<div class="chart">
<div class="scale-row scale-head"><span></span>${axisHead()}<span></span></div>
${scales.map((scale) => pillarRow(context, scale))}
</div>
${virtueTable(context, scales)}
${calibratedDetails(scales)}
${composed.length === 0 ? null : html`<details class="trail"><summary>What each is made of, and with which weight</summary><div class="compositions">${composed.map((scale) => composition(context, scale))}</div></details>`}
</section>`;
}
