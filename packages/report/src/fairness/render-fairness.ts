import type { FairnessReport, FairnessWarning } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { themeStyles } from "../theme/themed.js";
import type { FairnessSection } from "../words/fairness-words.js";
import type { Language } from "../words/language.js";
import { say } from "../words/say.js";
import type { Words } from "../words/words.js";
import { wordsIn } from "../words/words-in.js";
import { impact } from "./impact.js";
import { items } from "./items.js";
import { method, use } from "./method.js";
import { scores } from "./scores.js";
import { fairnessStyles } from "./styles.js";

/** How the page is made. */
export interface FairnessPageOptions {
  /** The page's title and first heading. Default: `How groups fare`, in the page's language. */
  readonly title?: string;
  /** The language of the page; `en` unless given. */
  readonly language?: Language;
}

/**
 * One self-contained HTML page of a fairness report: rates, ratios and tests by group, differences of scores,
 * items that work differently, and what may be concluded. Needs no script and no network; all text of the
 * report is escaped. The same report gives the same characters on every machine.
 */
export function renderFairness(report: FairnessReport, options: FairnessPageOptions = {}): string {
  const words = wordsIn(options.language ?? "en");
  const title = options.title ?? words.fairness.title;
  const { foot } = words.fairness;
  const synthetic = report.sample.kind === "synthetic";
  return frame({
    title,
    styles: stylesheet() + fairnessStyles(synthetic ? foot.synthetic : foot.other) + themeStyles(undefined),
    words,
    head: header(report, title, words),
    navigation: navigation(report, words),
    main: [
      notices(report, words),
      use(words),
      impact(report, words),
      scores(report, words),
      items(report, words),
      method(report, words),
    ],
  }).markup;
}

function header({ sample, outcome }: FairnessReport, title: string, { fairness, page }: Words): Html {
  const { facts, kinds, notSaid, outcomes } = fairness;
  const fact = (term: string, words: Html | string): Html =>
    html`<div><dt>${term}</dt><dd>${words}</dd></div>`;
  return html`<header class="masthead">
<p class="eyebrow">leadsim <span aria-hidden="true">·</span> ${fairness.eyebrow}</p>
<h1>${title}</h1>
<p class="status">${sample.kind === "synthetic" ? html`<span class="tag tag-simulated">${page.simulated}</span> ` : null}<span class="soft">${fairness.nature}</span></p>
<dl class="facts">${[
    fact(facts.people, html`${sample.persons} <span class="soft">${kinds[sample.kind]}</span>`),
    fact(facts.outcome, html`<bdi>${outcome.name || outcomes[outcome.kind]}</bdi>`),
    fact(facts.results, html`<span class="break">${sample.source || notSaid}</span>`),
    fact(facts.groups, html`<span class="break">${sample.groupsSource || notSaid}</span>`),
    fact(facts.withoutGroups, String(sample.withoutGroups)),
    fact(facts.withoutOutcome, String(sample.withoutOutcome)),
  ]}</dl>
</header>`;
}

function navigation(report: FairnessReport, { fairness, page }: Words): Html {
  const has = (measure: string): boolean => report.impact.some((table) => table.measure === measure);
  const shown: Readonly<Record<FairnessSection, boolean>> = {
    use: true,
    selection: has("selection"),
    scoring: has("scoring"),
    scores: report.scores.length > 0,
    items: report.dif !== null,
    method: true,
  };
  const entries = (Object.keys(shown) as FairnessSection[]).filter((id) => shown[id]);
  return html`<nav class="contents" aria-label="${page.contents}"><ul>${entries.map((id) => html`<li><a href="#${id}">${fairness.contents[id]}</a></li>`)}</ul></nav>`;
}

/** Whether the sentence names what it is about, or it is about all. */
function namesSubjects({ code, subjects }: FairnessWarning): boolean {
  return subjects.length === 0 || code === "unknown-groups";
}

function notices({ warnings }: FairnessReport, { fairness, statistics }: Words): Html | null {
  if (warnings.length === 0) return null;
  return html`<aside class="notices" aria-labelledby="notices-title">
<h2 id="notices-title">${fairness.first}</h2>
<ul>${warnings.map((warning) => html`<li>${say(statistics.fairnessWarnings, warning)}${namesSubjects(warning) ? null : html` <span class="soft">(${warning.subjects.join(", ")})</span>`}</li>`)}</ul>
</aside>`;
}
