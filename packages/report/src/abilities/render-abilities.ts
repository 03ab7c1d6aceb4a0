import type { Calibration } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { en } from "../words/en.js";
import { say } from "../words/say.js";
import { wordsIn } from "../words/words-in.js";
import { type AbilityRow, isEstimated } from "./ability-table.js";
import { distribution } from "./distribution.js";
import { items } from "./items.js";
import { people } from "./people.js";
import { abilityStyles } from "./styles.js";

/** How the page is made. */
export interface AbilityPageOptions {
  /** The page's title and first heading. Default: `Calibrated scores`. */
  readonly title?: string;
}

/**
 * One self-contained page of a table of abilities and the calibration they come from: how people spread, each
 * with their range, the items behind the numbers, and what may be concluded. The same input gives the same
 * characters on every machine.
 */
export function renderAbilities(
  rows: readonly AbilityRow[],
  calibration: Calibration,
  options: AbilityPageOptions = {},
): string {
  const title = options.title ?? "Calibrated scores";
  const synthetic = calibration.sample.kind === "synthetic";
  return frame({
    title,
    styles: stylesheet() + abilityStyles(synthetic),
    words: wordsIn("en"),
    head: header(rows, calibration, title),
    navigation: null,
    main: [notices(calibration), distribution(rows.filter(isEstimated)), people(rows), items(calibration)],
  }).markup;
}

const models: Readonly<Record<Calibration["model"], string>> = {
  gpcm: "generalized partial credit",
  graded: "graded response",
  nominal: "nominal response",
  "2pl": "two-parameter logistic",
  rasch: "Rasch",
};

function header(
  rows: readonly AbilityRow[],
  { model, items, sample, scale }: Calibration,
  title: string,
): Html {
  const without = rows.length - rows.filter(isEstimated).length;
  const fact = (term: string, words: Html | string): Html =>
    html`<div><dt>${term}</dt><dd>${words}</dd></div>`;
  return html`<header class="masthead">
<p class="eyebrow">leadsim <span aria-hidden="true">\u00b7</span> calibrated scores</p>
<h1>${title}</h1>
<p class="status">${sample.kind === "synthetic" ? html`<span class="tag tag-simulated">simulated</span> ` : null}<span class="soft">Where people stand on one scale, with how sure that is.</span></p>
<dl class="facts">${[
    fact(
      "People",
      html`${rows.length} <span class="soft">${without > 0 ? `${without} without a number` : ""}</span>`,
    ),
    fact("Scale", html`<bdi>${scale ? `${scale.kind} ${scale.id}` : "all items"}</bdi>`),
    fact("Items", html`${items.length} <span class="soft">${models[model]}</span>`),
    fact("Calibrated with", html`${sample.persons} people <span class="soft">${sample.source}</span>`),
  ]}</dl>
</header>`;
}

function notices({ sample, warnings, fit }: Calibration): Html {
  const texts = [
    ...(sample.kind === "synthetic"
      ? [
          "The items were calibrated with simulated responses. No person was measured: these numbers say nothing about anyone.",
        ]
      : []),
    "A number from this page decides nothing about a person by itself: leadsim knows of no study of what it predicts.",
    ...warnings.map((warning) => {
      const text = say(en.statistics.calibrationWarnings, warning);
      return warning.items.length > 0 ? `${text} (${warning.items.join(", ")})` : text;
    }),
    ...(fit?.findings ?? []).map((finding) => {
      const text = say(en.statistics.calibrationFindings, finding);
      return finding.items.length > 0 ? `${text} (${finding.items.join(", ")})` : text;
    }),
  ];
  return html`<aside class="notices" aria-labelledby="notices-title"><h2 id="notices-title">Read this first</h2><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></aside>`;
}
