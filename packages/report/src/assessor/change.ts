import type { ScaleGap } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { ReportContext } from "./context.js";
import { gapTable } from "./gap-table.js";

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
  const { caption, columns, verdicts } = context.words.assessor.change;
  return gapTable(context, gaps, {
    caption,
    columns: [columns.scale, columns.change, columns.likely, columns.says],
    says: ({ clear, gap }) => verdicts[!clear ? "unsure" : gap > 0 ? "higher" : "lower"],
  });
}
