import type { Benchmark, BenchmarkOpportunity, BenchmarkScale, Model, TargetScale } from "@leadsim/scenarios";
import type { Measured } from "../estimate/error.js";
import { expectedOn } from "../estimate/expected.js";
import { dot } from "../estimate/matrix.js";
import type { Priors } from "../estimate/priors.js";
import { estimate, type Shrinkage, shrink } from "../estimate/shrinkage.js";
import { type CompetencyWeights, weightsOf } from "../estimate/weights.js";
import { type Composite, indexModel } from "../evidence/model-index.js";
import { opportunitiesOf } from "../evidence/opportunities.js";
import { syntheticStatement } from "../profile/notices.js";
import { quantilePoints } from "../profile/percentile.js";
import { clamp, round, toScale } from "../profile/round.js";
import { targetRule, targetShare } from "../profile/target.js";
import { ScoringError } from "../scoring-error.js";
import { type ColumnStatistics, columnStatistics, estimateComponents } from "./estimate-components.js";
import { type Column, type LevelsTable, type ShareTable, shareTable, tableSeenFrom } from "./levels-table.js";

/** What a benchmark says about itself. `statement` may be left out for synthetic ones, which all say the same. */
export interface BenchmarkHead
  extends Pick<
    Benchmark,
    "id" | "version" | "kind" | "title" | "population" | "sampling" | "dates" | "form" | "generator"
  > {
  readonly statement?: string;
}

/**
 * Sums up what many people reached on one form as a benchmark: variance components and correlations (estimated, see
 * {@link estimateComponents}), what the population does at each opportunity, how its scores spread, and the target practice. Scores
 * are computed by the very arithmetic of `score`. Throws {@link ScoringError} for a table that does not fit the model.
 */
export function summarizeBenchmark(table: LevelsTable, model: Model, head: BenchmarkHead): Benchmark {
  const statement = head.statement ?? (head.kind === "synthetic" ? syntheticStatement : undefined);
  if (statement === undefined) {
    throw new ScoringError(
      "bad-benchmark",
      `A benchmark of kind "${head.kind}" has to state what it is and is not.`,
      { kind: head.kind },
    );
  }
  const shares = shareTable(table, model);
  const statistics = columnStatistics(shares);
  const unmet = statistics.count.indexOf(0);
  if (unmet >= 0) {
    const { scenario, decision, behavior } = table.opportunities[
      unmet
    ] as LevelsTable["opportunities"][number];
    throw new ScoringError("bad-table", `Nobody met "${behavior}" at "${decision}" of "${scenario}".`, {
      scenario,
      decision,
      behavior,
    });
  }
  const { components, correlations } = estimateComponents(shares, statistics);
  const mean = statistics.mean.reduce((sum, value) => sum + value, 0) / statistics.mean.length;
  const results = scorePeople(
    shares,
    statistics,
    model,
    { components, correlations, mean },
    targetsByColumn(table, shares),
  );
  const { id, version, kind, title, population, sampling, dates, form, generator } = head;
  return {
    format: "leadsim/benchmark@1",
    ...{ id, version, kind, title, statement, population, sampling, dates },
    n: table.people,
    model: `${model.id}@${model.version}`,
    form,
    ...(generator ? { generator } : {}),
    components: rounded(components),
    correlations: rounded(correlations),
    opportunities: opportunityRows(table, shares, statistics),
    scales: results.scales,
    target: { kind: "judgment", rule: targetRule, scales: results.targets },
  };
}

interface ColumnTarget {
  readonly share: number;
  readonly se: number;
}

/** A scale of the benchmark: which competencies it weighs. */
type Weighted = Pick<Composite, "id" | "weights"> & { readonly kind: BenchmarkScale["kind"] };

