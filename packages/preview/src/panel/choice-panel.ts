import { collectEvidence } from "@leadsim/engine";
import type { Evidence, EvidenceSet } from "@leadsim/scenarios";
import { html, type TemplateResult } from "lit";
import type { PanelContext } from "./panel-context.js";

/** What the last response says of each behavior, with the author's rationale. */
export function choicePanel(context: PanelContext): TemplateResult {
  const last = context.rehearsal.given.at(-1);
  if (!last) return html`<p class="quiet">Nothing was answered yet.</p>`;
  const found = evidenceOf(context).evidence.filter(
    ({ scenario, decision }) => scenario === last.scenario && decision === last.scene,
  );
  return html`<h3>${last.scene}</h3>
    <pre>${JSON.stringify(last.response)}</pre>
    ${found.length === 0 ? html`<p class="quiet">This decision is not scored.</p>` : found.map(evidenceCard)}`;
}

/** All evidence so far, by behavior. */
export function evidencePanel(context: PanelContext): TemplateResult {
  const { evidence } = evidenceOf(context);
  if (evidence.length === 0) return html`<p class="quiet">No evidence yet.</p>`;
  const behaviors = [...new Set(evidence.map(({ behavior }) => behavior))];
  return html`<table>
    <thead><tr><th scope="col">Behavior</th><th scope="col">Decision</th><th scope="col">Level</th><th scope="col">Attainable</th></tr></thead>
    <tbody>
      ${behaviors.flatMap((behavior) =>
        evidence
          .filter((piece) => piece.behavior === behavior)
          .map(
            ({ decision, level, min, max }, at) => html`<tr>
              <th scope="row">${at === 0 ? html`<code>${behavior}</code>` : ""}</th>
              <td>${decision}</td>
              <td class="number">${figure(level)}</td>
              <td class="number">${figure(min)}–${figure(max)}</td>
            </tr>`,
          ),
      )}
    </tbody>
  </table>`;
}

function evidenceOf({ rehearsal: { session } }: PanelContext): EvidenceSet {
  return collectEvidence(session.plays, session);
}

function evidenceCard({ behavior, level, min, max, options, rationale, stronger }: Evidence): TemplateResult {
  return html`<section class="card">
    <h4><code>${behavior}</code><strong>level ${figure(level)}</strong><small>of ${figure(min)} to ${figure(max)}</small></h4>
    <ul class="plain">
      ${options.map(
        ({ text, as, value, level: own, why }) => html`<li>
          <span class="mark">${as}${value === undefined ? "" : ` ${value}`}</span>
          <span>${text}${own === undefined ? "" : html` <small>level ${own}</small>`}${why ? html`<small>${why}</small>` : ""}</span>
        </li>`,
      )}
    </ul>
    ${rationale.length > 0 && options.every(({ why }) => !why) ? html`<p>${rationale.join(" ")}</p>` : ""}
    ${
      stronger
        ? html`<p class="quiet">A strongest response (level ${figure(stronger.level)}): ${stronger.words
            .map(({ text, value }) => (value === undefined ? text : `${text} (${value})`))
            .join(" · ")}</p>`
        : ""
    }
  </section>`;
}

function figure(level: number): string {
  return Number.isInteger(level) ? String(level) : level.toFixed(1);
}
