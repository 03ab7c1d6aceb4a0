import { type Composite, indexModel } from "@leadsim/psychometrics";
import { clamp, dot } from "@leadsim/psychometrics/numeric";
import type { BenchmarkScale, Model } from "@leadsim/scenarios";
import type { Measured } from "../estimate/error.js";
import { expectedOn } from "../estimate/expected.js";
import type { Priors } from "../estimate/priors.js";
import { estimate, type Shrinkage, shrink } from "../estimate/shrinkage.js";
import { type CompetencyWeights, weightsOf } from "../estimate/weights.js";
import { opportunitiesOf } from "../evidence/opportunities.js";
import { toScale } from "../evidence/to-scale.js";
import type { ColumnStatistics } from "./estimate-components.js";
import type { Column, ShareTable } from "./levels-table.js";

/** What target practice would reach at one opportunity. */
export interface ColumnTarget {
  readonly share: number;
  readonly se: number;
}

/** A scale of the benchmark: which competencies it weighs. */
type Weighted = Pick<Composite, "id" | "weights"> & { readonly kind: BenchmarkScale["kind"] };

/** What a population reaches on one scale. */
export interface ScaleScores {
  readonly id: string;
  readonly kind: BenchmarkScale["kind"];
  /** On the 1 to 5 scale, one per person. */
  readonly scores: Float64Array;
  /** Whether the person met an opportunity of the scale's own; else the score is predicted from other scales. */
  readonly own: readonly boolean[];
  /** What target practice would reach at what these people met, on the share scale. */
  readonly target: ColumnTarget;
}

/** Scores all people of a table by the arithmetic of `score`. */
export function scorePeople(
  table: ShareTable,
  statistics: ColumnStatistics,
  model: Model,
  priors: Priors,
  targets: readonly ColumnTarget[],
): ScaleScores[] {
  const pathOf = paths(table, statistics, model, priors, targets);
  const scales = weightedScales(model, table).map((scale) => ({
    ...scale,
    scores: new Float64Array(table.people),
    own: [] as boolean[],
    share: 0,
    se: 0,
  }));
  let total = 0;
  for (let person = 0; person < table.people; person += 1) {
    const row = table.shares.subarray(person * table.columns.length, (person + 1) * table.columns.length);
    const weight = table.weights ? (table.weights[person] as number) : 1;
    const path = pathOf(row);
    const estimates = estimate(
      path.shrinkage,
      path.weights.map((weights) => reached(weights, row)),
    );
    total += weight;
    for (const scale of scales) {
      scale.scores[person] = toScale(clamp(dot(scale.weights, estimates), 0, 1));
      scale.own.push(path.weights.some(({ competency }) => (scale.weights[competency] as number) > 0));
      scale.share += weight * dot(scale.weights, path.target);
      scale.se += weight * dot(scale.weights, path.targetSe);
    }
  }
  return scales.map(({ id, kind, scores, own, share, se }) => ({
    ...{ id, kind, scores, own },
    target: { share: share / total, se: se / total },
  }));
}

/** What scoring needs for everybody who met the same opportunities. */
interface Path {
  readonly weights: readonly CompetencyWeights<Column>[];
  readonly shrinkage: Shrinkage;
  /** Target share and its error per competency of the model. */
  readonly target: Float64Array;
  readonly targetSe: Float64Array;
}

function paths(
  table: ShareTable,
  statistics: ColumnStatistics,
  model: Model,
  priors: Priors,
  targets: readonly ColumnTarget[],
): (row: Float64Array) => Path {
  const known = new Map<string, Path>();
  const expected = (column: Column): number => statistics.mean[column.column] as number;
  const domainMeans = competencyMeans(table, statistics, model, priors.mean);
  return (row) => {
    const met = table.columns.filter(({ column }) => !Number.isNaN(row[column] as number));
    const key = met.map(({ column }) => column).join(",");
    const found = known.get(key);
    if (found) return found;
    const weights = weightsOf(opportunitiesOf(met));
    const measured = weights.map(
      (weights): Measured => ({ weights, expected: expectedOn(weights, expected, priors.mean) }),
    );
    const shrinkage = shrink(measured, model, priors, domainMeans);
    const path = { weights, shrinkage, ...competencyTargets(weights, targets, model.competencies.length) };
    known.set(key, path);
    return path;
  };
}

/** As `score` takes them from a benchmark: a competency's own opportunities, else all. */
function competencyMeans(
  { columns }: ShareTable,
  { mean }: ColumnStatistics,
  model: Model,
  all: number,
): Float64Array {
  return Float64Array.from(model.competencies, (_, competency) => {
    const own = columns.filter((column) => column.competency === competency);
    return own.length > 0
      ? own.reduce((sum, { column }) => sum + (mean[column] as number), 0) / own.length
      : all;
  });
}

function competencyTargets(
  weights: readonly CompetencyWeights<Column>[],
  targets: readonly ColumnTarget[],
  size: number,
): { readonly target: Float64Array; readonly targetSe: Float64Array } {
  const sum = (of: CompetencyWeights<Column>, field: keyof ColumnTarget): number =>
    of.pieces.reduce(
      (total, { piece, weight }) => total + weight * (targets[piece.column] as ColumnTarget)[field],
      0,
    );
  const fill = (field: keyof ColumnTarget): Float64Array => {
    // A competency this form does not measure is held to what the others are held to.
    const mean = weights.reduce((total, of) => total + sum(of, field), 0) / Math.max(1, weights.length);
    const filled = new Float64Array(size).fill(mean);
    for (const of of weights) filled[of.competency] = sum(of, field);
    return filled;
  };
  return { target: fill("share"), targetSe: fill("se") };
}

function weightedScales(model: Model, table: ShareTable): Weighted[] {
  const { overall, pillars, areas } = indexModel(model);
  const met = new Set(table.columns.map(({ competency }) => competency));
  const competencies = model.competencies.flatMap(({ id }, at): Weighted[] => {
    if (!met.has(at)) return [];
    const weights = new Float64Array(model.competencies.length);
    weights[at] = 1;
    return [{ id, kind: "competency", weights }];
  });
  return [
    overall,
    ...pillars.filter(({ size }) => size > 0),
    ...areas.filter(({ size }) => size > 1),
    ...competencies,
  ];
}

function reached({ pieces }: CompetencyWeights<Column>, row: Float64Array): number {
  return pieces.reduce((sum, { piece, weight }) => sum + weight * (row[piece.column] as number), 0);
}
