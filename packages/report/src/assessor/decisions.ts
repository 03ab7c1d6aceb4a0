import type { EvidenceWord, ProfileEvidence } from "@leadsim/scenarios";
import { statusMark } from "../charts/marks.js";
import { anchor } from "../page/anchors.js";
import { caveatLine } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { foreignLanguage, modelLanguage, type ReportContext, scenarioTitle } from "./context.js";
import { statusLegend } from "./how-to-read.js";
import { mosaics } from "./mosaic.js";
import { done } from "./words-chosen.js";

/** Pieces of evidence of one decision, in the profile's order. */
function byDecision(evidence: readonly ProfileEvidence[]): ProfileEvidence[][] {
  const groups = new Map<string, ProfileEvidence[]>();
  for (const piece of evidence) {
    const key = JSON.stringify([piece.session, piece.scenario, piece.decision]);
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()];
}

/** One decision: what was asked, what was done, and how it counts for each behavior. */
function decision(context: ReportContext, pieces: readonly ProfileEvidence[]): Html {
  const { assessor, format, page, profile } = context.words;
  const first = pieces[0]!;
  const language = foreignLanguage(context, first.session);
  const lang = language === null ? null : html` lang="${language}"`;
  return html`<details class="decision">
<summary><span class="decision-name"${lang} dir="auto"><bdi>${scenarioTitle(context, first.session, first.scenario)}</bdi> <strong>${first.heading}</strong></span><span class="decision-marks">${pieces.map(
    ({ shown }) =>
      html`<span>${statusMark(shown)}<span class="hidden"> ${profile.statuses[shown]} </span></span>`,
  )}</span></summary>
<div class="decision-body">
<div${lang}><p class="prompt" dir="auto">${first.prompt}</p>${chosen(context, pieces)}</div>
${pieces.map((piece, at) => behavior(context, piece, at, lang))}
<p class="soft small">${assessor.evidence.answered(page.kinds[first.type], format.duration(first.elapsed))}<span aria-hidden="true"> · </span><span class="break">${first.decision}</span></p>
</div>
</details>`;
}

/**
 * The words chosen, once for all behaviors, with the key's level for each where it rates parts; what it rates
 * nowhere can be opened.
 */
function chosen({ words }: ReportContext, pieces: readonly ProfileEvidence[]): Html {
  const { evidence } = words.assessor;
  const { options } = pieces[0]!;
  if (options.length === 0) return html`<p class="soft">${evidence.nothing}</p>`;
  const parts = options.map((word) => ({ word, levels: levelsOf(word, pieces, words) }));
  const rated = parts.filter(({ levels }) => levels.length > 0);
  const shown = rated.length > 0 ? rated : parts;
  const rest = parts.filter((part) => !shown.includes(part));
  const tags = (levels: readonly string[]): readonly Html[] =>
    rated.length < 2 ? [] : levels.map((level) => html` <span class="tag">${level}</span>`);
  const item = ({ word, levels }: (typeof parts)[number]): Html =>
    html`<li dir="auto">${done(word, words)}${word.text}${tags(levels)}</li>`;
  return html`<ul class="words">${shown.map(item)}</ul>${rated.length < 2 ? null : html`<p class="soft small" lang="${words.language}">${evidence.levels}</p>`}${
    rest.length === 0
      ? null
      : html`<details class="trail"><summary lang="${words.language}">${evidence.unrated(rest.length)}</summary><ul class="words">${rest.map(item)}</ul></details>`
  }`;
}

/** `1: 4`: the level of a part for the first behavior of the decision. */
function levelsOf(
  { option, as }: EvidenceWord,
  pieces: readonly ProfileEvidence[],
  { format }: Words,
): readonly string[] {
  return pieces.flatMap((piece, at) => {
    const level = piece.options.find((word) => word.option === option && word.as === as)?.level;
    return level === undefined ? [] : [`${at + 1}: ${format.level(level)}`];
  });
}

/** How the response counts for one behavior, why, and what would have been stronger. */
function behavior(context: ReportContext, piece: ProfileEvidence, at: number, lang: Html | null): Html {
  const { words } = context;
  const { assessor, format, profile } = words;
  const { level, min, max, shown, chance } = piece;
  const statement = context.behaviors.get(piece.behavior)?.statement ?? piece.behavior;
  const language = modelLanguage(context);
  return html`<article class="evidence" id="${anchor("evidence", piece.id)}">
<p>${at + 1}. <span${language === null ? null : html` lang="${language}"`} dir="auto">${statement}</span></p>
<p class="verdict">${statusMark(shown)} <strong>${assessor.axis.onOffer(profile.statuses[shown], format.level(level), format.level(min), format.level(max))}</strong><span class="soft small"><span aria-hidden="true"> · </span>${assessor.evidence.chance(format.percent(chance))}</span></p>
<div${lang}>${piece.rationale.map((text) => html`<p class="why" dir="auto">${text}</p>`)}${stronger(piece, context)}</div>
</article>`;
}

/** A strongest response: only what is rated for the behavior and was done otherwise. */
function stronger({ stronger, options }: ProfileEvidence, { words }: ReportContext): Html | null {
  if (stronger === null) return null;
  const { assessor, format } = words;
  const rated = stronger.words.filter((word) => word.level !== undefined);
  const all = rated.length > 0 ? rated : stronger.words;
  const same = (word: EvidenceWord): boolean =>
    options.some(({ option, as, value }) => option === word.option && as === word.as && value === word.value);
  const other = all.filter((word) => !same(word));
  const kept = all.length - other.length;
  return html`<div class="stronger"><p class="label">${assessor.evidence.stronger(format.level(stronger.level))}</p><ul class="words">${other.map(
    (word) => html`<li dir="auto">${done(word, words)}${word.text}</li>`,
  )}</ul>${kept === 0 ? null : html`<p class="soft small">${assessor.evidence.more(kept)}</p>`}</div>`;
}

/** All behaviors at a glance, then every decision with what was chosen. */
export function decisions(context: ReportContext): Html {
  const { profile, words } = context;
  const groups = byDecision(profile.evidence);
  return html`<section id="behaviors" aria-labelledby="behaviors-title">
<h2 id="behaviors-title">${words.assessor.headings.behaviors}</h2>
<p>${words.assessor.evidence.intro(groups.length)}</p>
${caveatLine(profile, ["incomplete"], words)}
${statusLegend(words)}
${mosaics(context)}
<div class="decisions">${groups.map((pieces) => decision(context, pieces))}</div>
</section>`;
}
