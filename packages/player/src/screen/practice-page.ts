import { html, nothing, type TemplateResult } from "lit";
import { emptyDraft } from "../answer/draft.js";
import { readDraft } from "../answer/read-draft.js";
import { answerSummary } from "../parts/answer-summary.js";
import { decisionForm, faultInWords } from "./decision-form.js";
import type { PracticeState, ScreenContext } from "./screen-context.js";

/** The ways of answering that come up here, in the order a person practices them. */
export function practiceKinds({ view }: Pick<ScreenContext, "view">) {
  return view.briefing?.asks ?? [];
}

/** A practice decision: answered as those that count are, and sent nowhere. */
export function practicePage(context: ScreenContext, practice: PracticeState): TemplateResult {
  const { language, act } = context;
  const { words } = language;
  const kinds = practiceKinds(context);
  const kind = kinds[practice.place] ?? kinds[0]!;
  return html`<div class="page practice">
    <article class="story">
      <p class="eyebrow">${words.practiceOf(practice.place + 1, kinds.length)}</p>
      <h2 id="page" tabindex="-1">${words.practiceNames[kind]}</h2>
      <p class="notice">${words.practiceNote}</p>
    </article>
    <section class="act">
      ${practice.done ? doneWith(practice, context) : form(practice, context)}
      <p class="leave"><button type="button" class="link" @click=${() => act.practice(null, "try")}>${words.practiceLeave}</button></p>
    </section>
  </div>`;
}

function form(practice: PracticeState, context: ScreenContext): TemplateResult {
  const { language, act } = context;
  const decision = language.words.examples[practiceKinds(context)[practice.place]!];
  const { locale } = language;
  return decisionForm({
    decision,
    draft: practice.draft,
    faults: practice.faults,
    reviewing: practice.reviewing,
    sending: null,
    contentLocale: locale,
    language,
    prefix: "p",
    note: null,
    write: (draft, said) => {
      act.practice({ draft, faults: [] });
      if (said) act.announce(said);
    },
    review: () => {
      const { faults } = readDraft(practice.draft, decision, locale);
      if (faults.length === 0) return act.practice({ reviewing: true, faults: [] }, "p-review");
      act.practice({ faults });
      act.alert(faults.map((fault) => faultInWords(fault, decision, language)).join(" "));
    },
    amend: () => act.practice({ reviewing: false }, "p-prompt"),
    send: () => act.practice({ done: true }, "p-done"),
    focus: act.focus,
  });
}

function doneWith(practice: PracticeState, context: ScreenContext): TemplateResult {
  const { language, act } = context;
  const { words, locale } = language;
  const kinds = practiceKinds(context);
  const decision = words.examples[kinds[practice.place]!];
  const { response } = readDraft(practice.draft, decision, locale);
  const following = kinds[practice.place + 1];
  const goOn = () => {
    if (following === undefined) return act.practice(null, "try");
    const fresh = { draft: emptyDraft(following), faults: [], reviewing: false, done: false };
    act.practice({ place: practice.place + 1, ...fresh }, "page");
  };
  return html`<p id="p-done" tabindex="-1">${words.practiceDone}</p>
    ${response ? answerSummary(decision, response, language) : nothing}
    <div class="buttons">
      <button type="button" class="main" @click=${goOn}>${following === undefined ? words.practiceEnd : words.practiceNext}</button>
    </div>`;
}
