import type { CandidateView, DecisionResponse, DecisionView } from "@leadsim/scenarios";
import { estimateFigures } from "@leadsim/scenarios/rules";
import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../answer/draft.js";
import { readDraft } from "../answer/read-draft.js";
import { scaleMeaning } from "../words/scale-meaning.js";
import type { Language } from "../words/words.js";

/** An answer in words: rows of what it says, some under a label. */
interface Row {
  readonly label: string | null;
  readonly texts: readonly string[];
}

/** An answer as a person would tell it. */
export function answerSummary(
  decision: DecisionView,
  response: DecisionResponse,
  language: Language,
): TemplateResult {
  const rows = rowsOf(decision, response, language);
  if (decision.type === "rank") {
    return html`<ol class="answer">${rows.map(({ texts }) => html`<li>${texts[0]}</li>`)}</ol>`;
  }
  if (rows.every(({ label }) => label === null)) {
    const texts = rows.map(({ texts: [text] }) => text);
    return texts.length === 1
      ? html`<p class="answer">${texts[0]}</p>`
      : html`<ul class="answer">${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
  }
  const brief = decision.type === "rate" || decision.type === "allocate" || decision.type === "estimate";
  return html`<dl class="answer ${brief ? "brief" : ""}">${rows.map(
    ({ label, texts }) => html`<div>
      <dt>${label}</dt>
      ${texts.length === 0 ? html`<dd>–</dd>` : texts.map((text) => html`<dd>${text}</dd>`)}
    </div>`,
  )}</dl>`;
}

function answerLine(decision: DecisionView, response: DecisionResponse, language: Language): string {
  const rows = rowsOf(decision, response, language);
  return rows
    .map(({ label, texts }) => `${label === null ? "" : `${label}: `}${texts.join(", ")}`)
    .join("; ");
}

function rowsOf(decision: DecisionView, response: DecisionResponse, language: Language): readonly Row[] {
  const { words, format } = language;
  const options =
    decision.type === "sort" ? decision.items : decision.type === "estimate" ? [] : decision.options;
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? id;
  const plain = (ids: readonly string[]) => ids.map((id) => ({ label: null, texts: [textOf(id)] }));
  if ("picked" in response) {
    const { picked } = response;
    if (typeof picked === "string") return plain([picked]);
    return plain(options.filter(({ id }) => picked.includes(id)).map(({ id }) => id));
  }
  if ("order" in response) return plain(response.order);
  if ("best" in response) {
    return [
      { label: words.best, texts: [textOf(response.best)] },
      { label: words.worst, texts: [textOf(response.worst)] },
    ];
  }
  if ("ratings" in response && decision.type === "rate") {
    const { scale } = decision;
    return options.map(({ id, text }) => {
      const value = response.ratings[id]!;
      const meaning = scaleMeaning(scale, value, words);
      return { label: text, texts: [words.rating(format.number(value), format.number(scale.max), meaning)] };
    });
  }
  if ("amounts" in response && decision.type === "allocate") {
    return options.map(({ id, text }) => ({
      label: text,
      texts: [format.amount(response.amounts[id] ?? 0, decision.unit)],
    }));
  }
  if ("low" in response && decision.type === "estimate") {
    return estimateFigures.map((name) => ({
      label: words[name],
      texts: [format.amount(response[name], decision.unit)],
    }));
  }
  if ("bins" in response && decision.type === "sort") {
    return decision.bins.map(({ id, text }) => ({
      label: text,
      texts: decision.items.filter((item) => response.bins[item.id] === id).map((item) => item.text),
    }));
  }
  return [];
}

/** What was answered, folded to what is needed: shown with a consequence and in the story so far. */
export function answered(
  { decision, response }: { readonly decision: DecisionView; readonly response: DecisionResponse | null },
  language: Language,
  { withPrompt = false }: { readonly withPrompt?: boolean } = {},
): TemplateResult {
  const { words, locale } = language;
  return html`<div class="answered">
    ${withPrompt ? html`<p class="asked">${decision.prompt}</p>` : nothing}
    <p class="label" lang=${locale}>${words.yourAnswer}</p>
    ${response === null ? html`<p lang=${locale}>${words.noAnswer}</p>` : answerSummary(decision, response, language)}
  </div>`;
}

/** Whether what is shown followed from this very answer: it arrived, also where another tab sent it. */
export function hasArrived(
  before: { readonly view: CandidateView | null; readonly draft: Draft | null },
  { responded }: Pick<CandidateView, "responded">,
  language: Language,
): boolean {
  const decision = before.view?.decision;
  if (!decision || !responded?.response || responded.decision.prompt !== decision.prompt) return false;
  return answerLine(decision, responded.response, language) === lostInWords(before, language);
}

/** What had been answered on a page that did not take it, as one line; null where it was not complete. */
export function lostInWords(
  { view, draft }: { readonly view: CandidateView | null; readonly draft: Draft | null },
  language: Language,
): string | null {
  if (!view?.decision || !draft) return null;
  const { response } = readDraft(draft, view.decision, language.locale);
  return response && answerLine(view.decision, response, language);
}
