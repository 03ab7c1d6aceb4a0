import { indexModel } from "@leadsim/psychometrics";
import { at, dot, quadratic, z90 } from "@leadsim/psychometrics/numeric";
import {
  type ColumnStatistics,
  columnStatistics,
  estimateComponents,
} from "../src/benchmark/estimate-components.js";
import type { Column } from "../src/benchmark/levels-table.js";
import type { Measured } from "../src/estimate/error.js";
import { errorAtLevel, relativeErrors } from "../src/estimate/error-at-level.js";
import { expectedOn } from "../src/estimate/expected.js";
import type { Priors } from "../src/estimate/priors.js";
import { estimate, type Shrinkage, shrink } from "../src/estimate/shrinkage.js";
import { weightsOf } from "../src/estimate/weights.js";
import { opportunitiesOf } from "../src/evidence/opportunities.js";
import { type Form, formOf, type People, simulate, type World } from "./simulate.js";

/** How often 90% bands held the true share, over people and competencies. */
export interface Coverage {
  readonly competencies: number;
  /** Over the competency of one form with the lowest and the highest coverage. */
  readonly lowest: number;
  readonly highest: number;
  readonly overall: number;
  /** Among competencies of people whose ability there is past 1.5 SD. */
  readonly extreme: number;
  /** By the score that is printed, in half levels from 1 on: undefined where fewer than 100 have it. */
  readonly byScore: readonly (AtScore | undefined)[];
  readonly overallByScore: readonly (AtScore | undefined)[];
  /** Mean of the stated error variances over the one that does not look at the level. */
  readonly averageVariance: { readonly competencies: number; readonly overall: number };
}

/** Of those whose score lies in one half level. */
export interface AtScore {
  readonly held: number;
  /** Root mean square of the actual errors, over the standard error that is stated. */
  readonly actualToStated: number;
}

/** What scoring assumes, from what was estimated: the components as they are, or wrong on purpose. */
export type Assume = (estimated: Priors) => Priors;

/** Simulated people who sit each form. */
export const people = 2000;
const seed = 20261122;

/** A kind of form, and how many of it are drawn. Short forms differ more, and cost less. */
export interface Cell {
  readonly label: string;
  readonly world: World;
  readonly forms: number;
}

/**
 * One cell: for each form, components are estimated from one sample of simulated people (as a benchmark does) and bands
 * are made for another. The truth is what each person would reach on average over scenarios and decisions, which scoring
 * never sees.
 */
export function coverageOf(cell: Cell, assume: Assume = (as) => as): Coverage {
  const counts = newCounts();
  for (const drawn of drawnOf(cell))
    count(cell.world, scoringOf(cell.world, drawn, assume), drawn.sat, counts);
  const { rates, extreme, overall, variance } = counts;
  const all = overall.reduce((sum, tally) => sum + tally.people, 0);
  return {
    competencies: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    lowest: Math.min(...rates),
    highest: Math.max(...rates),
    overall: overall.reduce((sum, { held }) => sum + held, 0) / all,
    extreme: extreme.held / extreme.people,
    byScore: counts.competencies.map(atScore),
    overallByScore: overall.map(atScore),
    averageVariance: { competencies: variance.competencies / all, overall: variance.overall / all },
  };
}

/** A form, what was estimated from some people, and others who sat it. */
interface Drawn {
  readonly form: Form;
  readonly statistics: ColumnStatistics;
  readonly estimated: Priors;
  readonly sat: People;
}

const drawn = new WeakMap<Cell, Drawn[]>();

/** Drawn once for all that is assumed of them. */
function drawnOf(cell: Cell): Drawn[] {
  const known = drawn.get(cell);
  if (known) return known;
  const made = Array.from({ length: cell.forms }, (_, at) => draw(cell.world, seed + 1000 * at));
  drawn.set(cell, made);
  return made;
}

