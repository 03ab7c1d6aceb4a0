import { html, type TemplateResult } from "lit";
import { readingTime, wordsOfScene } from "../rehearsal/reading-time.js";
import { standingOf } from "../rehearsal/rehearsal.js";
import { scenesWalked } from "./graph-panel.js";
import type { PanelContext } from "./panel-context.js";

/** Every scene of every scenario by its name, with how much there is to read; a click goes there. */
export function scenesPanel({ rehearsal, jump }: PanelContext): TemplateResult {
  const here = standingOf(rehearsal.session);
  return html`${rehearsal.stage.plays.map(({ scenario, scenes }) => {
    const walked = new Set(scenesWalked(rehearsal, scenario.id));
    const { words, decisions, minutes } = readingTime(scenario);
    return html`<h3>${scenario.title}</h3>
      <p class="quiet">
        ${words} words and ${decisions} decisions: about ${minutes} minutes at 200 words a minute and two thirds of a minute to
        decide. Promised: ${scenario.minutes}.
      </p>
      <ol class="plain">
        ${scenes.map(({ id, scene, decision }) => {
          const isHere = here.scenario === scenario.id && here.scene === id;
          return html`<li>
            <button class="scene ${walked.has(id) ? "walked" : ""}" aria-current=${isHere ? "step" : "false"}
              @click=${() => jump(scenario.id, id)}>
              <span>${id}</span><small>${decision?.type ?? "no decision"} · ${wordsOfScene(scene, scenario)} words</small>
            </button>
          </li>`;
        })}
      </ol>`;
  })}`;
}
