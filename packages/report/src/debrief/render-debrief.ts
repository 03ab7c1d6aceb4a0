import type { Debrief, DebriefDecision, DebriefScene, Theme } from "@leadsim/scenarios";
import { storyPath } from "../charts/story-path.js";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { foreign, langOf, marked } from "../page/language.js";
import { lines } from "../page/moment.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { logo, themedWords, themeStyles } from "../theme/themed.js";
import type { Language } from "../words/language.js";
import type { Words } from "../words/words.js";
import { answered } from "./answered.js";
import type { DebriefContext, DebriefStatement } from "./context.js";
import { levelList } from "./levels.js";
import { notChosen } from "./not-chosen.js";
import { debriefStyles } from "./styles.js";

/** How the page is made. */
export interface DebriefPageOptions {
  /** The page's title and first heading. Default: `The session, told again`, in the page's language. */
  readonly title?: string;
  /** The language of the page; `en` unless given. The story stays in its own. */
  readonly language?: Language;
  /** An organization's logo, accent, fonts and paper. */
  readonly theme?: Theme;
  /**
   * Statements of the model by id, each with the language it is in, to say levels of; ids stand where
   * there is none.
   */
  readonly statements?: ReadonlyMap<string, DebriefStatement>;
}

/** A scene with its place on the page: a scenario that circles meets one twice. */
type PlacedScene = DebriefScene & {
  readonly place: string;
  /** The decision's number in the session; null where nothing was asked. */
  readonly number: number | null;
};

/**
 * One self-contained page of a session told again, for a coaching talk: what was said, asked and answered,
 * what came of it, and at each choice the options not chosen, to open. It holds the key: it is for the assessor
 * alone. The same session gives the same characters.
 */
export function renderDebrief(debrief: Debrief, options: DebriefPageOptions = {}): string {
  const { theme, statements = new Map() } = options;
  const words = themedWords(options.language ?? "en", theme);
  const language = foreign(debrief.locale, words.language);
  const own = language === null ? null : langOf(words.language);
  const context: DebriefContext = { words, statements, language, lang: langOf(language), own };
  const title = options.title ?? words.debrief.title;
  const scenes = placed(debrief.scenes);
  return frame({
    ...{ title, words, navigation: null },
    styles: stylesheet() + debriefStyles + themeStyles(theme),
    head: header(debrief, title, logo(theme), words),
    main: [path(scenes, context), ...byScenario(scenes).map((scenes) => scenario(scenes, context))],
  }).markup;
}

function placed(scenes: readonly DebriefScene[]): readonly PlacedScene[] {
  let decisions = 0;
  return scenes.map((scene, at) => {
    if (scene.decision !== null) decisions += 1;
    return { ...scene, place: `scene-${at + 1}`, number: scene.decision && decisions };
  });
}

function header(
  { player, began }: Debrief,
  title: string,
  logo: Html | null,
  { debrief, format, page }: Words,
): Html {
  return html`<header class="masthead">
${logo}<p class="eyebrow">${debrief.eyebrow} <span aria-hidden="true">·</span> ${page.simulation}</p>
<h1>${title}</h1>
<p class="soft">${player === "person" ? format.date(began) : debrief.players[player]}</p>
<p class="soft">${debrief.forWhom}</p>
<p>${debrief.nature}</p>
</header>`;
}

const forksAt = ({ decision }: DebriefScene): boolean =>
  decision?.alternatives.some(({ elsewhere }) => elsewhere !== null) ?? false;

/** Whether an answer counts for any behavior: nothing does where nothing is keyed, or where time ran out. */
const isScored = ({ decision }: DebriefScene): boolean => (decision?.levels.length ?? 0) > 0;

/** A coaching talk has time for so many. */
const talkedAbout = 3;

/** Under this a level is not strong. */
const strongLevel = 4;

const lowestOf = ({ decision }: DebriefScene): number =>
  Math.min(...(decision?.levels ?? []).map(({ level }) => level));