function scorePeople(
  table: ShareTable,
  statistics: ColumnStatistics,
  model: Model,
  priors: Priors,
  targets: readonly ColumnTarget[],
): { readonly scales: BenchmarkScale[]; readonly targets: TargetScale[] } {
  const routeOf = routes(table, statistics, model, priors, targets);
  const scales = weightedScales(model, table);
  const scores = scales.map(() => new Float64Array(table.people));
  const sums = scales.map(() => ({ score: 0, se: 0 }));
  for (let person = 0; person < table.people; person += 1) {
    const row = table.shares.subarray(person * table.columns.length, (person + 1) * table.columns.length);
    const route = routeOf(row);
    const estimates = estimate(
      route.shrinkage,
      route.weights.map((weights) => reached(weights, row)),
    );
    scales.forEach(({ weights }, at) => {
      (scores[at] as Float64Array)[person] = toScale(clamp(dot(weights, estimates), 0, 1));
      const sum = sums[at] as { score: number; se: number };
      sum.score += dot(weights, route.target);
      sum.se += dot(weights, route.targetSe);
    });
  }
  return {
    scales: scales.map(({ id, kind }, at) => ({ id, kind, ...spread(scores[at] as Float64Array) })),
    targets: scales.map(({ id, kind }, at) => {
      const { score, se } = sums[at] as { score: number; se: number };
      return {
        id,
        kind,
        score: round(clamp(toScale(score / table.people), 1, 5)),
        se: round((4 * se) / table.people),
      };
    }),
  };
}

/** What scoring needs for everybody who met the same opportunities. */
interface Route {
  readonly weights: readonly CompetencyWeights<Column>[];
  readonly shrinkage: Shrinkage;
  /** Target share and its error per competency of the model. */
  readonly target: Float64Array;
  readonly targetSe: Float64Array;
}

function routes(
  table: ShareTable,
  statistics: ColumnStatistics,
  model: Model,
  priors: Priors,
  targets: readonly ColumnTarget[],
): (row: Float64Array) => Route {
  const known = new Map<string, Route>();
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
    const route = { weights, shrinkage, ...competencyTargets(weights, targets, model.competencies.length) };
    known.set(key, route);
    return route;
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

/** What is earned on average where level 4 is reached and where it is missed, as a target per column. */
function targetsByColumn(table: LevelsTable, { people, columns, shares }: ShareTable): ColumnTarget[] {
  return table.opportunities.map(({ min, max }, column) => {
    const edge = (tableSeenFrom - min) / (max - min);
    const sums = { reached: 0, reachedCount: 0, missed: 0, missedCount: 0 };
    for (let person = 0; person < people; person += 1) {
      const share = shares[person * columns.length + column] as number;
      if (share >= edge) {
        sums.reached += share;
        sums.reachedCount += 1;
      } else if (share < edge) {
        sums.missed += share;
        sums.missedCount += 1;
      }
    }
    const middle = (from: number, to: number): number => clamp((from + to) / 2, 0, 1);
    const reached = sums.reachedCount > 0 ? sums.reached / sums.reachedCount : middle(Math.min(edge, 1), 1);
    const missed = sums.missedCount > 0 ? sums.missed / sums.missedCount : middle(0, Math.min(edge, 1));
    return targetShare(reached, missed);
  });
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

function spread(scores: Float64Array): Pick<BenchmarkScale, "mean" | "sd" | "quantiles"> {
  const sorted = Float64Array.from(scores).sort();
  const mean = sorted.reduce((sum, score) => sum + score, 0) / sorted.length;
  const squares = sorted.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return {
    mean: round(mean),
    sd: round(Math.sqrt(squares / (sorted.length - 1))),
    quantiles: quantilePoints.map((point) => round(quantile(sorted, point / 100))),
  };
}

/** Linear between order statistics (type 7 of Hyndman & Fan 1996). */
function quantile(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const from = sorted[below] as number;
  return from + (place - below) * ((sorted[below + 1] ?? from) - from);
}

function opportunityRows(
  table: LevelsTable,
  shares: ShareTable,
  { mean, sd, count }: ColumnStatistics,
): BenchmarkOpportunity[] {
  const width = shares.columns.length;
  return table.opportunities.map(({ scenario, decision, behavior }, column) => {
    let reached = 0;
    for (let person = 0; person < table.people; person += 1) {
      if ((table.levels[person * width + column] as number) >= tableSeenFrom) reached += 1;
    }
    const share = reached / Math.max(1, count[column] as number);
    const row = {
      mean: round(mean[column] as number),
      sd: round(sd[column] as number),
      reached: round(share),
    };
    return { scenario, decision, behavior, ...row };
  });
}

function rounded<T extends { [K in keyof T]: number }>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, round(value as number)]),
  ) as T;
}
