import type { ScaleGap } from "@leadsim/scenarios";
import { tellingDigits } from "@leadsim/scenarios/rules";
import { carriesScore } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { type ReportContext, scaleName } from "./context.js";

/** What a table of differences is called, and what is said of each. */
export interface GapWords {
  readonly caption: string;
  /** Titles of scale, difference, its range and what it says. */
  readonly columns: readonly [scale: string, gap: string, range: string, says: string];
  readonly says: (gap: ScaleGap) => string;
}

/** Differences of scales with their ranges: between two people, or between two sittings of one. */
export function gapTable(context: ReportContext, gaps: readonly ScaleGap[], words: GapWords): Html {
  const [scale, gap, range, says] = words.columns;
  return html`<div class="table-frame"><table class="gaps">
<caption class="hidden">${words.caption}</caption>
<thead><tr><th scope="col">${scale}</th><th scope="col" class="number">${gap}</th><th scope="col" class="number">${range}</th><th scope="col">${says}</th></tr></thead>
<tbody>${gaps.map((one) => gapRow(context, one, words.says(one)))}</tbody>
</table></div>`;
}

function gapRow(context: ReportContext, gap: ScaleGap, says: string): Html {
  const { profile, competencies, words } = context;
  const { format } = words;
  const competency = gap.kind === "competency" ? competencies.get(gap.id) : undefined;
  const wide = [profile.overall, ...profile.pillars].find(
    ({ kind, id }) => kind === gap.kind && id === gap.id,
  );
  const scale = competency ?? wide;
  const title = scaleName(context, gap);
  const name = competency ? html`<a href="#${anchor("scale", gap.id)}">${title}</a>` : title;
  const { interval } = gap;
  const digits = interval ? tellingDigits(2, interval.low, interval.high) : 2;
  const range = interval
    ? format.range(format.signed(interval.low, digits), format.signed(interval.high, digits))
    : "–";
  // Where the evidence carries a range and no score, the difference is a range, too.
  const point = scale && carriesScore(scale) ? format.signed(gap.gap) : "";
  return html`<tr><th scope="row">${name}</th><td class="number">${point}</td><td class="number">${range}</td><td>${gap.clear ? html`<strong>${says}</strong>` : says}${simulatedTag(gap.synthetic, words)}</td></tr>`;
}