function draw(world: World, own: number): Drawn {
  const form = formOf(world, own);
  const { table } = simulate(world, form, 4000, own + 1);
  const statistics = columnStatistics(table);
  const estimated: Priors = { ...estimateComponents(table, statistics), mean: 0.5 };
  return { form, statistics, estimated, sat: simulate(world, form, people, own + 2) };
}

function scoringOf(world: World, { form, statistics, estimated }: Drawn, assume: Assume): Shrinkage {
  const known = (column: Column): number => statistics.mean[column.column] as number;
  const measured = weightsOf(opportunitiesOf(form.columns)).map(
    (weights): Measured => ({ weights, expected: expectedOn(weights, known, 0.5) }),
  );
  const means = new Float64Array(world.model.competencies.length).fill(0.5);
  return shrink(measured, world.model, assume(estimated), means);
}

interface Tally {
  people: number;
  held: number;
  squares: number;
}

interface Counts {
  /** By half levels of the score. */
  readonly competencies: readonly Tally[];
  readonly overall: readonly Tally[];
  /** Per form and competency. */
  readonly rates: number[];
  readonly extreme: { people: number; held: number };
  readonly variance: { competencies: number; overall: number };
}

function newCounts(): Counts {
  const byScore = () => Array.from({ length: 8 }, () => ({ people: 0, held: 0, squares: 0 }));
  return {
    competencies: byScore(),
    overall: byScore(),
    rates: [],
    extreme: { people: 0, held: 0 },
    variance: { competencies: 0, overall: 0 },
  };
}

/** Adds the bands of one form's people. */
function count(
  world: World,
  shrinkage: Shrinkage,
  { table, truth, ability }: People,
  { competencies, overall, rates, extreme, variance }: Counts,
): void {
  const size = world.model.competencies.length;
  const held = new Float64Array(size);
  const { weights } = indexModel(world.model).overall;
  const width = table.columns.length;
  const { posterior } = shrinkage;
  for (let person = 0; person < table.people; person += 1) {
    const row = table.shares.subarray(person * width, (person + 1) * width);
    const estimates = estimate(shrinkage, observedIn(shrinkage, row));
    const relative = relativeErrors(shrinkage, estimates);
    const own = truth.subarray(person * size, (person + 1) * size);
    for (let c = 0; c < size; c += 1) {
      const se = (relative[c] as number) * Math.sqrt(at(posterior, c, c));
      const inside = enter(competencies, estimates[c] as number, own[c] as number, se);
      held[c] = (held[c] as number) + inside;
      variance.competencies += (relative[c] as number) ** 2 / size;
      if (Math.abs(ability[person * size + c] as number) <= 1.5) continue;
      extreme.people += 1;
      extreme.held += inside;
    }
    const se = errorAtLevel(shrinkage, relative, weights);
    enter(overall, dot(weights, estimates), dot(weights, own), se);
    variance.overall += se ** 2 / quadratic(posterior, weights);
  }
  rates.push(...Array.from(held, (value) => value / table.people));
}

function observedIn({ measured }: Shrinkage, row: Float64Array): number[] {
  return measured.map(({ weights }) =>
    weights.pieces.reduce(
      (sum, { piece, weight }) => sum + weight * (row[(piece as Column).column] as number),
      0,
    ),
  );
}

/** Counts one band with those of its score; 1 where it held. */
function enter(tallies: readonly Tally[], estimate: number, truth: number, se: number): number {
  const tally = tallies[Math.min(7, Math.max(0, Math.floor(8 * estimate)))]!;
  const held = Math.abs(estimate - truth) <= z90 * se ? 1 : 0;
  tally.people += 1;
  tally.held += held;
  tally.squares += ((estimate - truth) / se) ** 2;
  return held;
}

function atScore({ people, held, squares }: Tally): AtScore | undefined {
  return people < 100 ? undefined : { held: held / people, actualToStated: Math.sqrt(squares / people) };
}
