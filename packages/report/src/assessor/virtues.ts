import type { Frequency, ProfileScale } from "@leadsim/scenarios";
import { simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { count, percent, plain, score } from "../page/numbers.js";
import type { Words } from "../words/words.js";
import type { ReportContext } from "./context.js";

/** What research says high performers do: better, more often, more consistently. */
const virtues = [
  { name: "Better", sub: "quality", say: qualityWords },
  { name: "More often", sub: "frequency", say: frequencyOf },
  { name: "More consistently", sub: "consistency", say: consistencyWords },
] as const;

const aside = (words: Html | string): Html => html`<span class="aside">${words}</span>`;

function qualityWords({ quality }: ProfileScale): Html {
  if (quality === null) return aside("No opportunity yet.");
  return html`${plain(quality.earned, 1)} of ${plain(quality.attainable, 1)} attainable points${aside(`As played ${score(quality.score)} on the 1 to 5 scale, before allowing for error.`)}`;
}

function frequencyWords({ profile }: Words, frequency: Frequency): Html {
  const { chance, interval, synthetic } = frequency;
  const likely =
    interval === null ? "" : `90% likely between ${percent(interval.low)} and ${percent(interval.high)}. `;
  return html`<span dir="auto">${profile.frequency(frequency)}</span>${aside(html`${likely}Responding at random would reach ${percent(chance)}.${simulatedTag(synthetic === true)}`)}`;
}

function frequencyOf({ frequency }: ProfileScale, words: Words): Html {
  return frequency === null ? aside("No opportunity to count yet.") : frequencyWords(words, frequency);
}

function consistencyWords({ consistency }: ProfileScale, { profile }: Words): Html {
  if (consistency === null) return aside("Said from 10 opportunities in two scenarios on.");
  const { evenness, index, opportunities, synthetic } = consistency;
  return html`<span dir="auto">${profile.evenness[evenness]}</span>${aside(html`Index ${plain(index, 2)} over ${count(opportunities, "opportunity", "opportunities")}; 1 is as even as expected.${simulatedTag(synthetic === true)}`)}`;
}

/** Quality, frequency and consistency of one scale, each with what it was made from. */
export function virtueList({ words }: ReportContext, scale: ProfileScale): Html {
  return html`<dl class="virtues">${virtues.map(
    ({ name, sub, say }) =>
      html`<div><dt>${name} <span class="soft">${sub}</span></dt><dd>${say(scale, words)}</dd></div>`,
  )}</dl>`;
}

/** The same for several scales beside each other. */
export function virtueTable({ words }: ReportContext, scales: readonly ProfileScale[]): Html {
  return html`<table class="virtue-table">
<caption>Better, more often, more consistently</caption>
<thead><tr><td></td>${virtues.map(({ name, sub }) => html`<th scope="col">${name} <span class="soft">${sub}</span></th>`)}</tr></thead>
<tbody>${scales.map(
    (scale) =>
      html`<tr><th scope="row" dir="auto">${scale.title}</th>${virtues.map(({ name, say }) => html`<td data-label="${name}">${say(scale, words)}</td>`)}</tr>`,
  )}</tbody>
</table>`;
}
