import type { CandidateProfile, Theme } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { base } from "../page/styles/base.js";
import { isShown, logo, themedWords, themeStyles } from "../theme/themed.js";
import type { Language } from "../words/language.js";
import type { CandidateContext } from "./candidate-context.js";
import { doubts, limits } from "./limits.js";
import { priorities } from "./priorities.js";
import { strengths } from "./strengths.js";
import { candidateStyles } from "./styles.js";
import { talk } from "./talk.js";
import { virtues } from "./virtues.js";

/** In the order of the page: what is to be done first, so that it prints on its first sheets. */
const sections: readonly (readonly [string, (context: CandidateContext) => Html | null])[] = [
  ["doubts", doubts],
  ["priorities", priorities],
  ["talk", talk],
  ["strengths", strengths],
  ["virtues", virtues],
  ["limits", limits],
];

/** How the page is made. */
export interface CandidatePageOptions {
  /** The page's title and first heading. Default: `What your choices showed`, in the page's language. */
  readonly title?: string;
  /** The language of the page; `en` unless given. Texts of the model and the scenarios stay in their own. */
  readonly language?: Language;
  /** An organization's logo, accent, fonts, words for standings, sections and paper. */
  readonly theme?: Theme;
}

/**
 * One self-contained page for the person who sat the simulation: what to work on first with the moment it was
 * seen in, what went well, and an outline for the talk with their own manager. It is made from what a
 * candidate may hold, which has no key in it. The same profile and options give the same characters on every
 * machine; dates are UTC.
 */
export function renderCandidate(shared: CandidateProfile, options: CandidatePageOptions = {}): string {
  const { theme } = options;
  const words = themedWords(options.language ?? "en", theme);
  const context: CandidateContext = { shared, words };
  const title = options.title ?? words.candidate.title;
  return frame({
    ...{ title, words, navigation: null },
    styles: base + candidateStyles + themeStyles(theme),
    head: header(context, title, logo(theme)),
    main: sections.filter(([id]) => isShown(id, theme)).map(([, section]) => section(context)),
  }).markup;
}

function header({ shared, words }: CandidateContext, title: string, logo: Html | null): Html {
  const { candidate, format, page } = words;
  const [first] = shared.sessions;
  const overall = shared.scales.find(({ kind }) => kind === "overall");
  return html`<header class="masthead">
${logo}<p class="eyebrow">${candidate.eyebrow} <span aria-hidden="true">·</span> ${page.simulation}</p>
<h1>${title}</h1>
${
  first === undefined
    ? null
    : html`<p>${candidate.played({
        player: first.player,
        decisions: overall?.decisions ?? 0,
        scenarios: overall?.scenarios ?? 0,
        date: format.date(first.began),
      })}</p>`
}
<p class="soft">${candidate.nature}</p>
</header>`;
}
