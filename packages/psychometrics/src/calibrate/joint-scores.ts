import type { Component } from "./component.js";
import { addPair, type Symmetric } from "./symmetric.js";

/**
 * Takes Σ_nodes Σ_{k, m} joint(k, m)·S_k·S_m′ of two components on the same nodes off the information.
 * `joint` holds, for row k of the first and m of the second, expected joint counts at
 * `from + (m·rows of the first + k)·nodes`.
 */
export function subtractJoint(
  [first, second]: readonly [Component, Component],
  [scoreOfFirst, scoreOfSecond]: readonly [Float64Array, Float64Array],
  joint: Float64Array,
  from: number,
  room: Float64Array,
  sum: Symmetric,
): void {
  const { nodes } = first;
  const [p1, p2] = [first.parameters.length, second.parameters.length];
  for (let m = 0; m < second.rows; m += 1) {
    const start = from + m * first.rows * nodes;
    for (let p = 0; p < p1; p += 1) {
      room.fill(0, 0, nodes);
      for (let k = 0; k < first.rows; k += 1) {
        const counts = start + k * nodes;
        const scores = (k * p1 + p) * nodes;
        for (let q = 0; q < nodes; q += 1)
          room[q] = room[q]! + joint[counts + q]! * scoreOfFirst[scores + q]!;
      }
      for (let r = 0; r < p2; r += 1) {
        const scores = (m * p2 + r) * nodes;
        let value = 0;
        for (let q = 0; q < nodes; q += 1) value += room[q]! * scoreOfSecond[scores + q]!;
        addPair(sum, first.parameters[p]!, second.parameters[r]!, -value);
      }
    }
  }
}
