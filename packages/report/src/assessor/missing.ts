import type { ProfileMissing } from "@leadsim/scenarios";
import { anchor } from "../page/anchors.js";
import { type Html, html } from "../page/escape.js";
import { inModel, type ReportContext, scenarioTitle } from "./context.js";

/** Opportunities that gave no evidence, by decision. */
function byDecision(missing: readonly ProfileMissing[]): ProfileMissing[][] {
  const groups = new Map<string, ProfileMissing[]>();
  for (const entry of missing) {
    const key = JSON.stringify([entry.session, entry.scenario, entry.decision, entry.reason]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

function row(context: ReportContext, entries: readonly ProfileMissing[]): Html {
  const first = entries[0]!;
  return html`<tr><th scope="row"><span class="break">${first.decision}</span><small><bdi>${scenarioTitle(context, first.session, first.scenario)}</bdi></small></th>
<td>${context.words.assessor.missing.reasons[first.reason]}</td>
<td><ul class="plain small">${entries.map(
    ({ behavior }) =>
      html`<li><a href="#${anchor("behavior", behavior)}">${statement(context, behavior)}</a></li>`,
  )}</ul></td></tr>`;
}

/** The statement of a behavior, or its id. */
function statement(context: ReportContext, behavior: string): Html | string {
  const known = context.behaviors.get(behavior);
  return known ? inModel(context, known.statement) : behavior;
}

/** Which decisions were to give evidence and gave none, and why: missing is not wrong. */
export function missing(context: ReportContext): Html {
  const { assessor } = context.words;
  const { columns, ...said } = assessor.missing;
  const groups = byDecision(context.profile.missing);
  return html`<section id="missing" aria-labelledby="missing-title">
<h2 id="missing-title">${assessor.headings.missing}</h2>
${
  groups.length === 0
    ? html`<p>${said.none(context.profile.overall.decisions)}</p>`
    : html`<p>${said.intro}</p>
<div class="table-frame" tabindex="0" role="region" aria-label="${said.region}"><table class="stacked">
<thead><tr><th scope="col">${columns.decision}</th><th scope="col">${columns.reason}</th><th scope="col">${columns.behaviors}</th></tr></thead>
<tbody>${groups.map((entries) => row(context, entries))}</tbody></table></div>`
}
</section>`;
}
