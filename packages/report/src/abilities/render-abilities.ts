import type { Calibration, Theme } from "@leadsim/scenarios";
import { type ClassesOf, classes } from "../calibration/classes.js";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { logo, themedWords, themeStyles } from "../theme/themed.js";
import type { Language } from "../words/language.js";
import { say } from "../words/say.js";
import type { Words } from "../words/words.js";
import { type AbilityRow, isEstimated } from "./ability-table.js";
import { distribution } from "./distribution.js";
import { items } from "./items.js";
import { type PageNorms, people } from "./people.js";
import { abilityStyles } from "./styles.js";
import { summary } from "./summary.js";

/** How the page is made. */
export interface AbilityPageOptions {
  /** The page's title and first heading. Default: `Calibrated scores`, in the page's language. */
  readonly title?: string;
  /** The language of the page; `en` unless given. */
  readonly language?: Language;
  /** An organization's logo, accent, fonts and paper. */
  readonly theme?: Theme;
  /** The norms that people's standings were read against. */
  readonly norms?: PageNorms;
  /** How the abilities were estimated (`eap`) and what they were drawn to (`mean 0 sd 1`), where the table says so. */
  readonly scored?: { readonly method?: string; readonly prior?: string };
  /** Classes at cut scores of θ; left out where no cut was named. */
  readonly classes?: ClassesOf;
}

/**
 * One self-contained page of a table of abilities and the calibration they come from: what may be concluded, how
 * people spread, whose responses to look at, the items behind the numbers, and each person with their range, as far
 * as a page that is read goes. The same input gives the same
 * characters on every machine.
 */
export function renderAbilities(
  rows: readonly AbilityRow[],
  calibration: Calibration,
  options: AbilityPageOptions = {},
): string {
  const { theme } = options;
  const words = themedWords(options.language ?? "en", theme);
  const { foot, title: usual } = words.abilities;
  const title = options.title ?? usual;
  const synthetic = calibration.sample.kind === "synthetic";
  return frame({
    title,
    styles: stylesheet() + abilityStyles(synthetic ? foot.synthetic : foot.other) + themeStyles(theme),
    words,
    head: header(rows, calibration, title, words, options),
    navigation: null,
    main: [
      notices(calibration, words),
      summary(rows, words, options.scored?.method),
      distribution(rows.filter(isEstimated), words),
      options.classes ? classes(options.classes, words) : null,
      items(calibration, words),
      people(rows, words, options.norms),
    ],
  }).markup;
}

function header(
  rows: readonly AbilityRow[],
  { model, items, sample, scale }: Calibration,
  title: string,
  { abilities, calibration, page }: Words,
  { theme, scored }: AbilityPageOptions,
): Html {
  const { facts, scales } = abilities;
  const without = rows.length - rows.filter(isEstimated).length;
  const fact = (term: string, words: Html | string): Html =>
    html`<div><dt>${term}</dt><dd>${words}</dd></div>`;
  return html`<header class="masthead">${logo(theme)}
<p class="eyebrow">leadsim <span aria-hidden="true">·</span> ${abilities.eyebrow}</p>
<h1>${title}</h1>
<p class="status">${sample.kind === "synthetic" ? html`<span class="tag tag-simulated">${page.simulated}</span> ` : null}<span class="soft">${abilities.nature}</span></p>
<dl class="facts">${[
    fact(
      facts.people,
      html`${rows.length} <span class="soft">${without > 0 ? abilities.without(without) : ""}</span>`,
    ),
    fact(
      facts.scale,
      html`<bdi>${scale === null ? calibration.allItems : scale.kind === "overall" ? scales.overall : `${scales[scale.kind]} ${scale.id}`}</bdi>`,
    ),
    fact(facts.items, html`${items.length} <span class="soft">${calibration.models[model]}</span>`),
    fact(
      facts.calibrated,
      html`${abilities.calibratedWith(sample.persons)} <span class="soft">${sample.source}</span>`,
    ),
    scored?.method === undefined ? null : fact(facts.scored, abilities.scored(scored.method, scored.prior)),
  ]}</dl>
</header>`;
}

function notices(
  { sample, warnings, fit }: Calibration,
  { abilities, calibration, statistics }: Words,
): Html {
  const about = (text: string, names: readonly string[]): string =>
    names.length > 0 ? `${text} (${names.join(", ")})` : text;
  const texts = [
    ...(sample.kind === "synthetic" ? [abilities.synthetic] : []),
    abilities.decidesNothing,
    ...warnings.map((one) => about(say(statistics.calibrationWarnings, one), one.items)),
    ...(fit?.findings ?? []).map((one) => about(say(statistics.calibrationFindings, one), one.items)),
  ];
  return html`<aside class="notices" aria-labelledby="notices-title"><h2 id="notices-title">${calibration.first}</h2><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></aside>`;
}
