import { Graph, layout } from "@dagrejs/dagre";
import type { SceneGraph } from "./scene-graph.js";

/** A graph with places, in pixels. */
export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly decision: boolean;
    readonly conditional: boolean;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly usual: boolean;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

/** Of a scene's box, in pixels. */
export const nodeHeight = 24;
const letter = 6.6;

/** Places for scenes, from top to bottom; dagre keeps edges short and apart. */
export function layOut({ nodes, edges }: SceneGraph): LaidOut {
  const graph = new Graph().setGraph({ rankdir: "TB", nodesep: 18, ranksep: 26, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const all = [...nodes, { id: "end", decision: false, conditional: false }];
  for (const { id } of all) graph.setNode(id, { width: 18 + letter * id.length, height: nodeHeight });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: all.map(({ id, decision, conditional }) => {
      const place = graph.node(id);
      return { id, decision, conditional, x: place.x ?? 0, y: place.y ?? 0, width: place.width };
    }),
    edges: edges.map(({ from, to, usual }) => ({
      from,
      to,
      usual,
      points: graph.edge(from, to).points ?? [],
    })),
  };
}
