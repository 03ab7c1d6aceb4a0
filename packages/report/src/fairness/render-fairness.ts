import type { FairnessReport, FairnessWarning } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { en } from "../words/en.js";
import { say } from "../words/say.js";
import { wordsIn } from "../words/words-in.js";
import { impact } from "./impact.js";
import { items } from "./items.js";
import { method, use } from "./method.js";
import { scores } from "./scores.js";
import { fairnessStyles } from "./styles.js";

/** How the page is made. */
export interface FairnessPageOptions {
  /** The page's title and first heading. Default: `How groups fare`. */
  readonly title?: string;
}

/**
 * One self-contained HTML page of a fairness report: rates, ratios and tests by group, differences of scores,
 * items that work differently, and what may be concluded. Needs no script and no network; all text of the
 * report is escaped. The same report gives the same characters on every machine.
 */
export function renderFairness(report: FairnessReport, options: FairnessPageOptions = {}): string {
  const title = options.title ?? "How groups fare";
  const synthetic = report.sample.kind === "synthetic";
  return frame({
    title,
    styles: stylesheet() + fairnessStyles(synthetic),
    words: wordsIn("en"),
    head: header(report, title),
    navigation: navigation(report),
    main: [notices(report), use(), impact(report), scores(report), items(report), method(report)],
  }).markup;
}

const kinds: Readonly<Record<FairnessReport["sample"]["kind"], string>> = {
  measured: "people who responded",
  synthetic: "simulated, no person was measured",
  unknown: "not said whether measured or simulated",
};

function header(report: FairnessReport, title: string): Html {
  const { sample, outcome } = report;
  const fact = (term: string, words: Html | string): Html =>
    html`<div><dt>${term}</dt><dd>${words}</dd></div>`;
  return html`<header class="masthead">
<p class="eyebrow">leadsim <span aria-hidden="true">\u00b7</span> fairness</p>
<h1>${title}</h1>
<p class="status">${sample.kind === "synthetic" ? html`<span class="tag tag-simulated">simulated</span> ` : null}<span class="soft">Statistics by group. Not legal advice.</span></p>
<dl class="facts">${[
    fact("People", html`${sample.persons} <span class="soft">${kinds[sample.kind]}</span>`),
    fact("Outcome", html`<bdi>${outcome.name || outcome.kind}</bdi>`),
    fact("Results from", html`<span class="break">${sample.source || "not said"}</span>`),
    fact("Groups from", html`<span class="break">${sample.groupsSource || "not said"}</span>`),
    fact("Without a group row", String(sample.withoutGroups)),
    fact("Without an outcome", String(sample.withoutOutcome)),
  ]}</dl>
</header>`;
}

function navigation(report: FairnessReport): Html {
  const has = (measure: string): boolean => report.impact.some((table) => table.measure === measure);
  const entries = (
    [
      ["use", "What it is for", true],
      ["selection", "Selection", has("selection")],
      ["scoring", "Scoring rates", has("scoring")],
      ["scores", "Mean scores", report.scores.length > 0],
      ["items", "Items", report.dif !== null],
      ["method", "Method", true],
    ] as const
  ).filter(([, , shown]) => shown);
  return html`<nav class="contents" aria-label="Contents"><ul>${entries.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ul></nav>`;
}

/** Whether the sentence names what it is about, or it is about all. */
function namesSubjects({ code, subjects }: FairnessWarning): boolean {
  return subjects.length === 0 || code === "unknown-groups";
}

function notices({ warnings }: FairnessReport): Html | null {
  if (warnings.length === 0) return null;
  return html`<aside class="notices" aria-labelledby="notices-title">
<h2 id="notices-title">Read this first</h2>
<ul>${warnings.map((warning) => html`<li>${say(en.statistics.fairnessWarnings, warning)}${namesSubjects(warning) ? null : html` <span class="soft">(${warning.subjects.join(", ")})</span>`}</li>`)}</ul>
</aside>`;
}
