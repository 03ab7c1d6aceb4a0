import type { DebriefDecision } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { foreign, langOf } from "../page/language.js";
import type { DebriefContext } from "./context.js";

type Levels = DebriefDecision["levels"];

/** What a response counts for each behavior, in words; numbers in front stand for the behaviors below the list. */
export function levelList(
  levels: Levels,
  { words, statements, own }: DebriefContext,
  numbered = false,
): Html | null {
  if (levels.length === 0) return null;
  const items = levels.map(({ behavior, level }) => {
    const { statement, locale } = statements.get(behavior) ?? { statement: behavior };
    return html`<li><strong>${words.debrief.level(words.format.level(level))}</strong> <span${langOf(foreign(locale, words.language))}>${statement}</span></li>`;
  });
  return numbered && levels.length > 1
    ? html`<ol class="levels"${own}>${items}</ol>`
    : html`<ul class="levels"${own}>${items}</ul>`;
}

/** The same of another response to a decision, by the numbers that the decision's own list gives its behaviors. */
export function levelsByNumber(levels: Levels, listed: Levels, context: DebriefContext): Html | null {
  const { words, own } = context;
  const places = new Map(listed.map(({ behavior }, at) => [behavior, at + 1]));
  if (levels.length === 0 || !levels.every(({ behavior }) => places.has(behavior)))
    return levelList(levels, context);
  const said = levels
    .map(({ behavior, level }) => ({ number: places.get(behavior)!, level: words.format.level(level) }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, level }) =>
      listed.length === 1 ? words.debrief.level(level) : words.debrief.levelFor(number, level),
    );
  return html`<p class="levels"${own}>${said.join(" ")}</p>`;
}
