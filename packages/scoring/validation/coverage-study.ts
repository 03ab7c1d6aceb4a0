import { indexModel } from "@leadsim/psychometrics";
import { at, dot, z90 } from "@leadsim/psychometrics/numeric";
import { columnStatistics, estimateComponents } from "../src/benchmark/estimate-components.js";
import type { Column } from "../src/benchmark/levels-table.js";
import type { Measured } from "../src/estimate/error.js";
import { expectedOn } from "../src/estimate/expected.js";
import type { Priors } from "../src/estimate/priors.js";
import { compositeError, estimate, type Shrinkage, shrink } from "../src/estimate/shrinkage.js";
import { weightsOf } from "../src/estimate/weights.js";
import { opportunitiesOf } from "../src/evidence/opportunities.js";
import { formOf, type People, simulate, type World } from "./simulate.js";

/** How often 90% bands held the true share, over people and competencies. */
export interface Coverage {
  readonly competencies: number;
  /** Over the competency with the lowest and the highest coverage. */
  readonly lowest: number;
  readonly highest: number;
  readonly overall: number;
  /** Among competencies of people whose ability there is past 1.5 SD. */
  readonly extreme: number;
  /** By the score that is printed, in half levels from 1 on: undefined where fewer than 100 have it. */
  readonly byScore: readonly (AtScore | undefined)[];
  /** Mean half-width of the bands in scale points. */
  readonly halfWidth: number;
  readonly components: Priors["components"];
}

/** Of those whose score lies in one half level. */
export interface AtScore {
  readonly held: number;
  /** Root mean square of the actual errors, over the standard error that is stated. */
  readonly actualToStated: number;
}

/** What scoring assumes, from what was estimated: the components as they are, or wrong on purpose. */
export type Assume = (estimated: Priors) => Priors;

/**
 * One cell: components are estimated from one sample of simulated people (as a benchmark does) and bands are made for
 * another. The truth is what each person would reach on average over scenarios and decisions, which scoring never
 * sees.
 */
export function coverageOf(
  world: World,
  people: number,
  seed: number,
  assume: Assume = (as) => as,
): Coverage {
  const form = formOf(world, seed);
  const calibration = simulate(world, form, 4000, seed + 1);
  const statistics = columnStatistics(calibration.table);
  const estimated: Priors = { ...estimateComponents(calibration.table, statistics), mean: 0.5 };
  const weights = weightsOf(opportunitiesOf(form.columns));
  const known = (column: Column): number => statistics.mean[column.column] as number;
  const measured = weights.map(
    (weights): Measured => ({ weights, expected: expectedOn(weights, known, 0.5) }),
  );
  const size = world.model.competencies.length;
  const shrinkage = shrink(measured, world.model, assume(estimated), new Float64Array(size).fill(0.5));
  return {
    ...count(world, shrinkage, simulate(world, form, people, seed + 2)),
    components: estimated.components,
  };
}

function count(
  world: World,
  shrinkage: Shrinkage,
  { table, truth, ability }: People,
): Omit<Coverage, "components"> {
  const size = world.model.competencies.length;
  const held = new Float64Array(size);
  const tally = { extreme: 0, extremeHeld: 0, overall: 0 };
  const byScore = Array.from({ length: 8 }, () => ({ people: 0, held: 0, squares: 0 }));
  const { overall } = indexModel(world.model);
  const width = table.columns.length;
  const half = Float64Array.from({ length: size }, (_, c) => z90 * Math.sqrt(at(shrinkage.posterior, c, c)));
  const overallHalf = z90 * compositeError(shrinkage, overall.weights).se;
  for (let person = 0; person < table.people; person += 1) {
    const row = table.shares.subarray(person * width, (person + 1) * width);
    const observed = shrinkage.measured.map(({ weights }) =>
      weights.pieces.reduce(
        (sum, { piece, weight }) => sum + weight * (row[(piece as Column).column] as number),
        0,
      ),
    );
    const estimates = estimate(shrinkage, observed);
    const own = truth.subarray(person * size, (person + 1) * size);
    for (let c = 0; c < size; c += 1) {
      const inside = Math.abs((estimates[c] as number) - (own[c] as number)) <= (half[c] as number) ? 1 : 0;
      held[c] = (held[c] as number) + inside;
      const bin = byScore[Math.min(7, Math.max(0, Math.floor(8 * (estimates[c] as number))))]!;
      bin.people += 1;
      bin.held += inside;
      bin.squares += (((estimates[c] as number) - (own[c] as number)) / ((half[c] as number) / z90)) ** 2;
      if (Math.abs(ability[person * size + c] as number) <= 1.5) continue;
      tally.extreme += 1;
      tally.extremeHeld += inside;
    }
    if (Math.abs(dot(overall.weights, estimates) - dot(overall.weights, own)) <= overallHalf)
      tally.overall += 1;
  }
  const rates = Array.from(held, (value) => value / table.people);
  return {
    competencies: rates.reduce((sum, rate) => sum + rate, 0) / size,
    lowest: Math.min(...rates),
    highest: Math.max(...rates),
    overall: tally.overall / table.people,
    extreme: tally.extremeHeld / tally.extreme,
    byScore: byScore.map(({ people, held, squares }) =>
      people < 100 ? undefined : { held: held / people, actualToStated: Math.sqrt(squares / people) },
    ),
    halfWidth: (4 * half.reduce((sum, value) => sum + value, 0)) / size,
  };
}
