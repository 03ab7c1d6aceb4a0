import type { EvidenceWord, ProfileEvidence } from "@leadsim/scenarios";
import { statusMark } from "../charts/marks.js";
import { isWhole } from "../charts/scale-axis.js";
import { anchor } from "../page/anchors.js";
import { caveatLine } from "../page/caveats.js";
import { done } from "../page/done.js";
import { type Html, html } from "../page/escape.js";
import { langOf } from "../page/language.js";
import type { Words } from "../words/words.js";
import { modelLang, type ReportContext, scenarioTitle, storyLang, storyLanguage } from "./context.js";
import { statusLegend } from "./how-to-read.js";
import { mosaics } from "./mosaic.js";

/** Pieces of evidence of one decision, in the profile's order. */
function byDecision(evidence: readonly ProfileEvidence[]): ProfileEvidence[][] {
  const groups = new Map<string, ProfileEvidence[]>();
  for (const piece of evidence) {
    const key = JSON.stringify([piece.session, piece.scenario, piece.decision]);
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()];
}

/** Decisions of one scenario after those of another, as they were met. */
function byScenario(decisions: readonly ProfileEvidence[][]): ProfileEvidence[][][] {
  const groups: ProfileEvidence[][][] = [];
  for (const pieces of decisions) {
    const last = groups.at(-1)?.[0]?.[0];
    const { session, scenario } = pieces[0]!;
    if (last?.session === session && last.scenario === scenario) groups.at(-1)!.push(pieces);
    else groups.push([pieces]);
  }
  return groups;
}

function scenario(context: ReportContext, group: readonly ProfileEvidence[][]): Html {
  const { session, scenario } = group[0]![0]!;
  return html`<h3>${scenarioTitle(context, session, scenario)}</h3>
<div class="decisions">${group.map((pieces) => decision(context, pieces))}</div>`;
}

/** One decision: what was asked, what was done, and how it counts for each behavior. */
function decision(context: ReportContext, pieces: readonly ProfileEvidence[]): Html {
  const { format, page, profile } = context.words;
  const { heading, decision: id, prompt, session, type, elapsed } = pieces[0]!;
  const shown = pieces.map((piece) => profile.statuses[piece.shown]).join(", ");
  const lang = storyLang(context, session);
  const own = lang && langOf(context.words.language);
  return html`<details class="decision">
<summary><span${lang}><b${heading ? null : own}>${heading || id}</b> <span class="asked">${prompt}</span></span><span role="img" aria-label="${shown}">${pieces.map((piece) => statusMark(piece.shown))}</span></summary>
<div>
<div>${chosen(context, pieces)}</div>
${pieces.map((piece) => behavior(context, piece))}
<small>${page.kinds[type]}<span>${format.duration(elapsed)}</span><span>${id}</span></small>
</div>
</details>`;
}

/**
 * The words chosen and why they count as they do, once for all behaviors, with the key's level for each where it
 * rates parts; what it rates nowhere can be opened.
 */
function chosen(context: ReportContext, pieces: readonly ProfileEvidence[]): Html {
  const { words } = context;
  const { evidence } = words.assessor;
  const { options, session } = pieces[0]!;
  const language = storyLanguage(context, session);
  if (options.length === 0) return html`<p class="soft">${evidence.nothing}</p>`;
  const parts = options.map((word) => ({ word, levels: levelsOf(word, pieces, words) }));
  const rated = parts.filter(({ levels }) => levels.length > 0);
  const shown = rated.length > 0 ? rated : parts;
  const rest = parts.filter((part) => !shown.includes(part));
  const why = rationaleOf(pieces);
  const lang = langOf(language);
  const own = lang && langOf(words.language);
  const tags = (levels: readonly string[]): Html | null =>
    rated.length < 2 || levels.length === 0 ? null : html` <b${own}>${levels.join(", ")}</b>`;
  const item = ({ word, levels }: (typeof parts)[number]): Html =>
    html`<li>${done(word, words, language)}${word.text}${tags(levels)}${why.get(word)?.map((text) => html`<p>${text}</p>`)}</li>`;
  return html`<ul${lang}>${shown.map(item)}</ul>${
    rest.length === 0
      ? null
      : html`<details class="trail"><summary>${evidence.unrated(rest.length)}</summary><ul${lang}>${rest.map(item)}</ul></details>`
  }`;
}

