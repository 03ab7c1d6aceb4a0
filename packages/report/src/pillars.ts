import type { Frequency, ProfileScale } from "@leadsim/scenarios";
import { anchor } from "./anchors.js";
import { caveatLine, isSimulated, simulatedTag } from "./caveats.js";
import { competencyTitle, evidenceOf, type ReportContext } from "./context.js";
import { type Html, html } from "./escape.js";
import { axisLegend } from "./how-to-read.js";
import { statusMark, verdictMark } from "./marks.js";
import { count, percent, plain, score } from "./numbers.js";
import { axisHead, scaleAxis, targetWords } from "./scale-axis.js";

/** The estimate with its range; never the one without the other. */
function bandFigure(scale: ProfileScale): Html | null {
  if (scale.band === null) return null;
  const { score: estimate, low, high } = scale.band;
  return html`<span class="figure"><strong>${score(estimate)}</strong> <span class="range">${score(low)} to ${score(high)}</span></span>`;
}

/** Where a scale stands against the target, by shape and word. */
function standingWords(scale: ProfileScale): Html | null {
  const { standing } = scale;
  if (standing === null) return null;
  return html`<span class="standing">${verdictMark(standing.verdict)} <span dir="auto">${standing.words}</span></span>`;
}

/** What the marks count: `seen 4, partly 2, not shown 1`. */
export function seenCounts({ seen }: ProfileScale): Html {
  if (seen.of === 0) return html`<span class="counts">${statusMark("no-opportunity")} no opportunity</span>`;
  return html`<span class="counts"><span>${statusMark("seen")} ${seen.seen}<span class="hidden"> seen</span></span> <span>${statusMark("partly")} ${seen.partly}<span class="hidden"> partly</span></span> <span>${statusMark("not-shown")} ${seen.notShown}<span class="hidden"> not shown</span></span></span>`;
}

/** A percentile, always with its interval and its origin. */
function percentileWords({ percentile }: ProfileScale): Html | null {
  if (percentile === null) return null;
  return html`<span class="percentile">percentile ${Math.round(percentile.value)} (${Math.round(percentile.low)} to ${Math.round(percentile.high)})</span>`;
}

/** What may be said of a scale at a glance, marked as a whole where simulated people stand behind any of it. */
export function reading(scale: ProfileScale): Html {
  return html`${bandFigure(scale)}${standingWords(scale)}${percentileWords(scale)}${simulatedTag(isSimulated(scale))}`;
}

function frequencyWords({ words, chance, interval, synthetic }: Frequency): Html {
  const likely =
    interval === null
      ? null
      : html` 90% likely between ${percent(interval.low)} and ${percent(interval.high)}.`;
  return html`<span dir="auto">${words}</span><span class="aside">${likely} Responding at random would reach ${percent(chance)}.${simulatedTag(synthetic === true)}</span>`;
}

const fact = (term: string, sub: string, description: Html): Html =>
  html`<div><dt>${term} <span class="soft">${sub}</span></dt><dd>${description}</dd></div>`;

/** Quality, frequency and consistency of one scale, each with what it was made from. */
export function betterOftenEven(scale: ProfileScale): Html {
  const { quality, frequency, consistency } = scale;
  const none = (why: string): Html => html`<span class="aside">${why}</span>`;
  return html`<dl class="virtues">${[
    fact(
      "Better",
      "quality",
      quality === null
        ? none("No opportunity yet.")
        : html`${plain(quality.earned, 1)} of ${plain(quality.attainable, 1)} attainable points<span class="aside">As played: ${score(quality.score)} on the 1 to 5 scale, before allowing for error.</span>`,
    ),
    fact(
      "More often",
      "frequency",
      frequency === null ? none("Too few opportunities to count.") : frequencyWords(frequency),
    ),
    fact(
      "More consistently",
      "consistency",
      consistency === null
        ? none("Said from 10 opportunities on.")
        : html`<span dir="auto">${consistency.words}</span><span class="aside">Index ${plain(consistency.index, 2)} over ${count(consistency.opportunities, "opportunity", "opportunities")}; 1 is as even as expected.${simulatedTag(consistency.synthetic === true)}</span>`,
    ),
  ]}</dl>`;
}

function composition(context: ReportContext, scale: ProfileScale): Html | null {
  const { components } = scale.trail;
  if (components.length === 0) return null;
  return html`<details class="trail"><summary>What it is made of: ${count(components.length, "competency", "competencies")}</summary>
<ul class="columns">${components.map(
    (component) =>
      html`<li><a href="#${anchor("scale", component.competency)}">${competencyTitle(context, component.competency)}</a> <span class="soft">${percent(component.weight)}</span></li>`,
  )}</ul></details>`;
}

function pillarRow(context: ReportContext, scale: ProfileScale): Html {
  const basis = `${count(scale.decisions, "decision")}, ${count(scale.scenarios, "scenario")}`;
  return html`<article class="pillar pillar-${scale.kind}">
<div class="scale-row">
<div class="name"><h3 dir="auto">${scale.title}</h3>${scale.about === undefined || scale.kind === "overall" ? null : html`<p class="soft small" dir="auto">${scale.about}</p>`}</div>
${scaleAxis(scale, evidenceOf(context, scale.trail.evidence))}
<div class="reading">${reading(scale)}</div>
</div>
<p class="says" dir="auto">${scale.says}</p>
${betterOftenEven(scale)}
<p class="basis">${seenCounts(scale)} <span class="soft">from ${basis}${scale.standing === null ? null : html`; ${targetWords(scale.standing)}`}</span></p>
${composition(context, scale)}
</article>`;
}

/** Overall and the pillars on one axis. */
export function pillars(context: ReportContext): Html {
  const { profile } = context;
  const scales = [profile.overall, ...profile.pillars];
  return html`<section id="pillars" aria-labelledby="pillars-title">
<h2 id="pillars-title">The whole and its pillars</h2>
${caveatLine(profile, ["incomplete", "simulated", "within-scenario", "priors"])}
<div class="chart">
<div class="scale-row scale-head"><div></div>${axisHead()}<div></div></div>
${scales.map((scale) => pillarRow(context, scale))}
</div>
${axisLegend(
  scales.some(isSimulated),
  scales.some((scale) => scale.band?.within === "scenario"),
)}
</section>`;
}
