import { html, svg, type TemplateResult } from "lit";
import { layOut, nodeHeight } from "../graph/lay-out.js";
import { sceneGraph } from "../graph/scene-graph.js";
import type { PanelContext } from "./panel-context.js";

const laidOut = new WeakMap<object, ReturnType<typeof layOut>>();

/** The scenes and the ways between them, with the path walked. A click goes there. */
export function graphPanel({ rehearsal, jump }: PanelContext): TemplateResult {
  const { session } = rehearsal;
  const play = session.plays[session.state.play]!;
  const { id: scenario } = play.scenario;
  const graph = laidOut.get(play) ?? layOut(sceneGraph(play));
  laidOut.set(play, graph);
  const walked = scenesWalked(rehearsal, scenario);
  const here = session.state.run ? play.scenes[session.state.scene]?.id : undefined;
  const taken = new Set(walked.slice(1).map((to, at) => `${walked[at]} ${to}`));
  const { width, height } = graph;
  return html`<div class="graph">
    <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="group" aria-label="Scenes and ways between them">
      ${graph.edges.map(({ from, to, usual, points }) => {
        const walk = taken.has(`${from} ${to}`);
        const line = points
          .map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
          .join("");
        return svg`<path class="edge ${usual ? "" : "routed"} ${walk ? "walked" : ""}" d=${line}></path>`;
      })}
      ${graph.nodes.map(({ id, x, y, width: wide, decision, conditional }) => {
        const classes = `node ${decision ? "decision" : ""} ${conditional ? "conditional" : ""} ${walked.includes(id) ? "walked" : ""} ${id === here ? "here" : ""}`;
        const go = () => id !== "end" && jump(scenario, id);
        return svg`<g class=${classes} transform="translate(${x - wide / 2} ${y - nodeHeight / 2})"
          role=${id === "end" ? "img" : "button"} tabindex=${id === "end" ? -1 : 0} aria-label=${id}
          aria-current=${id === here ? "step" : "false"}
          @click=${go} @keydown=${(event: KeyboardEvent) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            go();
          }}>
          <rect width=${wide} height=${nodeHeight} rx=${decision ? 4 : 12}></rect>
          <text x=${wide / 2} y="16" text-anchor="middle">${id}</text>
        </g>`;
      })}
    </svg>
    <p class="quiet">Square: a decision. Round: a scene without one. Dashed: met under a condition. Strong: the path walked.</p>
  </div>`;
}

/** Every scene that was shown, in order. */
export function scenesWalked({ session }: PanelContext["rehearsal"], scenario: string): readonly string[] {
  let inside = false;
  return session.events.flatMap((event) => {
    if (event.type === "scenario-begun") inside = event.scenario === scenario;
    return inside && event.type === "shown" ? [event.scene] : [];
  });
}
