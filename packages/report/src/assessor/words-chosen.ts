import type { EvidenceWord, ProfileEvidence } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { level as levelText } from "../page/numbers.js";

/** What kind of response a decision asked for, as the candidate would say it. */
const responseKinds: Readonly<Record<ProfileEvidence["type"], string>> = {
  choose: "chose one",
  "best-worst": "marked best and worst",
  rate: "rated each",
  rank: "put in order",
  select: "picked several",
  allocate: "shared out a budget",
  estimate: "estimated a range",
  sort: "sorted",
};

export function responseKind(type: ProfileEvidence["type"]): string {
  return responseKinds[type];
}

/** What was done with one part: `most effective`, `rated 4`, `ranked 2`. */
function doneWith(word: EvidenceWord): string {
  const value = word.value === undefined ? "" : ` ${word.value}`;
  switch (word.as) {
    case "picked":
      return "chose";
    case "best":
      return "most effective";
    case "worst":
      return "least effective";
    case "rated":
      return `rated${value}`;
    case "ranked":
      return `ranked${value}`;
    case "allocated":
      return `gave${value}`;
    case "estimated":
      return `said${value}`;
    case "sorted":
      return `sorted into${value}`;
  }
}

function wordItem(word: EvidenceWord): Html {
  const keyed =
    word.level === undefined ? null : html` <span class="tag">level ${levelText(word.level)}</span>`;
  const why = word.why === undefined ? null : html`<p class="why" dir="auto">${word.why}</p>`;
  return html`<li><p class="word"><span class="done"><bdi>${doneWith(word)}</bdi></span> <span dir="auto">${word.text}</span>${keyed}</p>${why}</li>`;
}

/**
 * The words chosen, each with what was done with it, its level and its rationale. Where the key rates only some of them for the
 * behavior, those stand first and the rest can be opened.
 */
export function wordsChosen(words: readonly EvidenceWord[]): Html {
  if (words.length === 0) return html`<p class="soft">Nothing was chosen.</p>`;
  const { rated, rest } = byKey(words);
  return html`<ul class="words">${rated.map(wordItem)}</ul>${
    rest.length === 0
      ? null
      : html`<details class="trail"><summary>The rest of this response, not rated for this behavior (${rest.length})</summary><ul class="words">${rest.map(wordItem)}</ul></details>`
  }`;
}

/** A stronger response: only what is rated for the behavior, where anything is. */
export function strongerWords(words: readonly EvidenceWord[]): Html {
  return html`<ul class="words">${byKey(words).rated.map(wordItem)}</ul>`;
}

function byKey(words: readonly EvidenceWord[]): {
  rated: readonly EvidenceWord[];
  rest: readonly EvidenceWord[];
} {
  const rated = words.filter((word) => word.level !== undefined);
  if (rated.length === 0) return { rated: words, rest: [] };
  return { rated, rest: words.filter((word) => word.level === undefined) };
}

/** The rationale that no chosen word already carries. */
export function remainingRationale(evidence: ProfileEvidence): readonly string[] {
  const said = new Set(evidence.options.map((word) => word.why));
  return [...new Set(evidence.rationale)].filter((text) => !said.has(text));
}

/** The first words chosen, short enough for a table, with how many others there are. Characters are never cut in two. */
export function inShort(evidence: ProfileEvidence, length = 90): Html | null {
  const { rated } = byKey(evidence.options);
  const first = rated[0];
  if (first === undefined) return null;
  const characters = [...first.text];
  const text =
    characters.length <= length ? first.text : `${characters.slice(0, length).join("").trimEnd()}…`;
  const done = first.as === "picked" ? null : html`<bdi class="done">${doneWith(first)}</bdi> `;
  const more = rated.length > 1 ? html` <span class="done">and ${rated.length - 1} more</span>` : null;
  return html`${done}<bdi>${text}</bdi>${more}`;
}
