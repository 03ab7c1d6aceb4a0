import type { Play } from "@leadsim/engine";
import { layOut, nodeHeight, sceneGraph } from "@leadsim/preview";
import type { Language } from "../../language.js";
import { type Html, html } from "../../html.js";
import { table } from "../page/table.js";
import { libraryWords } from "./words.js";

/** The scenes of a scenario and the ways between them, drawn, and said once more as a table. */
export function sceneDrawing(play: Play, language: Language): Html {
  const words = libraryWords[language];
  const graph = sceneGraph(play);
  const { width, height, nodes, edges } = layOut(graph);
  const lines = edges.map(({ usual, points }) => {
    const line = points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
    return html`<path${usual ? null : html` class="routed"`} d="${line}"/>`;
  });
  const boxes = nodes.map(
    ({ id, x, y, width: wide, decision, conditional }) => html`<g${conditional ? html` class="conditional"` : null}
      transform="translate(${(x - wide / 2).toFixed(1)} ${(y - nodeHeight / 2).toFixed(1)})">
      <rect width="${wide.toFixed(1)}" height="${nodeHeight}" rx="${decision ? 4 : 12}"/>
      <text x="${(wide / 2).toFixed(1)}" y="16" text-anchor="middle">${id}</text></g>`,
  );
  const rows = graph.nodes.map(({ id, decision }) => {
    const next = graph.edges.filter(({ from }) => from === id).map(({ to }) => (to === "end" ? words.end : to));
    return [html`<code>${id}</code>`, decision ? "✓" : "–", [...new Set(next)].join(", ")];
  });
  return html`<p class="hint">${words.graphAbout}</p>
    <div class="graph" tabindex="0" role="region" aria-label="${words.graph}">
      <svg viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}"
        role="img" aria-label="${words.graphOf(play.scenario.title, play.scenes.length)}">${lines}${boxes}</svg>
    </div>
    <details class="printed"><summary>${words.scenes}</summary>${table(words.scenes, [words.scene, words.decides, words.leadsTo], rows)}</details>`;
}
