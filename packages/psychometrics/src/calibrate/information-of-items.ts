import type { Evaluation } from "./expectation.js";
import { subtractJoint } from "./joint-scores.js";
import { posteriorOf, posteriorRoom } from "./posterior.js";
import type { Problem } from "./problem.js";
import type { Symmetric } from "./symmetric.js";

/** The parts of the observed information that join two items, where none is in a testlet. */
export function crossItems(
  problem: Problem,
  { table }: Evaluation,
  scores: readonly Float64Array[],
  sum: Symmetric,
): void {
  const kept = keepPosteriors(problem, table);
  addMeanScores(problem, kept, scores, sum);
  subtractJoints(problem, kept, scores, sum);
}

interface Kept {
  /** By pattern and node, weighted. */
  readonly posteriors: Float64Array;
  /** By pattern: the first node that counts, and the one after the last. */
  readonly windows: Int32Array;
}

function keepPosteriors(problem: Problem, table: Float64Array): Kept {
  const { patterns, grid } = problem;
  const nodes = grid.ability.nodes.length;
  const room = posteriorRoom(problem);
  const posteriors = new Float64Array(patterns.count * nodes);
  const windows = new Int32Array(patterns.count * 2);
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    posteriorOf(problem, table, pattern, room);
    const weight = patterns.weights[pattern]!;
    for (let q = 0; q < nodes; q += 1) posteriors[pattern * nodes + q] = weight * room.ability[q]!;
    windows.set(room.window, 2 * pattern);
  }
  return { posteriors, windows };
}

/** E[S]·E[S]′ of each pattern. */
function addMeanScores(
  { patterns, components, layout, parameters, grid }: Problem,
  { posteriors, windows }: Kept,
  scores: readonly Float64Array[],
  sum: Symmetric,
): void {
  const nodes = grid.ability.nodes.length;
  const place = new Int32Array(
    longest(patterns.starts) * largest(components.map((each) => each.parameters.length)),
  );
  const value = new Float64Array(Math.max(place.length, parameters));
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    let filled = 0;
    const first = windows[2 * pattern]!;
    const last = windows[2 * pattern + 1]!;
    for (let entry = patterns.starts[pattern]!; entry < patterns.starts[pattern + 1]!; entry += 1) {
      const row = patterns.entries[entry]!;
      const at = layout.component[row]!;
      const { parameters: own } = components[at]!;
      const from = (row - layout.firstRow[at]!) * own.length * nodes;
      const score = scores[at]!;
      for (let p = 0; p < own.length; p += 1) {
        let mean = 0;
        for (let q = first; q < last; q += 1)
          mean += posteriors[pattern * nodes + q]! * score[from + p * nodes + q]!;
        place[filled] = own[p]!;
        value[filled] = mean;
        filled += 1;
      }
    }
    addProducts(place, value, filled, 1 / patterns.weights[pattern]!, sum);
  }
}

/** Adds scale·value·value′ at the places, which ascend: without testlets no two items share a parameter. */
function addProducts(
  place: Int32Array,
  value: Float64Array,
  filled: number,
  scale: number,
  { size, values }: Symmetric,
): void {
  for (let i = 0; i < filled; i += 1) {
    const own = scale * value[i]!;
    const row = place[i]! * size;
    for (let j = 0; j <= i; j += 1) values[row + place[j]!] = values[row + place[j]!]! + own * value[j]!;
  }
}

/** E[S_j S_l′] for j before l: joint counts of their categories by node, one first item at a time. */
function subtractJoints(
  { patterns, components, layout, grid }: Problem,
  { posteriors, windows }: Kept,
  scores: readonly Float64Array[],
  sum: Symmetric,
): void {
  const nodes = grid.ability.nodes.length;
  const rows = layout.component.length;
  const mostRows = largest(components.map((each) => each.rows));
  const joint = new Float64Array(rows * mostRows * nodes);
  const room = new Float64Array(nodes);
  const met = meetings(patterns.starts, patterns.entries, layout.component, components.length);
  components.forEach((component, place) => {
    if (component.parameters.length === 0) return;
    joint.fill(0);
    const first = layout.firstRow[place]!;
    for (let i = met.starts[place]!; i < met.starts[place + 1]!; i += 1) {
      const entry = met.entries[i]!;
      const pattern = met.patterns[i]!;
      const own = patterns.entries[entry]! - first;
      const from = pattern * nodes;
      const end = patterns.starts[pattern + 1]!;
      const begin = windows[2 * pattern]!;
      const last = windows[2 * pattern + 1]!;
      for (let other = entry + 1; other < end; other += 1) {
        const into = (patterns.entries[other]! * component.rows + own) * nodes;
        for (let q = begin; q < last; q += 1) joint[into + q] = joint[into + q]! + posteriors[from + q]!;
      }
    }
    for (let next = place + 1; next < components.length; next += 1) {
      const second = components[next]!;
      if (second.parameters.length === 0) continue;
      const from = layout.firstRow[next]! * component.rows * nodes;
      subtractJoint([component, second], [scores[place]!, scores[next]!], joint, from, room, sum);
    }
  });
}

/** By component: the entries that are its rows, with their patterns. */
function meetings(
  starts: Int32Array,
  entries: Int32Array,
  component: Int32Array,
  components: number,
): { readonly starts: Int32Array; readonly entries: Int32Array; readonly patterns: Int32Array } {
  const begin = new Int32Array(components + 1);
  for (const row of entries) begin[component[row]! + 1]! += 1;
  for (let place = 0; place < components; place += 1) begin[place + 1]! += begin[place]!;
  const next = begin.slice();
  const sorted = new Int32Array(entries.length);
  const patterns = new Int32Array(entries.length);
  for (let pattern = 0; pattern + 1 < starts.length; pattern += 1) {
    for (let entry = starts[pattern]!; entry < starts[pattern + 1]!; entry += 1) {
      const place = component[entries[entry]!]!;
      const at = next[place]!;
      next[place] = at + 1;
      sorted[at] = entry;
      patterns[at] = pattern;
    }
  }
  return { starts: begin, entries: sorted, patterns };
}

function longest(starts: Int32Array): number {
  let most = 0;
  for (let i = 1; i < starts.length; i += 1) most = Math.max(most, starts[i]! - starts[i - 1]!);
  return most;
}

function largest(list: readonly number[]): number {
  return list.reduce((most, value) => Math.max(most, value), 0);
}
