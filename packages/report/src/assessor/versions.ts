import type { ProfileBenchmark, SessionSummary } from "@leadsim/scenarios";
import { utcSpan } from "../page/dates.js";
import { type Html, html } from "../page/escape.js";
import { count, plain } from "../page/numbers.js";
import type { ReportContext } from "./context.js";

const row = (term: string, value: Html | string | number): Html =>
  html`<div><dt>${term}</dt><dd class="break">${value}</dd></div>`;

function benchmarkRows({ words }: ReportContext, benchmark: ProfileBenchmark | null): Html {
  if (benchmark === null) return row("Benchmark", "none");
  return html`${row("Benchmark", html`<bdi>${benchmark.title}</bdi>, ${benchmark.id} ${benchmark.version}, ${benchmark.kind}, n = ${benchmark.n}`)}${row("It says of itself", html`<span dir="auto">${words.profile.benchmark(benchmark)}</span>`)}`;
}

function assumptionRows({ words, profile }: ReportContext): Html {
  const { source, components, correlations, mean } = profile.assumptions;
  const text = words.profile.assumptions(profile.assumptions, profile.versions.benchmark);
  const parts = [
    `person ${plain(components.person, 4)}`,
    `person by scenario ${plain(components.personScenario, 4)}`,
    `person by decision ${plain(components.personDecision, 4)}`,
    `residual ${plain(components.residual, 4)}`,
    `scenario ${plain(components.scenario, 4)}`,
    `item ${plain(components.item, 4)}`,
  ];
  return html`${row("Assumptions", html`<span dir="auto">${text}</span>`)}${row("Their source", source)}${row("Variance components", parts.join("; "))}${row("Correlations", `${plain(correlations.general, 3)} across pillars, ${plain(correlations.pillar, 3)} within a pillar; mean ${plain(mean, 3)}`)}`;
}

function sessionRows(session: SessionSummary): Html {
  return html`<h3>Session <span class="break">${session.session}</span></h3>
<dl class="versions">${[
    row("Form", `${session.form.id} ${session.form.version}, ${session.form.purpose}`),
    row("Played", utcSpan(session.began, session.ended)),
    row("Status", session.status),
    row("Model played for", session.model),
    row("Language", session.locale),
    row("Engine", session.engine),
    row("Seed", session.seed),
    row("Transcript", html`<code>${session.head}</code>`),
  ]}</dl>
<dl class="versions">${session.scenarios.map((scenario) =>
    row(
      `${scenario.id} ${scenario.version}${scenario.practice ? " (practice)" : ""}`,
      html`<bdi>${scenario.title}</bdi>${scenario.ending === null ? ", no ending reached" : html`, ended ${scenario.ending}`}${
        scenario.rekeyed ? html`<strong>, scored with another key than it was played under</strong>` : null
      }<br><span class="soft">story</span> <code>${scenario.story}</code><br><span class="soft">key</span> <code>${scenario.key}</code>`,
    ),
  )}</dl>`;
}

/** Everything needed to make this page again, and to notice that it is not the same. */
export function versions(context: ReportContext): Html {
  const { profile } = context;
  const { scoring, model, benchmark, sessions } = profile.versions;
  return html`<section id="versions" aria-labelledby="versions-title">
<h2 id="versions-title">Where the numbers come from</h2>
<p>${count(sessions.length, "session")}, ${count(profile.evidence.length, "piece", "pieces")} of evidence. The same transcript with the same versions gives the same bytes.</p>
<dl class="versions">${[
    row("Model", html`<bdi>${model.title}</bdi>, ${model.id} ${model.version}`),
    row("Scoring", scoring),
    benchmarkRows(context, benchmark),
    assumptionRows(context),
  ]}</dl>
<details class="trail"><summary>Sessions, scenarios and hashes</summary>${sessions.map(sessionRows)}</details>
</section>`;
}
