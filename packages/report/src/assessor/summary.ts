import type { ProfileScale } from "@leadsim/scenarios";
import { axisHead, scaleAxis } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { caveatLine } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { saidScale } from "../words/said.js";
import { calibratedDetails } from "./calibrated.js";
import { competencyTitle, inModel, type ReportContext, scaleName } from "./context.js";
import { axisLegend, countLegend, howToRead } from "./how-to-read.js";
import { doubts, notices } from "./notices.js";
import { basis, reading } from "./reading.js";
import { virtueTable } from "./virtues.js";

function headline(context: ReportContext, scale: ProfileScale): Html {
  const { words } = context;
  return html`<div class="scale-row pillar pillar-${scale.kind}">
<div class="name"><h3>${scaleName(context, scale)}</h3>${scale.kind === "overall" ? html`<p class="says-short">${words.profile.scale(saidScale(scale))}</p>` : null}${basis(scale, words)}</div>
${scaleAxis(scale, words)}
${reading(context, scale)}
</div>`;
}

function composition(context: ReportContext, scale: ProfileScale): Html {
  const { format } = context.words;
  return html`<div><h3>${scaleName(context, scale)}</h3>${scale.about === undefined ? null : html`<p class="small soft">${inModel(context, scale.about)}</p>`}
<ul class="columns">${scale.trail.components.map(
    (component) =>
      html`<li><a href="#${anchor("scale", component.competency)}">${competencyTitle(context, component.competency)}</a> <span class="soft">${format.percent(component.weight)}</span></li>`,
  )}</ul></div>`;
}

/** One screen with what may be said: what limits it, overall and the pillars on one axis; more opens below. */
export function summary(context: ReportContext): Html {
  const { profile, words } = context;
  const { assessor } = words;
  const scales = [profile.overall, ...profile.pillars];
  const composed = scales.filter((scale) => scale.trail.components.length > 0);
  return html`<section id="summary" aria-labelledby="summary-title">
<h2 id="summary-title">${assessor.headings.summary}</h2>
${doubts(context)}
${caveatLine(profile, ["incomplete", "simulated", "simulated-calibration", "within-scenario", "priors"], words)}
<div class="legends">${axisLegend(scales, words)}${countLegend(scales, words)}</div>
<div class="chart">
<div class="scale-row scale-head"><span></span>${axisHead()}<span></span></div>
${scales.map((scale) => headline(context, scale))}
</div>
<div class="opens">
${notices(context)}
<details class="trail"><summary>${assessor.virtues.caption}</summary>${virtueTable(context, scales)}</details>
${calibratedDetails(context, scales)}
${composed.length === 0 ? null : html`<details class="trail"><summary>${assessor.composition}</summary><div class="compositions">${composed.map((scale) => composition(context, scale))}</div></details>`}
${howToRead(profile, words)}
</div>
</section>`;
}
