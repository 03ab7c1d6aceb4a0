import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";

/** A scene on the path. */
export interface PathStep {
  /** The id of its place on the page. */
  readonly place: string;
  /** The decision's number in the session; null for a scene that was only told. */
  readonly number: number | null;
  readonly scored: boolean;
  /** Whether another answer would have led elsewhere. */
  readonly forks: boolean;
}

/** The scenes of one scenario. */
export interface PathPart {
  readonly title: Html;
  readonly steps: readonly PathStep[];
}

/**
 * The path through a story, a line for each scenario: a small dot where something was told, a numbered disk that
 * leads to where something was asked, empty where it is not scored, and a branch where another answer would have
 * led to another scene. It wraps like text. Shapes differ, so that it reads in gray.
 */
export function storyPath(parts: readonly PathPart[], words: Words): Html {
  return html`${parts.map(
    ({ title, steps }) =>
      html`<h3 class="path-title">${title}</h3><ol class="path">${steps.map((one) => step(one, words))}</ol>`,
  )}${key(parts, words)}`;
}

const branch = html`<i class="path-branch"></i>`;
const told = html`<i class="path-told"></i>`;
const disk = (scored: boolean): string => (scored ? "path-asked" : "path-asked path-unscored");

function step({ place, number, scored, forks }: PathStep, { debrief }: Words): Html {
  if (number === null) return html`<li aria-hidden="true">${told}</li>`;
  const also = [...(scored ? [] : [debrief.key.unscored]), ...(forks ? [debrief.key.fork] : [])];
  const [before, after] = debrief.decision(number).split(String(number));
  return html`<li>${forks ? branch : null}<a class="${disk(scored)}" href="#${place}"><span class="hidden">${before}</span>${number}<span class="hidden">${after}${also.map((text) => `, ${text}`)}</span></a></li>`;
}

/** What the signs are that stand on the path. */
function key(parts: readonly PathPart[], { debrief }: Words): Html {
  const steps = parts.flatMap(({ steps }) => steps);
  const decisions = steps.filter(({ number }) => number !== null);
  const items = [
    decisions.some(({ scored }) => scored) && html`<b class="path-asked">1</b> ${debrief.key.decision}`,
    decisions.some(({ scored }) => !scored) && html`<b class="${disk(false)}">1</b> ${debrief.key.unscored}`,
    decisions.length < steps.length && html`${told} ${debrief.key.told}`,
    steps.some(({ forks }) => forks) && html`<span class="path-fork">${branch}</span> ${debrief.key.fork}`,
  ];
  return html`<ul class="legend path-key">${items.flatMap((item) => (item ? [html`<li>${item}</li>`] : []))}</ul>`;
}
