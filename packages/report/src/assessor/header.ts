import type { Profile, SessionSummary } from "@leadsim/scenarios";
import { utcSpan } from "../page/dates.js";
import { type Html, html } from "../page/escape.js";
import { count } from "../page/numbers.js";

const purposes: Readonly<Record<SessionSummary["form"]["purpose"], string>> = {
  practice: "Practice",
  development: "Development",
  selection: "Selection",
};

const sessionStatuses: Readonly<Record<SessionSummary["status"], string>> = {
  "in-progress": "still open",
  completed: "completed",
  withdrawn: "withdrawn",
  expired: "expired",
};

const fact = (term: string, description: Html | string): Html =>
  html`<div><dt>${term}</dt><dd>${description}</dd></div>`;

function statusWords(profile: Profile): Html {
  const mark = profile.status === "complete" ? "seen" : "partly";
  const word = profile.status === "complete" ? "Complete" : "Incomplete";
  return html`<svg class="mark mark-${mark}" width="14" height="14" aria-hidden="true"><use href="#mark-${mark}" x="7" y="7"/></svg> ${word}`;
}

/** When, and by whom where it was no person: a simulated result must not pass for somebody's. */
function playedWords({ player, began, ended }: SessionSummary): Html | string {
  if (player === "simulated") return html`<strong>by a simulated person</strong>, story clock`;
  if (player === "scripted") return html`<strong>from a file of responses</strong>, story clock`;
  return utcSpan(began, ended);
}

function sessionFacts(session: SessionSummary, several: boolean): Html {
  const scored = session.scenarios.filter((scenario) => !scenario.practice);
  const status =
    several || session.status !== "completed"
      ? html` <span class="soft">(${sessionStatuses[session.status]})</span>`
      : null;
  return html`<dl class="facts">${[
    fact("Session", html`<span class="break">${session.session}</span>${status}`),
    fact("Form", html`${session.form.id} <span class="soft">${session.form.version}</span>`),
    fact("Played", playedWords(session)),
    fact("Purpose", purposes[session.form.purpose]),
    fact(
      count(scored.length, "Scenario", "Scenarios"),
      html`${scored.map((scenario, at) => html`${at > 0 ? ", " : null}<bdi>${scenario.title}</bdi>`)}`,
    ),
  ]}</dl>`;
}

/** Who played what, when and to what end, and the one sentence that sums it up. */
export function header(profile: Profile, title: string): Html {
  const { sessions, model } = profile.versions;
  return html`<header class="masthead">
<p class="eyebrow">leadsim <span aria-hidden="true">·</span> sales leader simulation</p>
<h1 dir="auto">${title}</h1>
<p class="status">${statusWords(profile)} <span class="soft" aria-hidden="true">·</span> <span class="soft">for the assessor: holds the scoring key and stronger responses</span></p>
${sessions.map((session) => sessionFacts(session, sessions.length > 1))}
<p class="soft small">Measured on <bdi>${model.title}</bdi> ${model.version}.</p>
</header>`;
}
