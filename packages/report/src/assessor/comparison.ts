import type { ProfileSimilarity, ScaleGap } from "@leadsim/scenarios";
import { carriesScore } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { caveatLine, simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { percent, plain } from "../page/numbers.js";
import type { ReportContext } from "./context.js";

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;

function gapRow(context: ReportContext, gap: ScaleGap): Html {
  const competency = gap.kind === "competency" ? context.competencies.get(gap.id) : undefined;
  const wide = [context.profile.overall, ...context.profile.pillars].find(
    ({ kind, id }) => kind === gap.kind && id === gap.id,
  );
  const scale = competency ?? wide;
  const name = competency
    ? html`<a href="#${anchor("scale", gap.id)}" dir="auto">${gap.title}</a>`
    : gap.title;
  const range = gap.interval ? `${signed(gap.interval.low)} to ${signed(gap.interval.high)}` : "–";
  // Where the evidence carries a range and no score, the gap is a range, too.
  const point = scale && carriesScore(scale) ? signed(gap.gap) : "";
  return html`<tr><th scope="row" dir="auto">${name}</th><td class="number">${point}</td><td class="number">${range}</td><td>${says(gap)}${simulatedTag(gap.synthetic)}</td></tr>`;
}

function says(gap: ScaleGap): Html {
  if (!gap.clear) return html`<span>not clear</span>`;
  return html`<strong>${gap.gap < 0 ? "clearly below" : "clearly above"}</strong>`;
}

function gapTable(context: ReportContext, gaps: readonly ScaleGap[]): Html {
  return html`<div class="table-frame"><table class="gaps">
<caption class="hidden">Gaps to the target</caption>
<thead><tr><th scope="col">Scale</th><th scope="col" class="number">Gap</th><th scope="col" class="number">90% likely</th><th scope="col">Says</th></tr></thead>
<tbody>${gaps.map((gap) => gapRow(context, gap))}</tbody>
</table></div>`;
}

/** D² with its parts; r_p stands among them with its caveat, never alone. */
function similarityTable({ words }: ReportContext, of: ProfileSimilarity): Html {
  const share = (part: number): string => (of.d2 > 0 ? percent(part / of.d2) : "–");
  const part = (name: string, value: number, says: string): Html =>
    html`<tr><th scope="row">${name}</th><td class="number">${plain(value, 2)}</td><td class="number">${share(value)}</td><td>${says}</td></tr>`;
  const likeness = [
    of.pearson === null ? "" : `correlation of shape ${plain(of.pearson, 2)}`,
    of.doubleEntry === null ? "" : `double-entry intraclass correlation ${plain(of.doubleEntry, 2)}`,
    of.cosine === null ? "" : `cosine ${plain(of.cosine, 2)}`,
  ].filter((words) => words !== "");
  const unit = of.unit === "z" ? "standard scores of the benchmark" : "points of the 1 to 5 scale";
  return html`<h3>How alike, over ${of.scales} competencies${simulatedTag(of.synthetic)}</h3>
<div class="table-frame"><table class="similarity">
<caption class="hidden">Distance from the target, in parts</caption>
<thead><tr><th scope="col">Part</th><th scope="col" class="number">Value</th><th scope="col" class="number">Share</th><th scope="col">Says</th></tr></thead>
<tbody>${part("Elevation", of.elevation, "a different level altogether")}${part("Scatter", of.scatter, "a different spread between highs and lows")}${part("Shape", of.shape, "highs and lows in other places")}
<tr><th scope="row">Distance D²</th><td class="number">${plain(of.d2, 2)}</td><td class="number"></td><td>the three together, in ${unit}; error alone would make about ${plain(of.fromError, 2)}</td></tr></tbody>
</table></div>
<p class="small soft">Also: ${likeness.join(", ")}${of.cattell !== null ? html`; Cattell's r_p ${plain(of.cattell, 2)}. ${words.comparison.cattellCaveat}` : "."}</p>`;
}

/** The profile against a target, where scoring was asked for it; nothing else. */
export function comparison(context: ReportContext): Html | null {
  const { profile } = context;
  const { comparison } = profile;
  if (!comparison) return null;
  const { to, gaps, similarity } = comparison;
  // Areas sum up the same competencies once more.
  const shown = gaps.filter(({ kind }) => kind !== "area");
  const clear = shown.filter((gap) => gap.clear).length;
  return html`<section id="comparison" aria-labelledby="comparison-title">
<h2 id="comparison-title">Against the target</h2>
<p dir="auto">Target of ${to.title}. A gap is score less target, in points of the 1 to 5 scale, with what both errors leave open. ${clear} of ${shown.length} are clear; each interval holds by itself, so of ${shown.length} without any true gap about ${Math.max(1, Math.round(shown.length / 10))} would look clear.</p>
${caveatLine(profile, ["incomplete", "simulated", "priors"])}
${shown.length === 0 ? html`<p>No scale has the evidence for a gap yet: three decisions over two scenarios.</p>` : gapTable(context, shown)}
${similarity ? similarityTable(context, similarity) : null}
</section>`;
}
