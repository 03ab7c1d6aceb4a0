import type { ProfileBehavior, ProfileEvidence, ProfileScale } from "@leadsim/scenarios";
import { signOf, statusMark } from "../charts/marks.js";
import { carriesScore, evidenceAxis, isWhole, targetWords } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { calibratedWords } from "./calibrated.js";
import { evidenceOf, inModel, playedScenario, type ReportContext, storyLang } from "./context.js";
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

/** A behavior with each piece of its evidence; several pieces stand on an axis of their own, too. */
function behaviorRows(
  context: ReportContext,
  behavior: ProfileBehavior,
  weights: ReadonlyMap<string, number>,
): Html {
  const { words } = context;
  const evidence = evidenceOf(context, behavior.evidence);
  return html`<tbody><tr id="${anchor("behavior", behavior.id)}"><th colspan="3" scope="rowgroup">${statusMark(signOf(behavior))} ${inModel(context, behavior.statement)} <span class="soft">${words.profile.behavior(behavior)}</span>${
    evidence.length < 2 ? null : evidenceAxis(evidence)
  }</th></tr>${evidence.map((piece) => evidenceRow(context, piece, weights.get(piece.id)))}</tbody>`;
}

function evidenceRow(context: ReportContext, evidence: ProfileEvidence, weight: number | undefined): Html {
  const { assessor, debrief, format, profile } = context.words;
  const { shown, level, min, max } = evidence;
  const said = isWhole(evidence)
    ? debrief.level(format.level(level))
    : assessor.trail.level(format.level(level), format.level(min), format.level(max));
  const lang = storyLang(context, evidence.session);
  const known = playedScenario(context, evidence.session, evidence.scenario);
  return html`<tr><th scope="row"${lang}><a href="#${anchor("evidence", evidence.id)}">${inShort(context, evidence) ?? evidence.heading}</a><small>${evidence.heading}<br>${known?.title ?? evidence.scenario}</small></th><td>${statusMark(shown)} ${profile.statuses[shown]}<small>${said}</small></td><td>${weight === undefined ? "–" : format.percent(weight)}</td></tr>`;
}

/** From the number to what it was made of: behaviors, evidence with its weight, and the words. */
export function trail(context: ReportContext, scale: ProfileScale): Html {
  const { trail: said } = context.words.assessor;
  const evidence = evidenceOf(context, scale.trail.evidence);
  const weights = new Map(scale.trail.weights.map(({ evidence: id, weight }) => [id, weight]));
  const behaviors = scale.trail.behaviors.flatMap((id) => context.behaviors.get(id) ?? []);
  const { chosen, shown, weight } = said.columns;
  return html`<div class="trail-body">
${scale.about === undefined ? null : html`<p class="about">${inModel(context, scale.about)}</p>`}
${scale.quality === null ? null : virtueList(context, scale)}
${arithmetic(context, scale)}
${calibratedWords(scale, context.words)}
${evidence.length === 0 ? html`<p class="soft">${said.none}</p>` : null}
<table class="stacked pieces">
<caption class="label">${said.evidence}</caption>
${evidence.length === 0 ? null : html`<thead><tr><th scope="col">${chosen}</th><th scope="col">${shown}</th><th scope="col">${weight}</th></tr></thead>`}
${behaviors.map((behavior) => behaviorRows(context, behavior, weights))}
</table>
</div>`;
}
