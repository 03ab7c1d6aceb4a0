import type { ProfileBehavior, ProfileEvidence, ProfileScale } from "@leadsim/scenarios";
import { signOf, statusMark, statusWord } from "../charts/marks.js";
import { targetWords } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { level as levelText, percent, plain, probability, score } from "../page/numbers.js";
import { calibratedWords } from "./calibrated.js";
import { evidenceOf, type ReportContext, scenarioTitle } from "./context.js";
import { virtueList } from "./virtues.js";
import { inShort } from "./words-chosen.js";

function arithmetic({ words }: ReportContext, scale: ProfileScale): Html | null {
  const { band, standing, quality } = scale;
  if (band === null) return null;
  return html`<p class="small soft">Estimate ${score(band.score)}, standard error ${plain(band.se, 2)}, reliability ${plain(band.reliability, 2)}${band.ownReliability === undefined ? null : html` (${plain(band.ownReliability, 2)} from its own evidence alone)`}, ${percent(band.coverage)} likely range ${score(band.low)} to ${score(band.high)}. People of the population assumed are expected at ${score(band.expected)} here${simulatedTag(band.synthetic === true)}.${
    standing === null
      ? null
      : html` Against the ${targetWords(standing)}: <span dir="auto">${words.profile.standings[standing.verdict]}</span>, probability ${probability(standing.probability)}.`
  }${quality === null ? null : html` Attainable share ${plain(quality.share, 3)}. Scoring level ${scale.level}.`}</p>`;
}

function behaviorItem({ words }: ReportContext, behavior: ProfileBehavior): Html {
  return html`<li>${statusMark(signOf(behavior))} <a href="#${anchor("behavior", behavior.id)}" dir="auto">${behavior.statement}</a> <span class="soft" dir="auto">${words.profile.behavior(behavior)}</span></li>`;
}

function evidenceRow(context: ReportContext, evidence: ProfileEvidence, weight: number | undefined): Html {
  const status = evidence.shown;
  return html`<tr>
<th scope="row"><a href="#${anchor("evidence", evidence.id)}" dir="auto">${evidence.heading}</a><span class="soft small"><bdi>${scenarioTitle(context, evidence.session, evidence.scenario)}</bdi></span></th>
<td>${inShort(evidence)}</td>
<td class="nowrap">${statusMark(status)} ${statusWord(status)}<span class="soft small">level ${levelText(evidence.level)} of ${levelText(evidence.min)} to ${levelText(evidence.max)}</span></td>
<td class="number" data-label="Weight">${weight === undefined ? "–" : percent(weight)}</td>
</tr>`;
}

/** From the number to what it was made of: behaviors, evidence with its weight, and the words. */
export function trail(context: ReportContext, scale: ProfileScale): Html {
  const evidence = evidenceOf(context, scale.trail.evidence);
  const weights = new Map(scale.trail.weights.map(({ evidence: id, weight }) => [id, weight]));
  const behaviors = scale.trail.behaviors.flatMap((id) => context.behaviors.get(id) ?? []);
  return html`<div class="trail-body">
${scale.about === undefined ? null : html`<p class="about" dir="auto">${scale.about}</p>`}
${scale.quality === null ? null : virtueList(context, scale)}
${arithmetic(context, scale)}
${calibratedWords(scale)}
<p class="label">Behaviors</p>
<ul class="plain">${behaviors.map((behavior) => behaviorItem(context, behavior))}</ul>
${
  evidence.length === 0
    ? html`<p class="soft">No decision in what was played gave an opportunity.</p>`
    : html`<p class="label">Evidence and what each piece weighs</p>
<div class="table-frame" tabindex="0" role="region" aria-label="Evidence for ${scale.title}"><table class="stacked">
<thead><tr><th scope="col">Decision</th><th scope="col">What was chosen</th><th scope="col">Shown</th><th scope="col" class="number">Weight</th></tr></thead>
<tbody>${evidence.map((piece) => evidenceRow(context, piece, weights.get(piece.id)))}</tbody>
</table></div>`
}
</div>`;
}
