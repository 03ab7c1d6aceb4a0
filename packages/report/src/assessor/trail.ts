import type { ProfileBehavior, ProfileEvidence, ProfileScale } from "@leadsim/scenarios";
import { signOf, statusMark } from "../charts/marks.js";
import { carriesScore, evidenceAxis, targetWords } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { calibratedWords } from "./calibrated.js";
import { evidenceOf, type ReportContext, scenarioTitle } from "./context.js";
import { virtueList } from "./virtues.js";
import { inShort } from "./words-chosen.js";

function arithmetic({ words }: ReportContext, scale: ProfileScale): Html | null {
  const { band, standing, quality } = scale;
  if (band === null) return null;
  const { format } = words;
  const said = words.assessor.trail;
  const estimate = said.estimate({
    score: carriesScore(scale) ? format.score(band.score) : null,
    se: format.plain(band.se, 2),
    reliability: format.plain(band.reliability, 2),
    own: band.ownReliability === undefined ? null : format.plain(band.ownReliability, 2),
    coverage: format.percent(band.coverage),
    low: format.score(band.low),
    high: format.score(band.high),
    expected: format.score(band.expected),
  });
  const sentences = [
    ...(standing === null
      ? []
      : [
          said.standing(
            targetWords(standing, words),
            words.profile.standings[standing.verdict],
            format.probability(standing.probability),
          ),
        ]),
    ...(quality === null ? [] : [said.share(format.plain(quality.share, 3), scale.level)]),
  ];
  return html`<p class="small soft">${estimate}${simulatedTag(band.synthetic === true, words)} ${sentences.join(" ")}</p>`;
}

function behaviorItem(context: ReportContext, behavior: ProfileBehavior): Html {
  const { words } = context;
  return html`<li id="${anchor("behavior", behavior.id)}">${statusMark(signOf(behavior))} <span dir="auto">${behavior.statement}</span> <span class="soft" dir="auto">${words.profile.behavior(behavior)}</span>${
    behavior.evidence.length === 0
      ? null
      : html`<span class="strip-axis">${evidenceAxis(evidenceOf(context, behavior.evidence), words)}</span>`
  }</li>`;
}

function evidenceRow(context: ReportContext, evidence: ProfileEvidence, weight: number | undefined): Html {
  const { assessor, format, profile } = context.words;
  const { shown, level, min, max } = evidence;
  return html`<tr>
<th scope="row"><a href="#${anchor("evidence", evidence.id)}" dir="auto">${evidence.heading}</a><span class="soft small"><bdi>${scenarioTitle(context, evidence.session, evidence.scenario)}</bdi></span></th>
<td>${inShort(evidence, context.words)}</td>
<td class="nowrap">${statusMark(shown)} ${profile.statuses[shown]}<span class="soft small">${assessor.trail.level(format.level(level), format.level(min), format.level(max))}</span></td>
<td class="number" data-label="${assessor.trail.columns.weight}">${weight === undefined ? "–" : format.percent(weight)}</td>
</tr>`;
}

/** From the number to what it was made of: behaviors, evidence with its weight, and the words. */
export function trail(context: ReportContext, scale: ProfileScale): Html {
  const { trail: said } = context.words.assessor;
  const evidence = evidenceOf(context, scale.trail.evidence);
  const weights = new Map(scale.trail.weights.map(({ evidence: id, weight }) => [id, weight]));
  const behaviors = scale.trail.behaviors.flatMap((id) => context.behaviors.get(id) ?? []);
  const { decision, chosen, shown, weight } = said.columns;
  return html`<div class="trail-body">
${scale.about === undefined ? null : html`<p class="about" dir="auto">${scale.about}</p>`}
${scale.quality === null ? null : virtueList(context, scale)}
${arithmetic(context, scale)}
${calibratedWords(scale, context.words)}
<p class="label">${said.behaviors}</p>
<ul class="plain behaviors">${behaviors.map((behavior) => behaviorItem(context, behavior))}</ul>
${
  evidence.length === 0
    ? html`<p class="soft">${said.none}</p>`
    : html`<p class="label">${said.evidence}</p>
<div class="table-frame" tabindex="0" role="region" aria-label="${said.region(scale.title)}"><table class="stacked">
<thead><tr><th scope="col">${decision}</th><th scope="col">${chosen}</th><th scope="col">${shown}</th><th scope="col" class="number">${weight}</th></tr></thead>
<tbody>${evidence.map((piece) => evidenceRow(context, piece, weights.get(piece.id)))}</tbody>
</table></div>`
}
</div>`;
}
