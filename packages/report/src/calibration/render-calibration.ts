import type { Calibration, Theme } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { logo, themedWords, themeStyles } from "../theme/themed.js";
import type { Language } from "../words/language.js";
import { type Codes, say } from "../words/say.js";
import type { Words } from "../words/words.js";
import type { CalibrationCurves } from "./calibration-curves.js";
import { type ClassesOf, classes } from "./classes.js";
import { curves } from "./curves.js";
import { items } from "./items.js";
import { modelFit } from "./model-fit.js";
import { pairs } from "./pairs.js";
import { calibrationStyles } from "./styles.js";

/** How the page is made. */
export interface CalibrationPageOptions {
  /** The page's title and first heading. Default: `How the items work`, in the page's language. */
  readonly title?: string;
  /** The language of the page; `en` unless given. */
  readonly language?: Language;
  /** An organization's logo, accent, fonts and paper. */
  readonly theme?: Theme;
  /** Information and sums; left out where they were not computed. */
  readonly curves?: CalibrationCurves;
  /** Classes at cut scores of sums; left out where no cut was named. */
  readonly classes?: ClassesOf;
}

/**
 * One self-contained page of a calibration: what a reader must know first, how the responses go with the model, each
 * item with its estimates and its fit, pairs of items that share more than ability, where the items measure well, and
 * what sums say. The same input gives the same characters on every machine.
 */
export function renderCalibration(calibration: Calibration, options: CalibrationPageOptions = {}): string {
  const { theme } = options;
  const words = themedWords(options.language ?? "en", theme);
  const title = options.title ?? words.calibration.title;
  return frame({
    title,
    words,
    navigation: null,
    styles: stylesheet() + calibrationStyles + themeStyles(theme),
    head: header(calibration, title, words, logo(theme)),
    main: [
      notices(calibration, words),
      modelFit(calibration, words),
      items(calibration, words),
      pairs(calibration, words),
      options.curves ? curves(options.curves, words) : null,
      options.classes ? classes(options.classes, words) : null,
    ],
  }).markup;
}

function header(
  { model, items: { length }, sample, scale }: Calibration,
  title: string,
  { calibration, page, format }: Words,
  mark: Html | null,
): Html {
  const { facts } = calibration;
  const fact = (term: string, value: Html | string): Html =>
    html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
  return html`<header class="masthead">${mark}
<p class="eyebrow">leadsim <span aria-hidden="true">\u00b7</span> ${calibration.eyebrow}</p>
<h1>${title}</h1>
<p class="status">${sample.kind === "synthetic" ? html`<span class="tag tag-simulated">${page.simulated}</span> ` : null}<span class="soft">${calibration.nature}</span></p>
<dl class="facts">${[
    fact(facts.people, html`${sample.persons} <span class="soft break">${sample.source}</span>`),
    fact(facts.items, html`${length} <span class="soft">${calibration.models[model]}</span>`),
    fact(facts.scale, html`<bdi>${scale ? scale.id : calibration.allItems}</bdi>`),
    fact(facts.empty, format.percent(sample.missing)),
  ]}</dl>
</header>`;
}

function notices({ sample, warnings, fit }: Calibration, { calibration, statistics }: Words): Html {
  const about = (text: string, of: Codes & { readonly items: readonly string[] }): string =>
    of.items.length > 0 ? `${text} (${of.items.join(", ")})` : text;
  const texts = [
    ...(sample.kind === "synthetic" ? [calibration.synthetic] : []),
    ...(fit?.findings ?? []).map((finding) => about(say(statistics.calibrationFindings, finding), finding)),
    ...warnings.map((warning) => about(say(statistics.calibrationWarnings, warning), warning)),
    calibration.noValidity,
  ];
  return html`<aside class="notices" aria-labelledby="notices-title"><h2 id="notices-title">${calibration.first}</h2><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></aside>`;
}
