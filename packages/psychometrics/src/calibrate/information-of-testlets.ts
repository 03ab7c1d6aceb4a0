import { type Evaluation, toJoint } from "./expectation.js";
import { subtractJoint } from "./joint-scores.js";
import { type Posterior, posteriorOf, posteriorRoom } from "./posterior.js";
import type { Problem } from "./problem.js";
import { addOnce, addPair, type Symmetric } from "./symmetric.js";

/**
 * The parts of the observed information that join two items, with testlets. Given ability, the factors of two
 * testlets are independent: items of different ones meet through their expected scores given ability. Items
 * of one testlet share two dimensions: joint counts.
 */
export function crossTestlets(
  problem: Problem,
  { table }: Evaluation,
  scores: readonly Float64Array[],
  sum: Symmetric,
): void {
  const { patterns, grid } = problem;
  const factors = grid.factors.nodes.length;
  const posterior = posteriorRoom(problem);
  const joints = jointCounts(problem);
  const row = expectedScores(problem);
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    const weight = patterns.weights[pattern]!;
    posteriorOf(problem, table, pattern, posterior);
    row.fill(pattern, posterior, scores);
    addPattern(row, posterior.ability, weight, sum);
    for (let q = 0; q < posterior.ability.length; q += 1)
      posterior.ability[q] = posterior.ability[q]! * weight;
    for (let testlet = 0; testlet < problem.testlets; testlet += 1) {
      if (!row.meets(pattern, testlet)) continue;
      toJoint(posterior, testlet * posterior.ability.length * factors, factors);
    }
    joints.count(pattern, posterior);
  }
  joints.subtract(scores, sum);
}

interface ExpectedScores {
  /** By filled place: which parameter, of which component, in which testlet (−1: none). */
  readonly place: Int32Array;
  readonly component: Int32Array;
  readonly testlet: Int32Array;
  /** By filled place and ability node: the expected score given ability. */
  readonly values: Float64Array;
  /** Room for sums, by filled place and by node. */
  readonly mean: Float64Array;
  readonly weighted: Float64Array;
  /** How many are filled. */
  filled: number;
  fill(pattern: number, posterior: Posterior, scores: readonly Float64Array[]): void;
  meets(pattern: number, testlet: number): boolean;
}

function expectedScores({ patterns, components, layout, grid, parameters }: Problem): ExpectedScores {
  const abilities = grid.ability.nodes.length;
  const factors = grid.factors.nodes.length;
  const most = components.reduce((total, each) => total + each.parameters.length, parameters);
  const room = {
    place: new Int32Array(most),
    component: new Int32Array(most),
    testlet: new Int32Array(most),
    values: new Float64Array(most * abilities),
    mean: new Float64Array(most),
    weighted: new Float64Array(abilities),
    filled: 0,
  };
  const one = (score: Float64Array, from: number, testlet: number, { conditional }: Posterior): void => {
    const into = room.filled * abilities;
    for (let q = 0; q < abilities; q += 1) {
      if (testlet < 0) {
        room.values[into + q] = score[from + q]!;
        continue;
      }
      const start = (testlet * abilities + q) * factors;
      let mean = 0;
      for (let r = 0; r < factors; r += 1) mean += conditional[start + r]! * score[from + q * factors + r]!;
      room.values[into + q] = mean;
    }
  };
  return Object.assign(room, {
    fill: (pattern: number, posterior: Posterior, scores: readonly Float64Array[]) => {
      room.filled = 0;
      for (let entry = patterns.starts[pattern]!; entry < patterns.starts[pattern + 1]!; entry += 1) {
        const row = patterns.entries[entry]!;
        const at = layout.component[row]!;
        const { parameters: own, testlet, nodes } = components[at]!;
        const from = (row - layout.firstRow[at]!) * own.length * nodes;
        for (let p = 0; p < own.length; p += 1) {
          one(scores[at]!, from + p * nodes, testlet, posterior);
          room.place[room.filled] = own[p]!;
          room.component[room.filled] = at;
          room.testlet[room.filled] = testlet;
          room.filled += 1;
        }
      }
    },
    meets: (pattern: number, testlet: number) => {
      for (let entry = patterns.starts[pattern]!; entry < patterns.starts[pattern + 1]!; entry += 1) {
        if (layout.testlet[patterns.entries[entry]!] === testlet) return true;
      }
      return false;
    },
  });
}

