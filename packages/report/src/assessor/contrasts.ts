import type { Contrast } from "@leadsim/scenarios";
import { verdictMark } from "../charts/marks.js";
import { anchor } from "../page/anchors.js";
import { caveatLine, simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { competencyTitle, type ReportContext } from "./context.js";

// Half the width of a 90% interval in standard errors.
const z90 = 1.645;

function item(context: ReportContext, contrast: Contrast): Html {
  const { words } = context;
  const title = competencyTitle(context, contrast.competency);
  return html`<li>${verdictMark(contrast.difference >= 0 ? "above" : "below")} <a href="#${anchor("scale", contrast.competency)}">${title}</a>
<span class="aside"><span>${words.profile.contrast(contrast)}</span> ${words.assessor.giveOrTake(words.format.score(z90 * contrast.se))}${simulatedTag(contrast.synthetic === true, words)}</span></li>`;
}

function side(context: ReportContext, title: string, contrasts: readonly Contrast[], none: string): Html {
  return html`<div><h3>${title}</h3>${
    contrasts.length === 0
      ? html`<p class="soft">${none}</p>`
      : html`<ul class="plain">${contrasts.map((contrast) => item(context, contrast))}</ul>`
  }</div>`;
}

/** Where the person differs from the person's own mean, beyond error. */
export function contrasts(context: ReportContext): Html {
  const { profile, words } = context;
  const { peaks, headings } = words.assessor;
  const empty = profile.peaks.length + profile.gaps.length === 0;
  return html`<section id="peaks" aria-labelledby="peaks-title">
<h2 id="peaks-title">${headings.peaks}</h2>
<p>${words.profile.contrasts(profile)}</p>
${caveatLine(profile, ["incomplete", "simulated", "priors"], words)}
${
  empty
    ? null
    : html`<div class="sides">${[
        side(context, peaks.peaks, profile.peaks, peaks.noPeaks),
        side(context, peaks.gaps, profile.gaps, peaks.noGaps),
      ]}</div>`
}
</section>`;
}
