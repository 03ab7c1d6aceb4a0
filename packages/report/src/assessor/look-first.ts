import type { LookFirst } from "@leadsim/scenarios";
import { signOf, statusMark } from "../charts/marks.js";
import { anchor } from "../page/anchors.js";
import { caveatLine, simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { competencyTitle, modelLang, type ReportContext } from "./context.js";

function card(context: ReportContext, entry: LookFirst): Html {
  const { words } = context;
  // Where the evidence is too little for a standing, its probability is not said either: it would be read as one.
  const scale = context.competencies.get(entry.competency);
  const standing = scale?.standing ?? null;
  const simulated = entry.synthetic ?? standing?.synthetic ?? false;
  const behaviors = entry.behaviors.flatMap((id) => context.behaviors.get(id) ?? []);
  const lang = modelLang(context);
  return html`<li class="card">
<h3><a href="#${anchor("scale", entry.competency)}">${competencyTitle(context, entry.competency)}</a></h3>
${scale === undefined ? null : html`<p>${words.profile.lookFirst({ ...entry, seen: scale.seen })}</p>`}
${standing === null ? null : html`<p class="small soft">${words.assessor.below(words.format.probability(entry.probability))}${simulatedTag(simulated, words)}</p>`}
<ul class="plain small">${behaviors.map(
    (behavior) =>
      html`<li>${statusMark(signOf(behavior))} <span${lang}>${behavior.statement}</span> <span class="soft">${words.profile.behavior(behavior)}</span></li>`,
  )}</ul>
</li>`;
}

/** What to look at first, the most probable gap first. */
export function lookFirst(context: ReportContext): Html {
  const { profile, words } = context;
  const { assessor } = words;
  return html`<section id="look-first" aria-labelledby="look-first-title">
<h2 id="look-first-title">${assessor.headings["look-first"]}</h2>
${caveatLine(profile, ["incomplete", "simulated", "simulated-calibration", "priors"], words)}
${
  profile.lookFirst.length === 0
    ? html`<p>${assessor.noLookFirst}</p>`
    : html`<ol class="cards">${profile.lookFirst.map((entry) => card(context, entry))}</ol>`
}
</section>`;
}
