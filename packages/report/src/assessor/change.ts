import type { ScaleGap } from "@leadsim/scenarios";
import { carriesScore } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import type { ReportContext } from "./context.js";

/** How far each scale moved since an earlier sitting, and whether by more than error; only where one was named. */
export function change(context: ReportContext): Html | null {
  const { since, words } = context;
  if (!since) return null;
  const { headings, change: said } = words.assessor;
  // Areas sum up the same competencies once more.
  const shown = since.gaps.filter(({ kind }) => kind !== "area");
  const moved = shown.filter(({ clear }) => clear).length;
  const byError = Math.max(1, Math.round(shown.length / 10));
  return html`<section id="change" aria-labelledby="change-title">
<h2 id="change-title">${headings.change}</h2>
<p>${said.intro({ title: since.second.title ?? "", moved, all: shown.length, byError })}</p>
${shown.length === 0 ? html`<p>${said.none}</p>` : changeTable(context, shown)}
</section>`;
}

function changeTable(context: ReportContext, gaps: readonly ScaleGap[]): Html {
  const { caption, columns } = context.words.assessor.change;
  return html`<div class="table-frame"><table class="gaps">
<caption class="hidden">${caption}</caption>
<thead><tr><th scope="col">${columns.scale}</th><th scope="col" class="number">${columns.change}</th><th scope="col" class="number">${columns.likely}</th><th scope="col">${columns.says}</th></tr></thead>
<tbody>${gaps.map((gap) => changeRow(context, gap))}</tbody>
</table></div>`;
}

function changeRow({ profile, competencies, words }: ReportContext, gap: ScaleGap): Html {
  const { format, assessor } = words;
  const competency = gap.kind === "competency" ? competencies.get(gap.id) : undefined;
  const wide = [profile.overall, ...profile.pillars].find(
    ({ kind, id }) => kind === gap.kind && id === gap.id,
  );
  const scale = competency ?? wide;
  const name = competency ? html`<a href="#${anchor("scale", gap.id)}">${gap.title}</a>` : gap.title;
  const { interval } = gap;
  const range = interval ? format.range(format.signed(interval.low), format.signed(interval.high)) : "–";
  // Where the evidence carries a range and no score, the change is a range, too.
  const point = scale && carriesScore(scale) ? format.signed(gap.gap) : "";
  const says = assessor.change.verdicts[!gap.clear ? "unsure" : gap.gap > 0 ? "higher" : "lower"];
  return html`<tr><th scope="row">${name}</th><td class="number">${point}</td><td class="number">${range}</td><td>${gap.clear ? html`<strong>${says}</strong>` : says}${simulatedTag(gap.synthetic, words)}</td></tr>`;
}
