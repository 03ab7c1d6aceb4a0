import type { CandidateView, LineView } from "@leadsim/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../words/words.js";
import { face, type HueOf, type Locate, peopleAmong } from "./face.js";
import { icon } from "./icons.js";

export interface LinesContext {
  readonly language: Language;
  readonly locate: Locate;
  /** The color of a person, by cast id: 1 to 6. */
  readonly hueOf: HueOf;
}

/** What is told and said, looking like what it is: a message, a call, a meeting, a note, an inbox, or a story. */
export function lines(
  spoken: readonly LineView[],
  as: CandidateView["as"],
  context: LinesContext,
): TemplateResult | typeof nothing {
  if (spoken.length === 0) return nothing;
  const turns = inTurns(spoken);
  if (as === null) return html`<div class="lines">${turns.map((turn) => oneTurn(turn, context))}</div>`;
  return html`<section class="as as-${as}" aria-labelledby="as-name">
    ${heading(spoken, as, context)}
    <div class="as-body">${turns.map((turn) => oneTurn(turn, context))}</div>
  </section>`;
}

/** Lines told apart from the page: a transcript, the story so far. */
export function plainLines(
  spoken: readonly LineView[],
  context: LinesContext,
): TemplateResult | typeof nothing {
  if (spoken.length === 0) return nothing;
  return html`<div class="lines">${inTurns(spoken).map((turn) => oneTurn(turn, context))}</div>`;
}

interface Turn {
  readonly speaker: LineView["speaker"];
  readonly texts: readonly string[];
  /** Whether this person has not spoken on this page before. */
  readonly first: boolean;
}

function inTurns(spoken: readonly LineView[]): readonly Turn[] {
  const turns: { speaker: LineView["speaker"]; texts: string[]; first: boolean }[] = [];
  for (const { speaker, text } of spoken) {
    const last = turns.at(-1);
    if (last && keyOf(last.speaker) === keyOf(speaker)) last.texts.push(text);
    else {
      const first = turns.every((turn) => keyOf(turn.speaker) !== keyOf(speaker));
      turns.push({ speaker, texts: [text], first });
    }
  }
  return turns;
}

function keyOf(speaker: LineView["speaker"]): string {
  return speaker.kind === "cast" ? `cast ${speaker.id}` : speaker.kind;
}

function oneTurn({ speaker, texts, first }: Turn, context: LinesContext): TemplateResult {
  const { language } = context;
  const words = texts.map((text) => html`<p>${text}</p>`);
  if (speaker.kind === "cast") {
    return html`<div class="spoken">
      ${face(speaker, context)}
      <p class="who"><b>${speaker.name}</b>${first ? html` <span class="role">${speaker.role}</span>` : nothing}</p>
      <div class="said">${words}</div>
    </div>`;
  }
  if (speaker.kind === "narrator") return html`<div class="told">${words}</div>`;
  return html`<div class="spoken by-you">
    <p class="who" lang=${language.locale}><b>${language.words.you}</b></p>
    <div class="said">${words}</div>
  </div>`;
}

function heading(
  spoken: readonly LineView[],
  as: NonNullable<CandidateView["as"]>,
  context: LinesContext,
): TemplateResult {
  const { words, format, locale } = context.language;
  const people = peopleAmong(spoken.map(({ speaker }) => speaker));
  const shared = (as === "call" || as === "meeting") && people.length > 0;
  return html`<header class="as-head">
    ${icon(as)}
    <p id="as-name" lang=${locale}>
      <b>${words.ways[as]}</b>${shared ? html` <span>${words.present(format.list(people.map(({ name }) => name)))}</span>` : nothing}
    </p>
    ${as === "meeting" ? html`<span class="as-faces">${people.map((person) => face(person, context))}</span>` : nothing}
  </header>`;
}