/** Where a talk could stop first: the decisions with the lowest levels, of equal ones those met first. */
function shownLeast(scenes: readonly PlacedScene[], context: DebriefContext): Html | null {
  const { words, language } = context;
  const least = scenes
    .filter((scene) => isScored(scene) && lowestOf(scene) < strongLevel)
    .sort((a, b) => lowestOf(a) - lowestOf(b))
    .slice(0, talkedAbout);
  if (least.length === 0) return null;
  return html`<h3 class="path-title">${words.debrief.least}</h3><ul class="least">${least.map((scene) => {
    const { levels, prompt } = scene.decision!;
    const lowest = levels.filter(({ level }) => level === lowestOf(scene));
    return html`<li><a href="#${scene.place}">${words.debrief.decision(scene.number!)}</a> ${marked(prompt, language)}${levelList(lowest, context)}</li>`;
  })}</ul>`;
}

function path(scenes: readonly PlacedScene[], context: DebriefContext): Html {
  const { words, language } = context;
  const { debrief } = words;
  const decisions = scenes.filter(({ decision }) => decision !== null);
  const parts = byScenario(scenes).map((of) => ({
    title: marked(of[0]!.title, language),
    steps: of.map((scene) => ({ ...scene, scored: isScored(scene), forks: forksAt(scene) })),
  }));
  return html`<section id="path" aria-labelledby="path-title"><h2 id="path-title">${debrief.path}</h2>
<p>${debrief.pathSays({
    decisions: decisions.length,
    scored: decisions.filter(isScored).length,
    forks: scenes.filter(forksAt).length,
  })}</p>
${storyPath(parts, words)}
${shownLeast(scenes, context)}
<details class="trail"><summary>${debrief.jump}</summary><ol class="jumps">${decisions.map(
    ({ place, heading, decision }) =>
      html`<li><a href="#${place}"${context.lang}>${heading === "" ? null : html`<strong>${heading}</strong> `}${decision?.prompt}</a></li>`,
  )}</ol></details></section>`;
}

/** Scenes of one scenario after those of another, as they were met. */
function byScenario(scenes: readonly PlacedScene[]): readonly (readonly PlacedScene[])[] {
  const groups: PlacedScene[][] = [];
  for (const scene of scenes) {
    const last = groups.at(-1);
    if (last?.[0]?.scenario === scene.scenario) last.push(scene);
    else groups.push([scene]);
  }
  return groups;
}

function scenario(scenes: readonly PlacedScene[], context: DebriefContext): Html {
  return html`<section class="debrief"><h2${context.lang}>${scenes[0]!.title}</h2>${scenes.map((scene) => told(scene, context))}</section>`;
}

function told(scene: PlacedScene, context: DebriefContext): Html {
  const { words, lang } = context;
  const { heading, said, decision, ledTo } = scene;
  return html`<article class="scene" id="${scene.place}">
${heading === "" ? null : html`<h3${lang}>${heading}</h3>`}
${said.length === 0 ? null : html`<div${lang}>${lines(said, words)}</div>`}
${decision === null ? null : asked(scene, decision, context)}
${ledTo.length === 0 ? null : html`<div><p class="label">${words.page.ledTo}</p><div${lang}>${lines(ledTo, words)}</div></div>`}
${decision === null ? null : notChosen(decision, ledTo, context)}
</article>`;
}

function asked(
  scene: PlacedScene,
  { prompt, chosen, levels }: DebriefDecision,
  context: DebriefContext,
): Html {
  const { lang, words } = context;
  const { debrief } = words;
  return html`<div class="decision-told"><p class="label">${debrief.decision(scene.number!)}${isScored(scene) || chosen.length === 0 ? null : html` <span class="soft">${debrief.unscored}</span>`}</p>
<p class="prompt"${lang}>${prompt}</p>
${chosen.length === 0 ? html`<p>${debrief.ranOut}</p>` : answered(chosen, context)}
${levelList(levels, context, true)}</div>`;
}
