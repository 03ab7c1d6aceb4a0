import type { LookFirst } from "@leadsim/scenarios";
import { signOf, statusMark } from "../charts/marks.js";
import { anchor } from "../page/anchors.js";
import { caveatLine, simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { probability } from "../page/numbers.js";
import { competencyTitle, type ReportContext } from "./context.js";

function card(context: ReportContext, entry: LookFirst): Html {
  // Where the evidence is too little for a standing, its probability is not said either: it would be read as one.
  const scale = context.competencies.get(entry.competency);
  const standing = scale?.standing ?? null;
  const simulated = entry.synthetic ?? standing?.synthetic ?? false;
  const title = competencyTitle(context, entry.competency);
  const behaviors = entry.behaviors.flatMap((id) => context.behaviors.get(id) ?? []);
  return html`<li class="card">
<h3><a href="#${anchor("scale", entry.competency)}" dir="auto">${title}</a></h3>
${scale === undefined ? null : html`<p dir="auto">${context.words.profile.lookFirst({ ...entry, seen: scale.seen })}</p>`}
${standing === null ? null : html`<p class="small soft">Below target with a probability of ${probability(entry.probability)}${simulatedTag(simulated)}</p>`}
<ul class="plain small">${behaviors.map(
    (behavior) =>
      html`<li>${statusMark(signOf(behavior))} <a href="#${anchor("behavior", behavior.id)}" dir="auto">${behavior.statement}</a> <span class="soft" dir="auto">${context.words.profile.behavior(behavior)}</span></li>`,
  )}</ul>
</li>`;
}

/** What to look at first, the most probable gap first. */
export function lookFirst(context: ReportContext): Html {
  const { profile } = context;
  return html`<section id="look-first" aria-labelledby="look-first-title">
<h2 id="look-first-title">What to look at first</h2>
${caveatLine(profile, ["incomplete", "simulated", "simulated-calibration", "priors"])}
${
  profile.lookFirst.length === 0
    ? html`<p>There is no evidence yet to order anything by.</p>`
    : html`<ol class="cards">${profile.lookFirst.map((entry) => card(context, entry))}</ol>`
}
</section>`;
}