/** E[S]·E[S]′ − E[S_j S_l′] over items j, l that do not share a testlet. */
function addPattern(
  { place, component, testlet, values, mean, weighted, filled }: ExpectedScores,
  ability: Float64Array,
  weight: number,
  sum: Symmetric,
): void {
  const nodes = ability.length;
  for (let i = 0; i < filled; i += 1) {
    let total = 0;
    for (let q = 0; q < nodes; q += 1) {
      weighted[q] = ability[q]! * values[i * nodes + q]!;
      total += weighted[q]!;
    }
    mean[i] = total;
    addOnce(sum, place[i]!, place[i]!, weight * total * total);
    for (let j = 0; j < i; j += 1) {
      let product = total * mean[j]!;
      const apart = component[i] !== component[j] && (testlet[i]! < 0 || testlet[i] !== testlet[j]);
      if (apart) for (let q = 0; q < nodes; q += 1) product -= weighted[q]! * values[j * nodes + q]!;
      addPair(sum, place[i]!, place[j]!, weight * product);
    }
  }
}

interface JointCounts {
  /**
   * Adds a pattern's joint distributions of ability and factor to the counts of the pairs of categories that
   * it holds.
   */
  count(pattern: number, joint: Posterior): void;
  subtract(scores: readonly Float64Array[], sum: Symmetric): void;
}

/** Expected joint counts of the categories of two items of one testlet, by node. */
function jointCounts({ patterns, components, layout, grid }: Problem): JointCounts {
  const factors = grid.factors.nodes.length;
  const size = grid.ability.nodes.length * factors;
  const pairs: (readonly [number, number, number])[] = [];
  // By first and second component, where their counts begin.
  const begins = new Map<number, number>();
  let cells = 0;
  components.forEach((first, i) => {
    components.forEach((second, j) => {
      if (j <= i || first.testlet < 0 || first.testlet !== second.testlet) return;
      if (first.parameters.length === 0 || second.parameters.length === 0) return;
      pairs.push([i, j, cells]);
      begins.set(i * components.length + j, cells);
      cells += first.rows * second.rows * size;
    });
  });
  const counts = new Float64Array(cells);
  return {
    count: (pattern, { conditional, window }) => {
      const end = patterns.starts[pattern + 1]!;
      const first = window[0]! * factors;
      const last = window[1]! * factors;
      for (let entry = patterns.starts[pattern]!; entry < end; entry += 1) {
        const row = patterns.entries[entry]!;
        const testlet = layout.testlet[row]!;
        if (testlet < 0) continue;
        const i = layout.component[row]!;
        const from = testlet * size;
        for (let next = entry + 1; next < end; next += 1) {
          const other = patterns.entries[next]!;
          if (layout.testlet[other] !== testlet) break;
          const j = layout.component[other]!;
          const begin = begins.get(i * components.length + j);
          if (begin === undefined) continue;
          const k = row - layout.firstRow[i]!;
          const m = other - layout.firstRow[j]!;
          const into = begin + (m * components[i]!.rows + k) * size;
          for (let node = first; node < last; node += 1)
            counts[into + node] = counts[into + node]! + conditional[from + node]!;
        }
      }
    },
    subtract: (scores, sum) => {
      const room = new Float64Array(size);
      for (const [i, j, begin] of pairs) {
        subtractJoint([components[i]!, components[j]!], [scores[i]!, scores[j]!], counts, begin, room, sum);
      }
    },
  };
}
