import type { Play, SessionState } from "@leadsim/engine";
import { html, type TemplateResult } from "lit";
import { printExpression } from "../words/print-expression.js";
import type { PanelContext } from "./panel-context.js";

/** Which conditions of this scene held: its lines, and the endings as they stand now. */
export function conditionsPanel({ rehearsal }: PanelContext): TemplateResult {
  const { plays, state } = rehearsal.session;
  const play = plays[state.play]!;
  const { run } = state;
  if (!run) return html`<p class="quiet">In a briefing nothing is asked of memory yet.</p>`;
  const scene = play.scenes[state.scene];
  const passed = play.scenes.filter(({ onlyIf, index }) => onlyIf && index <= state.scene);
  return html`
    ${conditionList(
      "Lines of this scene",
      (scene?.say ?? []).filter(isConditional).map(({ line, if: test }) => ({
        what: line.text.map((part) => (typeof part === "string" ? part : `{${part.name}}`)).join(""),
        condition: line.if ? printExpression(line.if) : "",
        held: holds(test, run),
      })),
    )}
    ${conditionList(
      "Scenes met only under a condition, so far",
      passed.map(({ id, scene: { onlyIf }, onlyIf: test }) => ({
        what: id,
        condition: onlyIf ? printExpression(onlyIf) : "",
        held: holds(test, run),
      })),
    )}
    ${conditionList(
      "The ending that would be told, as memory stands now",
      play.endings.map(({ id, if: test }, at) => {
        const condition = play.scenario.endings[at]?.if;
        return {
          what: id,
          condition: condition ? printExpression(condition) : "otherwise",
          held: holds(test, run),
        };
      }),
    )}
  `;
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
