import type { ProfileBenchmark, SessionSummary } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { inModel, type ReportContext, scenarioTitle } from "./context.js";

const row = (term: string, value: Html | string | number): Html =>
  html`<div><dt>${term}</dt><dd class="break">${value}</dd></div>`;

function benchmarkRows({ words }: ReportContext, benchmark: ProfileBenchmark | null): Html {
  const { terms, none } = words.assessor.versions;
  if (benchmark === null) return row(terms.benchmark, none);
  const { title, id, version, kind, n } = benchmark;
  return html`${row(terms.benchmark, html`<bdi>${title}</bdi>, ${id} ${version}, ${kind}, n = ${n}`)}${row(terms.says, html`<span>${words.profile.benchmark(benchmark)}</span>`)}`;
}

function assumptionRows({ words, profile }: ReportContext): Html {
  const { terms, sources, components: names, correlations: said } = words.assessor.versions;
  const { plain } = words.format;
  const { source, components, correlations, mean } = profile.assumptions;
  const { person, personScenario, personDecision, residual, scenario, item } = components;
  const parts = [person, personScenario, personDecision, residual, scenario, item];
  const text = words.profile.assumptions(profile.assumptions, profile.versions.benchmark);
  return html`${[
    row(terms.assumptions, html`<span>${text}</span>`),
    row(terms.source, sources[source]),
    row(terms.components, parts.map((part, at) => `${names[at]} ${plain(part, 4)}`).join("; ")),
    row(
      terms.correlations,
      said(plain(correlations.general, 3), plain(correlations.pillar, 3), plain(mean, 3)),
    ),
  ]}`;
}

function sessionRows(context: ReportContext, session: SessionSummary): Html {
  const { assessor, format, profile } = context.words;
  const { terms, practice, ending, rekeyed, story, key } = assessor.versions;
  return html`<h3>${terms.session} <span class="break">${session.session}</span></h3>
<dl class="versions">${[
    row(terms.form, `${session.form.id} ${session.form.version}, ${profile.purposes[session.form.purpose]}`),
    row(terms.played, format.span(session.began, session.ended)),
    row(terms.status, profile.sessions[session.status]),
    row(terms.playedFor, session.model),
    row(terms.language, session.locale),
    row(terms.engine, session.engine),
    row(terms.seed, session.seed),
    row(terms.transcript, html`<code>${session.head}</code>`),
  ]}</dl>
<dl class="versions">${session.scenarios.map((scenario) =>
    row(
      `${scenario.id} ${scenario.version}${scenario.practice ? ` (${practice})` : ""}`,
      html`<bdi>${scenarioTitle(context, session.session, scenario.id)}</bdi>, ${ending(scenario.ending)}${
        scenario.rekeyed ? html`<strong>, ${rekeyed}</strong>` : null
      }<br><span class="soft">${story}</span> <code>${scenario.story}</code><br><span class="soft">${key}</span> <code>${scenario.key}</code>`,
    ),
  )}</dl>`;
}

/** Everything needed to make this page again, and to notice that it is not the same. */
export function versions(context: ReportContext): Html {
  const { profile, words } = context;
  const { headings, versions: said } = words.assessor;
  const { scoring, model, benchmark, sessions } = profile.versions;
  return html`<section id="versions" aria-labelledby="versions-title">
<h2 id="versions-title">${headings.versions}</h2>
<p>${said.intro(sessions.length, profile.evidence.length)}</p>
<dl class="versions">${[
    row(said.terms.model, html`<bdi>${inModel(context, model.title)}</bdi>, ${model.id} ${model.version}`),
    row(said.terms.scoring, scoring),
    benchmarkRows(context, benchmark),
    assumptionRows(context),
  ]}</dl>
<details class="trail"><summary>${said.open}</summary>${sessions.map((session) => sessionRows(context, session))}</details>
</section>`;
}
