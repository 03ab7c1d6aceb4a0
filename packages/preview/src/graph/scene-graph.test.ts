import { compile } from "@leadsim/engine";
import { readLibrary } from "@leadsim/scenarios/node";
import { expect, test } from "vitest";
import { layOut } from "./lay-out.js";
import { sceneGraph } from "./scene-graph.js";

const { scenarios } = readLibrary();

test.each(scenarios.map(({ document }) => [document!.id, compile(document!)] as const))(
  "%s: every scene is drawn, and every step of a story is an edge",
  (_, play) => {
    const graph = sceneGraph(play);
    expect(graph.nodes.map(({ id }) => id)).toEqual(play.scenes.map(({ id }) => id));
    const edges = new Set(graph.edges.map(({ from, to }) => `${from} ${to}`));
    for (const { id, next, onlyIf } of play.scenes) {
      expect(edges.has(`${id} ${play.scenes[next]?.id ?? "end"}`)).toBe(true);
      // What may be skipped is passed on from what stands before it.
      const before = play.scenes.find((scene) => play.scenes[scene.next]?.id === id);
      if (onlyIf && before) expect(edges.has(`${before.id} ${play.scenes[next]?.id ?? "end"}`)).toBe(true);
    }
    const { nodes, width, height } = layOut(graph);
    for (const { x, y } of nodes) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  },
);
