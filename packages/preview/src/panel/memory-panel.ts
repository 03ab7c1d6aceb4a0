import type { Session } from "@leadsim/engine";
import { formatValue } from "@leadsim/engine";
import { html, type TemplateResult } from "lit";
import type { PanelContext } from "./panel-context.js";

/** Memory and derived values as they are, those that changed last first told. */
export function memoryPanel({ rehearsal, before }: PanelContext): TemplateResult {
  const { session } = rehearsal;
  const { scenario } = session.plays[session.state.play]!;
  const rows = [...scenario.memory, ...scenario.derived];
  if (rows.length === 0) return html`<p class="quiet">This scenario keeps no memory.</p>`;
  return html`<table>
    <thead><tr><th scope="col">Memory</th><th scope="col">Value</th><th scope="col">Before</th></tr></thead>
    <tbody>
      ${rows.map((entry) => {
        const now = memoryValue(session, entry.name);
        const then = before?.session.state.run ? memoryValue(before.session, entry.name) : now;
        const changed = now !== then && then !== undefined;
        return html`<tr class=${changed ? "changed" : ""}>
          <th scope="row"><code>${entry.name}</code>${entry.show ? html`<small>on the dashboard: ${entry.show}</small>` : ""}</th>
          <td>${now === undefined ? "–" : formatValue(now, { locale: scenario.locale, ...entry })}</td>
          <td>${changed ? formatValue(then, { locale: scenario.locale, ...entry }) : ""}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function memoryValue({ plays, state }: Session, name: string) {
  const play = plays[state.play]!;
  const slot = play.slots.get(name);
  if (slot === undefined) return undefined;
  return state.run ? state.run.values[slot] : play.start[slot];
}
