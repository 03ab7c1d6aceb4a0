import { type AcceptedWarnings, acceptWarnings } from "@leadsim/authoring/check";
import type { Diagnostic } from "@leadsim/scenarios";
import { html, type TemplateResult } from "lit";
import type { Analysis } from "../analysis/analysis.js";
import type { LoadedContent } from "../content/load-content.js";
import type { ChecksContext, PanelContext } from "./panel-context.js";

/** What was found, parted into what is left and what the documents accept. */
export function foundIn(
  { diagnostics, accepts }: LoadedContent,
  analysis: Analysis | null,
): AcceptedWarnings {
  return acceptWarnings([...diagnostics, ...(analysis?.diagnostics ?? [])], accepts);
}

/** What is wrong and what is worth a look, with the place; a click opens the editor. */
export function checksPanel({
  loaded,
  analysis,
  missing,
  canOpen,
  openEditor,
}: ChecksContext): TemplateResult {
  if (missing !== null) return html`<p class="quiet">${missing}</p>`;
  const { left: found, accepted } = foundIn(loaded, analysis);
  const item = ({ severity, code, message, help, file, start }: Diagnostic) => {
    const place = `${file}:${start.line}:${start.column}`;
    return html`<li class=${severity}>
      <span class="mark">${severity}</span>
      <span>
        ${message}${help ? html`<small>${help}</small>` : ""}
        ${
          canOpen
            ? html`<button class="place" @click=${() => openEditor(file, start.line, start.column)}>${place}</button>`
            : html`<small>${place}</small>`
        }
        <small><code>${code}</code></small>
      </span>
    </li>`;
  };
  return html`
    ${found.length === 0 ? html`<p class="quiet">No mistakes found.</p>` : html`<ul class="plain checks">${found.map(item)}</ul>`}
    ${accepted.length > 0 ? html`<p class="quiet">${accepted.length} accepted with a reason.</p>` : ""}
    ${analysis === null && loaded.playable ? html`<p class="quiet">The story is being played through …</p>` : ""}
  `;
}

/** Which behaviors can be shown, and where. */
export function coveragePanel({ analysis }: PanelContext): TemplateResult {
  if (!analysis?.coverage) return html`<p class="quiet">The story is being played through …</p>`;
  const { behaviors, of } = analysis.coverage;
  const measured = behaviors.filter(({ decisions }) => decisions.length > 0);
  return html`<p class="quiet">${of}: ${measured.length} of ${behaviors.length} behaviors can be shown.</p>
    <table>
      <thead><tr><th scope="col">Behavior</th><th scope="col">Decisions</th><th scope="col">Attainable</th></tr></thead>
      <tbody>
        ${measured.map(
          ({ behavior, decisions, lowest, highest }) => html`<tr>
            <th scope="row"><code>${behavior}</code></th>
            <td>${decisions.map((decision) => decision.split("/").at(-1)).join(", ")}</td>
            <td class="number">${lowest?.toFixed(1) ?? "–"}–${highest?.toFixed(1) ?? "–"}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}
