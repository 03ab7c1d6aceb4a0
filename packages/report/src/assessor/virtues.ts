import type { ProfileScale } from "@leadsim/scenarios";
import { simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { type ReportContext, scaleName } from "./context.js";

const aside = (words: Html | string): Html => html`<span class="aside">${words}</span>`;

/** What research says high performers do: better, more often, more consistently. */
const virtues = [quality, frequency, consistency] as const;

function quality({ quality }: ProfileScale, { assessor, format }: Words): Html {
  const { points, asPlayed, noQuality } = assessor.virtues;
  if (quality === null) return aside(noQuality);
  const { earned, attainable, score } = quality;
  return html`${points(format.plain(earned, 1), format.plain(attainable, 1))}${aside(asPlayed(format.score(score)))}`;
}

function frequency({ frequency }: ProfileScale, words: Words): Html {
  const { assessor, format, profile } = words;
  if (frequency === null) return aside(assessor.virtues.noFrequency);
  const { chance, interval, synthetic } = frequency;
  const likely =
    interval === null
      ? ""
      : assessor.virtues.likely(format.percent(interval.low), format.percent(interval.high));
  return html`<span>${profile.frequency(frequency)}</span>${aside(html`${likely}${assessor.virtues.chance(format.percent(chance))}${simulatedTag(synthetic === true, words)}`)}`;
}

function consistency({ consistency }: ProfileScale, words: Words): Html {
  const { assessor, format, profile } = words;
  if (consistency === null) return aside(assessor.virtues.noConsistency);
  const { evenness, index, opportunities, synthetic } = consistency;
  return html`<span>${profile.evenness[evenness]}</span>${aside(html`${assessor.virtues.index(format.plain(index, 2), opportunities)}${simulatedTag(synthetic === true, words)}`)}`;
}

/** Quality, frequency and consistency of one scale, each with what it was made from, as far as there is any. */
export function virtueList({ words }: ReportContext, scale: ProfileScale): Html {
  const { names, subs } = words.assessor.virtues;
  const held = [scale.quality, scale.frequency, scale.consistency];
  return html`<dl class="virtues">${virtues.map((virtue, at) =>
    held[at] === null
      ? null
      : html`<div><dt>${names[at]} <span class="soft">${subs[at]}</span></dt><dd>${virtue(scale, words)}</dd></div>`,
  )}</dl>`;
}

/** The same for several scales beside each other. */
export function virtueTable(context: ReportContext, scales: readonly ProfileScale[]): Html {
  const { words } = context;
  const { caption, names, subs } = words.assessor.virtues;
  return html`<table class="virtue-table">
<caption>${caption}</caption>
<thead><tr><td></td>${names.map((name, at) => html`<th scope="col">${name} <span class="soft">${subs[at]}</span></th>`)}</tr></thead>
<tbody>${scales.map(
    (scale) =>
      html`<tr><th scope="row">${scaleName(context, scale)}</th>${virtues.map((virtue, at) => html`<td data-label="${names[at]}">${virtue(scale, words)}</td>`)}</tr>`,
  )}</tbody>
</table>`;
}
