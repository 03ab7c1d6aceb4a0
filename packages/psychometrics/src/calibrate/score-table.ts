import type { Component } from "./component.js";

/** Score by row k, parameter p and node, at (k·P + p)·nodes + node; the component holds the current parameters. */
export function scoreTable(component: Component): Float64Array {
  const { rows, nodes, score } = component;
  const columns = rows * component.parameters.length;
  const table = new Float64Array(columns * nodes);
  if (columns === 0) return table;
  for (let node = 0; node < nodes; node += 1) {
    component.at(node, 1);
    for (let column = 0; column < columns; column += 1) table[column * nodes + node] = score[column]!;
  }
  return table;
}
