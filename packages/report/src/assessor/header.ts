import type { SessionSummary } from "@leadsim/scenarios";
import { statusMark } from "../charts/marks.js";
import { type Html, html } from "../page/escape.js";
import { inModel, type ReportContext, scenarioTitle } from "./context.js";

/** Who played what, when and to what end, in one line each. */
export function header(context: ReportContext, title: string, logo: Html | null): Html {
  const { profile } = context;
  const { assessor, format, page, profile: words } = context.words;
  const { sessions, model } = profile.versions;
  const { facts } = assessor;
  const { overall } = profile;
  const fact = (term: string, description: Html | string): Html =>
    html`<div><dt>${term}</dt><dd>${description}</dd></div>`;
  const played = (session: SessionSummary): string => {
    const { player, began, ended, status } = session;
    const by = player === "person" ? format.span(began, ended) : assessor.players[player];
    return status === "completed" ? by : `${by} (${words.sessions[status]})`;
  };
  const scenarios = sessions.flatMap(({ session, scenarios }) =>
    scenarios.filter(({ practice }) => !practice).map(({ id }) => scenarioTitle(context, session, id)),
  );
  return html`<header class="masthead">
${logo}<p class="eyebrow">leadsim <span aria-hidden="true">·</span> ${page.simulation}</p>
<h1>${title}</h1>
<p class="status">${statusMark(profile.status === "complete" ? "seen" : "partly")} ${assessor.statuses[profile.status]} <span class="soft" aria-hidden="true">·</span> <span class="soft">${assessor.forWhom}</span></p>
<dl class="facts">${[
    fact(facts.played, format.list(sessions.map(played))),
    fact(facts.purpose, format.list([...new Set(sessions.map(({ form }) => words.purposes[form.purpose]))])),
    fact(
      facts.scenarios,
      html`${scenarios.map((title, at) => html`${at > 0 ? ", " : null}<bdi>${title}</bdi>`)}`,
    ),
    fact(facts.evidence, assessor.pieces(profile.evidence.length, overall.decisions, overall.scenarios)),
    fact(facts.model, html`<bdi>${inModel(context, model.title)}</bdi> ${model.version}`),
  ]}</dl>
</header>`;
}
