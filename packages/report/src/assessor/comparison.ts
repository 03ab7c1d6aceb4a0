import type { ProfileSimilarity, ScaleGap } from "@leadsim/scenarios";
import { caveatLine, simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import type { ReportContext } from "./context.js";
import { gapTable } from "./gap-table.js";

function scaleTable(context: ReportContext, gaps: readonly ScaleGap[]): Html {
  const { caption, columns, verdicts } = context.words.assessor.comparison;
  return gapTable(context, gaps, {
    caption,
    columns: [columns.scale, columns.gap, columns.likely, columns.says],
    says: ({ clear, gap }) => verdicts[!clear ? "unclear" : gap < 0 ? "below" : "above"],
  });
}

/** D² with its parts; r_p stands among them with its caveat, never alone. */
function similarityTable({ words }: ReportContext, of: ProfileSimilarity): Html {
  const { plain, percent } = words.format;
  const { alike, distance, parts, partColumns, together, likeness, also } = words.assessor.comparison;
  const share = (part: number): string => (of.d2 > 0 ? percent(part / of.d2) : "–");
  const part = ([name, says]: readonly [string, string], value: number): Html =>
    html`<tr><th scope="row">${name}</th><td class="number">${plain(value, 2)}</td><td class="number">${share(value)}</td><td>${says}</td></tr>`;
  const found = (["pearson", "doubleEntry", "cosine"] as const).flatMap((kind) => {
    const value = of[kind];
    return value === null ? [] : [likeness[kind](plain(value, 2))];
  });
  const cattell =
    of.cattell === null ? "." : `; Cattell's r_p ${plain(of.cattell, 2)}. ${words.comparison.cattellCaveat}`;
  return html`<h3>${alike(of.scales)}${simulatedTag(of.synthetic, words)}</h3>
<div class="table-frame"><table class="similarity">
<caption class="hidden">${distance}</caption>
<thead><tr><th scope="col">${partColumns.part}</th><th scope="col" class="number">${partColumns.value}</th><th scope="col" class="number">${partColumns.share}</th><th scope="col">${partColumns.says}</th></tr></thead>
<tbody>${part(parts.elevation, of.elevation)}${part(parts.scatter, of.scatter)}${part(parts.shape, of.shape)}
<tr><th scope="row">D²</th><td class="number">${plain(of.d2, 2)}</td><td class="number"></td><td>${together(of.unit === "z" ? "z" : "points", plain(of.fromError, 2))}</td></tr></tbody>
</table></div>
<p class="small soft">${also(found)}${cattell}</p>`;
}

/** The profile against a target, where scoring was asked for it; nothing else. */
export function comparison(context: ReportContext): Html | null {
  const { profile, words } = context;
  const { comparison } = profile;
  if (!comparison) return null;
  const said = words.assessor.comparison;
  const { to, gaps, similarity } = comparison;
  // Areas sum up the same competencies once more.
  const shown = gaps.filter(({ kind }) => kind !== "area");
  const clear = shown.filter((gap) => gap.clear).length;
  const byError = Math.max(1, Math.round(shown.length / 10));
  return html`<section id="comparison" aria-labelledby="comparison-title">
<h2 id="comparison-title">${words.assessor.headings.comparison}</h2>
<p>${said.intro({ title: to.title, clear, all: shown.length, byError })}</p>
${caveatLine(profile, ["incomplete", "simulated", "priors"], words)}
${shown.length === 0 ? html`<p>${said.none}</p>` : scaleTable(context, shown)}
${similarity ? similarityTable(context, similarity) : null}
</section>`;
}
