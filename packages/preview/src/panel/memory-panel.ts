import type { Session } from "@leadsim/engine";
import { formatValue } from "@leadsim/engine";
import { html, type TemplateResult } from "lit";
import type { Rehearsal } from "../rehearsal/rehearsal.js";
import type { PanelContext } from "./panel-context.js";

/** Memory and derived values as they are, and as they were before the scene that was left last. */
export function memoryPanel({ rehearsal }: PanelContext): TemplateResult {
  const rows = memoryRows(rehearsal);
  if (rows.length === 0) return html`<p class="quiet">This scenario keeps no memory.</p>`;
  return html`<table>
    <thead><tr><th scope="col">Memory</th><th scope="col">Value</th><th scope="col">Before</th></tr></thead>
    <tbody>
      ${rows.map(
        ({ name, show, now, before }) => html`<tr class=${before === null ? "" : "changed"}>
          <th scope="row"><code>${name}</code>${show === undefined ? "" : html`<small>on the dashboard: ${show}</small>`}</th>
          <td>${now ?? "–"}</td>
          <td>${before ?? ""}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A value of memory in words. */
interface MemoryRow {
  readonly name: string;
  readonly show: string | undefined;
  readonly now: string | null;
  /** What it was when the last scene was left; null where it is the same. */
  readonly before: string | null;
}

/** Every value of the scenario that is played, in the author's order, derived values last. */
export function memoryRows({
  session,
  leaving,
}: Pick<Rehearsal, "session" | "leaving">): readonly MemoryRow[] {
  const { scenario } = session.plays[session.state.play]!;
  // Another scenario has a memory of its own.
  const earlier = leaving?.session.state.play === session.state.play ? leaving.session : session;
  return [...scenario.memory, ...scenario.derived].map((entry) => {
    const now = memoryValue(session, entry.name);
    const then = memoryValue(earlier, entry.name);
    const written = (value: NonNullable<typeof now>) =>
      formatValue(value, { locale: scenario.locale, ...entry });
    return {
      name: entry.name,
      show: entry.show,
      now: now === undefined ? null : written(now),
      before: then === undefined || then === now ? null : written(then),
    };
  });
}

function memoryValue({ plays, state }: Session, name: string) {
  const play = plays[state.play]!;
  const slot = play.slots.get(name);
  if (slot === undefined) return undefined;
  return state.run ? state.run.values[slot] : play.start[slot];
}
