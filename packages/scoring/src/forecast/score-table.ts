import { clamp, dot, round } from "@leadsim/psychometrics/numeric";
import type { MeterScale, Model, Standing } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { LevelsTable } from "../benchmark/levels-table.js";
import { errorAtLevel, relativeErrors } from "../estimate/error-at-level.js";
import { opportunityKey } from "../estimate/expected.js";
import { estimate } from "../estimate/shrinkage.js";
import { verdictOf } from "../estimate/standing.js";
import { toScale } from "../evidence/to-scale.js";
import type { Tier } from "../profile/tiers.js";
import { forecast } from "./forecast.js";
import { type Plan, type Planned, type PlanOptions, planned } from "./planned.js";
import { hasBand, type PlannedScale, plannedScales } from "./planned-scales.js";

/** What one person's profile would say on one scale. */
export interface TableScore {
  readonly tier: Tier;
  /** Points earned of those attainable, as 1 to 5; null without an opportunity. */
  readonly quality: number | null;
  /** The estimate a profile would print; null where the evidence carries none. */
  readonly score: number | null;
  readonly standing: Standing["verdict"] | null;
}

/** A way through a form: which opportunities were met, by how many, and how dependable it is. */
export interface TablePath {
  readonly people: number;
  /** Columns of the table that were met. */
  readonly met: readonly number[];
  readonly forecast: readonly MeterScale[];
}

/** A whole table of people, scored. */
export interface ScoredTable {
  /** The columns of `people`: overall, pillars, competencies. */
  readonly scales: readonly Pick<MeterScale, "kind" | "id" | "title" | "pillar">[];
  /** Per person, one score per scale. */
  readonly people: readonly (readonly TableScore[])[];
  /** The commonest first. */
  readonly paths: readonly TablePath[];
}

/**
 * Scores every person of a table of levels as `score` would, without trails and words: all that does not
 * depend on the answers is worked out once per path.
 */
export function scoreTable(
  table: LevelsTable,
  model: Model,
  scenarios: Plan["scenarios"],
  options: PlanOptions = {},
): ScoredTable {
  const width = table.opportunities.length;
  const paths = new Map<number, Path[]>();
  const people: TableScore[][] = [];
  for (let person = 0; person < table.people; person += 1) {
    const first = person * width;
    const alike = pathsLike(table, first, paths);
    let path = alike.find(({ met }) => isPath(table, first, met));
    if (!path) {
      path = pathOf(table, metAt(table, first), model, scenarios, options);
      alike.push(path);
    }
    path.people += 1;
    people.push(scoresOf(path, table, first));
  }
  const found = [...paths.values()].flat().sort((a, b) => b.people - a.people);
  const none = found[0] ?? pathOf(table, [], model, scenarios, options);
  return {
    scales: none.scales.map(({ kind, id, title, pillar }) => ({
      kind,
      id,
      title,
      ...present({ pillar }),
    })),
    people,
    paths: found.map(({ people: count, met, plan }) => ({
      people: count,
      met,
      // As the meter forecasts a form: as if a benchmark were made for exactly this one.
      forecast: forecast(plan, model, { ...options, calibrated: true }),
    })),
  };
}

/** Columns, each with what it carries of a sum. */
interface Weighed {
  readonly columns: Int32Array;
  readonly weights: Float64Array;
}

interface Path {
  people: number;
  readonly met: readonly number[];
  readonly plan: Plan;
  readonly planned: Planned;
  readonly scales: readonly PlannedScale[];
  /** By scale: what each column carries of its quality; undefined where nothing was attainable. */
  readonly quality: readonly (Weighed | undefined)[];
  /** By measured competency: what each column carries of what was observed. */
  readonly weighed: readonly Weighed[];
  /** By column, the share of the person at hand: written anew for each person. */
  readonly shares: Float64Array;
}

/** The columns that a person met. */
function metAt({ opportunities, levels }: LevelsTable, first: number): number[] {
  return opportunities.flatMap((_, column) => (Number.isNaN(levels[first + column]) ? [] : [column]));
}

