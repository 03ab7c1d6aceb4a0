import { abilities } from "../src/ability/abilities.js";
import { calibrate } from "../src/calibrate/calibrate.js";
import { categoryProbabilities } from "../src/irt/curve.js";
import { curveOfItem } from "../src/irt/curve-of-item.js";
import { randomFrom } from "../src/numeric/random.js";
import { responseTable } from "../src/responses/response-table.js";
import { normalFrom } from "./normal-from.js";
import { trueItem } from "./simulate-responses.js";

const stages = 4;
const perStage = 3;

/** Mean of (score − θ) in SD units among those who met a number of hard branches. */
export interface PathGroup {
  readonly hard: number;
  readonly people: number;
  /** Of calibrated abilities. */
  readonly calibrated: number;
  /** Of the share of the attainable, standardized: what routing does to a score that does not know about it. */
  readonly share: number;
}

/**
 * A branching form of 12 decisions: all meet the first three; after each three, who did well goes on to harder ones (steps .6 higher), the others to
 * easier ones (.6 lower). Items are calibrated from these very responses, missing by design, and the people scored with them.
 */
export function pathInvariance(people: number, seed: number): readonly PathGroup[] {
  const random = randomFrom(seed);
  const items = formItems(random);
  const curves = items.map((item) => curveOfItem("gpcm", item));
  // The scale's zero and unit are these people's own: they are given exactly, or chance would move all groups alike.
  const theta = standardized(Array.from({ length: people }, () => normalFrom(random)));
  const hard = new Uint8Array(people);
  const room = new Float64Array(4);
  const respond = (item: number, person: number): number => {
    categoryProbabilities(curves[item]!, theta[person]!, 0, room, 0);
    let left = random();
    for (let k = 0; k < 3; k += 1) {
      left -= room[k]!;
      if (left < 0) return k;
    }
    return 3;
  };
  const rows = Array.from({ length: people }, (_, person) => {
    const row = new Array<number | undefined>(items.length).fill(undefined);
    let first = 0;
    for (let stage = 0; stage < stages; stage += 1) {
      let sum = 0;
      for (let at = first; at < first + perStage; at += 1) {
        row[at] = respond(at, person);
        sum += row[at] as number;
      }
      if (stage + 1 === stages) break;
      // A noisy rule, as choices in a story are: better responses make the hard branch likelier.
      const isHard = sum + 3 * random() > 6;
      if (isHard) hard[person] = hard[person]! + 1;
      first = perStage + stage * 2 * perStage + (isHard ? 0 : perStage);
    }
    return row;
  });
  const table = responseTable(
    items.map(({ id }) => id),
    rows,
  );
  const scores = abilities(calibrate(table, { model: "gpcm" }), table).theta;
  return groupsOf(theta, hard, scores, standardized(rows.map(shareOf)));
}

function formItems(random: () => number) {
  const item = (id: string, by: number) => {
    const place = 0.6 * normalFrom(random) + by;
    const steps = [-0.7, 0, 0.7].map((step) => place + step + 0.2 * normalFrom(random));
    return trueItem(id, 1.1 * Math.exp(0.25 * normalFrom(random)), steps);
  };
  const block = (name: string, by: number) =>
    Array.from({ length: perStage }, (_, at) => item(`${name}-${at + 1}`, by));
  return [
    ...block("start", 0),
    ...[1, 2, 3].flatMap((stage) => [...block(`hard-${stage}`, 0.6), ...block(`easy-${stage}`, -0.6)]),
  ];
}

function shareOf(row: readonly (number | undefined)[]): number {
  const met = row.filter((code) => code !== undefined);
  return met.reduce((sum, code) => sum + code, 0) / (3 * met.length);
}

function standardized(values: readonly number[]): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return Float64Array.from(values, (value) => (value - mean) / sd);
}

function groupsOf(
  theta: Float64Array,
  hard: Uint8Array,
  scores: ArrayLike<number>,
  shares: Float64Array,
): PathGroup[] {
  return [0, 1, 2, 3].map((count) => {
    const members = Array.from(hard.keys()).filter((person) => hard[person] === count);
    const mean = (of: (person: number) => number): number =>
      members.reduce((sum, person) => sum + of(person), 0) / members.length;
    return {
      hard: count,
      people: members.length,
      calibrated: mean((person) => scores[person]! - theta[person]!),
      share: mean((person) => shares[person]! - theta[person]!),
    };
  });
}
