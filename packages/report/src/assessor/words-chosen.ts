import type { EvidenceWord, ProfileEvidence } from "@leadsim/scenarios";
import { done } from "../page/done.js";
import { type Html, html } from "../page/escape.js";
import { langOf } from "../page/language.js";
import { type ReportContext, storyLanguage } from "./context.js";

/**
 * For an element of the scenario's words: the first chosen, short enough for a table, with how many others there
 * are. Characters are never cut in two.
 */
export function inShort(context: ReportContext, evidence: ProfileEvidence, length = 60): Html | null {
  const { words } = context;
  const language = storyLanguage(context, evidence.session);
  const parts = ratedFirst(evidence.options);
  const [first] = parts;
  if (first === undefined) return null;
  const rated = parts.filter((word) => word.level !== undefined).length || parts.length;
  const characters = [...first.text];
  const beginning = characters.slice(0, length).join("");
  // A word is cut only where there is no other.
  const text = characters.length <= length ? first.text : `${beginning.replace(/\s+\S*$/, "")}…`;
  const own = language === null ? null : langOf(words.language);
  const more = rated > 1 ? html` <small${own}>${words.page.more(rated - 1)}</small>` : null;
  return html`${done(first, words, language)}${text}${more}`;
}

function ratedFirst(words: readonly EvidenceWord[]): readonly EvidenceWord[] {
  return [
    ...words.filter((word) => word.level !== undefined),
    ...words.filter((word) => word.level === undefined),
  ];
}
