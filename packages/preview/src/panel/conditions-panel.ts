import type { Play, SessionState } from "@leadsim/engine";
import { printExpression } from "@leadsim/scenarios/rules";
import { html, nothing, type TemplateResult } from "lit";
import { conditionsAsked } from "../rehearsal/conditions-asked.js";
import { scenesWalked } from "./graph-panel.js";
import type { PanelContext } from "./panel-context.js";
import { printEffects } from "./print-effects.js";

/**
 * Which conditions held: those asked when the last scene was left, the lines of this one, the scenes met or
 * passed by so far, and the endings as they stand now.
 */
export function conditionsPanel({ rehearsal }: PanelContext): TemplateResult {
  const { plays, state } = rehearsal.session;
  const play = plays[state.play]!;
  const { run } = state;
  if (!run) return html`<p class="quiet">In a briefing nothing is asked of memory yet.</p>`;
  const scene = play.scenes[state.scene];
  const { leaving } = rehearsal;
  // What came of a decision may have changed what its own lines were told by.
  const told = state.page === "consequence" ? (leaving?.session.state.run ?? run) : run;
  const walked = new Set(scenesWalked(rehearsal, play.scenario.id));
  const passed = play.scenes.filter(({ onlyIf, index }) => onlyIf && index <= state.scene);
  // The first that holds is told.
  const ending = play.endings.findIndex(({ if: test }) => holds(test, run));
  return html`
    ${leaving && leaving.session.state.play === state.play ? stepAsked(leaving) : nothing}
    ${conditionList(
      `Lines of ${scene?.id ?? "this scene"}`,
      (scene?.say ?? []).filter(isConditional).map(({ line, if: test }) => ({
        what: line.text.map((part) => (typeof part === "string" ? part : `{${part.name}}`)).join(""),
        condition: line.if ? printExpression(line.if) : "",
        held: holds(test, told),
      })),
    )}
    ${conditionList(
      "Scenes met only under a condition, so far",
      passed.map(({ id, scene: { onlyIf } }) => ({
        what: id,
        condition: onlyIf ? printExpression(onlyIf) : "",
        held: walked.has(id),
      })),
    )}
    ${conditionList(
      "The ending that would be told, as memory stands now",
      play.endings.map(({ id }, at) => {
        const condition = play.scenario.endings[at]?.if;
        return {
          what: id,
          condition: condition ? printExpression(condition) : "otherwise",
          held: at === ending,
        };
      }),
    )}
  `;
}

/** What was asked as a scene was left, and where the story went. */
function stepAsked(leaving: NonNullable<PanelContext["rehearsal"]["leaving"]>): TemplateResult {
  const asked = conditionsAsked(leaving);
  if (!asked) return html``;
  const { scene, timedOut, entries, scenes, next } = asked;
  const rows = [
    ...entries.map(({ entry, held }) => ({
      what: printEffects(entry) || "a reply",
      condition: entry.if ? printExpression(entry.if) : "always",
      held,
    })),
    ...scenes.map(({ scene: one, held }) => ({
      what: `${one.id} is ${held ? "shown" : "passed by"}`,
      condition: one.scene.onlyIf ? printExpression(one.scene.onlyIf) : "",
      held,
    })),
  ];
  return html`${conditionList(`After ${scene.id}${timedOut ? ", whose time ran out" : ""}`, rows)}
    <p class="quiet">From ${scene.id} the story went on to ${next?.id ?? "its end"}.</p>`;
}

type Line = Play["scenes"][number]["say"][number];
type Test = Play["scenes"][number]["onlyIf"];
type Run = NonNullable<SessionState["run"]>;

interface Shown {
  readonly what: string;
  readonly condition: string;
  readonly held: boolean;
}

function conditionList(title: string, rows: readonly Shown[]): TemplateResult {
  if (rows.length === 0) return html``;
  return html`<h3>${title}</h3>
    <ul class="plain">
      ${rows.map(
        ({ what, condition, held }) => html`<li class=${held ? "held" : "not-held"}>
          <span class="mark">${held ? "held" : "not"}</span>
          <span><code>${condition}</code><small>${what}</small></span>
        </li>`,
      )}
    </ul>`;
}

const isConditional = (line: Line): boolean => line.if !== null;
const holds = (test: Test, run: Run): boolean => !test || test(run);
