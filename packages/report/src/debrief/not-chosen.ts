import type { DebriefAlternative, DebriefDecision, DebriefStronger, SpokenLine } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { around } from "../page/language.js";
import { lines } from "../page/moment.js";
import { answered, withoutToldBefore } from "./answered.js";
import type { DebriefContext } from "./context.js";
import { levelsByNumber } from "./levels.js";

type After = Pick<DebriefAlternative, "ledTo" | "elsewhere">;

/**
 * What else could have been chosen, to open; where there are too many answers to tell, stronger ones.
 * @param ledTo what the response given led to: what would have followed anyhow is not told again
 */
export function notChosen(
  decision: DebriefDecision,
  ledTo: readonly SpokenLine[],
  context: DebriefContext,
): Html | null {
  const { debrief } = context.words;
  const { type, chosen, alternatives } = decision;
  if (chosen.length === 0) return null;
  if (type === "choose")
    return opening(
      debrief.alternatives(alternatives.length),
      alternatives.map((one) => alternative(one, decision, ledTo, context)),
    );
  const stronger = together(decision.stronger);
  if (stronger.length === 0) return html`<p class="soft small">${debrief.noneStronger}</p>`;
  return opening(
    debrief.stronger,
    stronger.map((one, at) => {
      const before = [chosen, ...stronger.slice(0, at).map(({ words }) => words)];
      const told = { ...one, words: withoutToldBefore(one.words, before) };
      return strongerResponse(told, decision, ledTo, context);
    }),
  );
}

const opening = (summary: string, items: readonly Html[]): Html =>
  html`<details class="trail"><summary>${summary}</summary><ul class="alternatives">${items}</ul></details>`;

function alternative(
  { text, why, levels, ...after }: DebriefAlternative,
  decision: DebriefDecision,
  ledTo: readonly SpokenLine[],
  context: DebriefContext,
): Html {
  return html`<li${context.lang}><p>${text}</p>${why === undefined ? null : html`<p class="why">${why}</p>`}
${levelsByNumber(levels, decision.levels, context)}
${outcome(after, ledTo, context)}</li>`;
}

interface Stronger extends After {
  readonly levels: DebriefDecision["levels"];
  readonly words: DebriefStronger["words"];
}

/** Strongest responses, those that are the same for several behaviors as one. */
function together(stronger: readonly DebriefStronger[]): readonly Stronger[] {
  const groups = new Map<string, Stronger>();
  for (const { behavior, level, words, ledTo, elsewhere } of stronger) {
    const done = words.map(({ option, as, value }) => [option, as, value]);
    const key = JSON.stringify([done, ledTo, elsewhere]);
    const levels = [...(groups.get(key)?.levels ?? []), { behavior, level }];
    groups.set(key, { words, ledTo, elsewhere, levels });
  }
  return [...groups.values()];
}

function strongerResponse(
  { levels, words, ...after }: Stronger,
  decision: DebriefDecision,
  ledTo: readonly SpokenLine[],
  context: DebriefContext,
): Html {
  return html`<li${context.lang}>${levelsByNumber(levels, decision.levels, context)}
${answered(words, context)}
${outcome(after, ledTo, context)}</li>`;
}

/** What would have followed, as far as it differs from what did, and where it would have led. */
function outcome(
  { ledTo, elsewhere }: After,
  told: readonly SpokenLine[],
  { words, language, own }: DebriefContext,
): Html {
  const { debrief } = words;
  const known = new Set(told.map(keyOf));
  const other = ledTo.filter((line) => !known.has(keyOf(line)));
  const note = (text: Html | string): Html => html`<p class="soft small"${own}>${text}</p>`;
  return html`${lines(other, words)}${
    ledTo.length === 0
      ? note(debrief.nothingSaid)
      : other.length === ledTo.length
        ? null
        : note(other.length === 0 ? debrief.sameSaid : debrief.restSaid)
  }${elsewhere === null ? null : html`<p class="small"${own}>${elsewhere === "" ? debrief.toTheEnd : around(debrief.elsewhere, elsewhere, language)}</p>`}`;
}

const keyOf = ({ by, name, text }: SpokenLine): string => JSON.stringify([by, name, text]);