/** The paths whose columns have the same hash (Fowler, Noll & Vo) as the person's: one, nearly always. */
function pathsLike(table: LevelsTable, first: number, paths: Map<number, Path[]>): Path[] {
  let hash = 0x811c9dc5;
  for (let column = 0; column < table.opportunities.length; column += 1) {
    if (!Number.isNaN(table.levels[first + column])) hash = Math.imul(hash ^ column, 0x01000193);
  }
  const known = paths.get(hash) ?? [];
  if (known.length === 0) paths.set(hash, known);
  return known;
}

function isPath(table: LevelsTable, first: number, met: readonly number[]): boolean {
  let place = 0;
  for (let column = 0; column < table.opportunities.length; column += 1) {
    if (Number.isNaN(table.levels[first + column])) continue;
    if (met[place] !== column) return false;
    place += 1;
  }
  return place === met.length;
}

function pathOf(
  { opportunities }: LevelsTable,
  met: readonly number[],
  model: Model,
  scenarios: Plan["scenarios"],
  options: PlanOptions,
): Path {
  const plan = { opportunities: met.map((column) => opportunities[column]!), scenarios };
  const path = planned(plan, model, options);
  const columnOf = new Map(met.map((column) => [opportunityKey(opportunities[column]!), column]));
  const column = (evidence: Parameters<typeof opportunityKey>[0]) =>
    columnOf.get(opportunityKey(evidence)) as number;
  const scales = plannedScales(path);
  // What is weighed are the very pieces that were combined.
  const columnOfPiece = new Map<object, number>(
    path.combined.pieces.map((piece) => [piece, column(piece.evidence)]),
  );
  return {
    people: 0,
    met,
    plan,
    planned: path,
    scales,
    quality: scales.map(({ scope }) =>
      qualityWeights(
        scope.opportunities.map((of) => of.pieces.map(({ evidence }) => column(evidence))),
        opportunities,
      ),
    ),
    weighed: path.all.shrinkage.measured.map(({ weights }) => ({
      columns: Int32Array.from(weights.pieces, ({ piece }) => columnOfPiece.get(piece) as number),
      weights: Float64Array.from(weights.pieces, ({ weight }) => weight),
    })),
    shares: new Float64Array(opportunities.length),
  };
}

/** Points attainable at each column, those of one opportunity averaged, as a share of all that is attainable. */
function qualityWeights(
  opportunities: readonly (readonly number[])[],
  columns: LevelsTable["opportunities"],
): Weighed | undefined {
  const points = opportunities.flatMap((of) =>
    of.map((column) => (columns[column]!.max - columns[column]!.min) / of.length),
  );
  const attainable = points.reduce((sum, point) => sum + point, 0);
  if (attainable <= 0) return undefined;
  return {
    columns: Int32Array.from(opportunities.flat()),
    weights: Float64Array.from(points, (point) => point / attainable),
  };
}

function scoresOf(path: Path, table: LevelsTable, first: number): TableScore[] {
  const { planned, scales, shares } = path;
  readShares(path, table, first);
  const observed = path.weighed.map((weighed) => weighedSum(weighed, shares));
  const { shrinkage } = planned.all;
  const estimates = estimate(shrinkage, observed);
  const relative = relativeErrors(shrinkage, estimates);
  return scales.map((scale, place): TableScore => {
    const { rule } = scale;
    const weighed = path.quality[place];
    const quality = weighed ? round(toScale(weighedSum(weighed, shares))) : null;
    if (!hasBand(rule)) return { tier: rule.tier, quality, score: null, standing: null };
    const all = scale.shrinkage === shrinkage ? estimates : estimate(scale.shrinkage, observed);
    const score = round(toScale(clamp(dot(scale.weights, all), 0, 1)));
    // A scale within one scenario carries no standing, so those over the form are all that is needed.
    const se = rule.standing ? 4 * errorAtLevel(shrinkage, relative, scale.weights) : 0;
    const standing = rule.standing ? verdictOf({ score, se: round(se) }, scale.target) : null;
    return { tier: rule.tier, quality, score, standing };
  });
}

/** Writes the attainable share at each column that the person met. */
function readShares({ met, shares }: Path, { opportunities, levels }: LevelsTable, first: number): void {
  for (const column of met) {
    const { min, max } = opportunities[column]!;
    shares[column] = max > min ? clamp(((levels[first + column] as number) - min) / (max - min), 0, 1) : 0;
  }
}

function weighedSum({ columns, weights }: Weighed, shares: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < columns.length; place += 1) sum += weights[place]! * shares[columns[place]!]!;
  return sum;
}