/** The rationales of a decision, each with the last part of the response that it is of, or else with the last. */
function rationaleOf(pieces: readonly ProfileEvidence[]): ReadonlyMap<EvidenceWord, readonly string[]> {
  const { options } = pieces[0]!;
  const found = new Map<EvidenceWord, string[]>();
  for (const text of new Set(pieces.flatMap(({ rationale }) => rationale))) {
    const rated = pieces.flatMap((piece) =>
      piece.options.filter(({ why, level }) => why === text && level !== undefined),
    );
    const last = rated.at(-1);
    const part =
      options.find(({ option, as }) => option === last?.option && as === last.as) ?? options.at(-1);
    if (part) found.set(part, [...(found.get(part) ?? []), text]);
  }
  return found;
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

/** How the response counts for one behavior, and what would have been stronger. */
function behavior(context: ReportContext, piece: ProfileEvidence): Html {
  const { words } = context;
  const { assessor, debrief, format, profile } = words;
  const { level, min, max, shown, chance } = piece;
  const status = profile.statuses[shown];
  const said = isWhole(piece)
    ? `${status}, ${debrief.level(format.level(level))}`
    : assessor.axis.onOffer(status, format.level(level), format.level(min), format.level(max));
  const known = context.behaviors.get(piece.behavior);
  return html`<article class="evidence" id="${anchor("evidence", piece.id)}">
<p${known && modelLang(context)}>${known?.statement ?? piece.behavior}</p>
<p>${statusMark(shown)} ${said}<small>${assessor.evidence.chance(format.percent(chance))}</small></p>
${stronger(piece, context)}
</article>`;
}

/** A strongest response: only what is rated for the behavior and was done otherwise. */
function stronger({ stronger, options, session }: ProfileEvidence, context: ReportContext): Html | null {
  if (stronger === null) return null;
  const { words } = context;
  const language = storyLanguage(context, session);
  const { assessor, format } = words;
  const rated = stronger.words.filter((word) => word.level !== undefined);
  const all = rated.length > 0 ? rated : stronger.words;
  const same = (word: EvidenceWord): boolean =>
    options.some(({ option, as, value }) => option === word.option && as === word.as && value === word.value);
  const other = all.filter((word) => !same(word));
  const kept = all.length - other.length;
  return html`<p>${assessor.evidence.stronger(format.level(stronger.level))}</p><ul${langOf(language)}>${other.map(
    (word) => html`<li>${done(word, words, language)}${word.text}</li>`,
  )}</ul>${kept === 0 ? null : html`<small>${assessor.evidence.more(kept)}</small>`}`;
}

/** Whether any part of a response carries its levels: where two parts or more are rated. */
const tagged = (pieces: readonly ProfileEvidence[]): boolean =>
  pieces[0]!.options.filter(({ option, as }) =>
    pieces.some((piece) =>
      piece.options.some((word) => word.option === option && word.as === as && word.level !== undefined),
    ),
  ).length > 1;

/** All behaviors at a glance, then every decision with what was chosen. */
export function decisions(context: ReportContext): Html {
  const { profile, words } = context;
  const groups = byDecision(profile.evidence);
  const { intro, levels } = words.assessor.evidence;
  return html`<section id="behaviors" aria-labelledby="behaviors-title">
<h2 id="behaviors-title">${words.assessor.headings.behaviors}</h2>
<p>${intro(groups.length)}${groups.some(tagged) ? ` ${levels}` : null}</p>
${caveatLine(profile, ["incomplete"], words)}
${statusLegend(words)}
${mosaics(context)}
${byScenario(groups).map((group) => scenario(context, group))}
</section>`;
}
