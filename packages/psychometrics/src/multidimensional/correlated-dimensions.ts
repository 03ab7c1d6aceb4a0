import { categoriesOf } from "../calibrate/item-categories.js";
import { itemComponent } from "../calibrate/item-component.js";
import type { InvarianceModel } from "../invariance/group-model.js";
import { freeDesign } from "../irt/item-design.js";
import { publishedForm } from "../irt/published-form.js";
import { normalQuadrature } from "../irt/quadrature.js";
import { at } from "../numeric/matrix.js";
import { notMet, type ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { correlationsAt, type DimensionProblem, dimensionPosteriors } from "./dimension-likelihood.js";
import { maximizeDimensions } from "./maximize-dimensions.js";

/** What to fit and how. */
export interface DimensionOptions {
  readonly model: InvarianceModel;
  /** By item of the table: its dimension. */
  readonly dimensions: readonly string[];
  /** Nodes of each dimension, equally spaced. Default: 41 for two dimensions, 31 for three, 15 for four. */
  readonly nodes?: number;
  /** How far from 0 the nodes reach. Default 6. */
  readonly reach?: number;
  /** Default 500. */
  readonly maxCycles?: number;
  /** Told after each cycle. */
  readonly onCycle?: (cycle: number, logLikelihood: number, gradient: number) => void;
}

/** An item with its estimates. */
export interface DimensionEstimate {
  readonly id: string;
  readonly dimension: string;
  /** The codes that make up each category, lowest first. */
  readonly categories: readonly (readonly number[])[];
  readonly a: number;
  readonly b: readonly number[];
}

/** Estimates of one person, all dimensions together. */
export interface DimensionScores {
  /** How many items the person met. */
  readonly items: number;
  /** EAP by dimension; the prior's means for who met nothing. */
  readonly theta: readonly number[];
  /** Posterior standard deviations. */
  readonly se: readonly number[];
  /** Posterior correlations, by dimension. */
  readonly correlations: readonly (readonly number[])[];
}

/** A between-item multidimensional model of responses. */
export interface CorrelatedDimensions {
  readonly model: InvarianceModel;
  readonly dimensions: readonly string[];
  /** People who met an item. */
  readonly persons: number;
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly aic: number;
  readonly bic: number;
  readonly cycles: number;
  /** Largest absolute derivative of the log-likelihood at the end. */
  readonly gradient: number;
  /** Latent correlations of the dimensions. */
  readonly correlations: readonly (readonly number[])[];
  readonly items: readonly DimensionEstimate[];
  /** By person of the table. */
  readonly scores: readonly DimensionScores[];
}

const usualNodes: Readonly<Record<number, number>> = { 2: 41, 3: 31, 4: 15 };

/** People that a fit takes, and each correlation. */
const fewestPeople = 30;

/** Largest derivative at which the search has converged. */
const settled = 1e-3;

/**
 * Items that each measure one of two to four correlated dimensions (Adams, Wilson & Wang, 1997), such as pillars:
 * marginal maximum likelihood with standard normal dimensions and free correlations, and EAPs of all dimensions
 * together, so that what is known of one tells of the others. What a person did not meet takes no part.
 *
 * @throws ScoringError `bad-option` for dimensions that do not fit the table or other than two to four of them,
 * `too-few-items` where one has fewer than two items, `too-few-people` in all or who met items of both of two
 * dimensions, whose correlation nothing else tells, `one-category`, `not-dichotomous`,
 * `not-converged`
 */
export function correlatedDimensions(table: ResponseTable, options: DimensionOptions): CorrelatedDimensions {
  const { model } = options;
  const names = namesOf(table, options);
  const { problem, start, categories, codes } = problemOf(table, options, names);
  const people = Array.from({ length: table.persons }, (_, person) => metBy(table, person)).filter(
    (n) => n > 0,
  );
  if (people.length < fewestPeople) {
    throw new ScoringError(
      "too-few-people",
      `There are ${people.length} people with responses: it takes ${fewestPeople}.`,
      {
        persons: people.length,
      },
    );
  }
  refuseUntied(table, options.dimensions, names);
  const limits = { maxCycles: options.maxCycles ?? 500, gradient: settled };
  const found = maximizeDimensions(problem, table, start, limits, options.onCycle ?? (() => undefined));
  const { logLikelihood } = found.evaluation;
  if (!(found.gradient <= settled)) {
    throw new ScoringError(
      "not-converged",
      `The fit did not converge in ${found.cycles} cycles: the largest derivative is ${found.gradient.toExponential(2)}.`,
      { cycles: found.cycles, gradient: found.gradient },
    );
  }
  const matrix = correlationsAt(problem, found.parameters)!;
  const parameters = found.parameters.length;
  return {
    model,
    dimensions: names,
    persons: people.length,
    logLikelihood,
    parameters,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: Math.log(people.length) * parameters - 2 * logLikelihood,
    cycles: found.cycles,
    gradient: found.gradient,
    correlations: names.map((_, i) => names.map((__, j) => at(matrix, i, j))),
    items: problem.items.map(({ component, dimension }, item) => {
      const values = Float64Array.from(component.parameters, (place) => found.parameters[place]!);
      const { a, b } = publishedForm(model, categories[item]!, values);
      return {
        id: table.items[item]!,
        dimension: names[dimension]!,
        categories: codes[item]!,
        a: Number(a),
        b,
      };
    }),
    scores: dimensionPosteriors(problem, table, found.parameters).map(({ means, covariances }, person) => {
      const se = names.map((_, i) => Math.sqrt(at(covariances, i, i)));
      return {
        items: metBy(table, person),
        theta: Array.from(means),
        se,
        correlations: names.map((_, i) => names.map((__, j) => at(covariances, i, j) / (se[i]! * se[j]!))),
      };
    }),
  };
}

function namesOf(table: ResponseTable, { dimensions }: DimensionOptions): string[] {
  const names = [...new Set(dimensions)];
  if (dimensions.length !== table.items.length || names.length < 2 || names.length > 4) {
    throw new ScoringError(
      "bad-option",
      `${dimensions.length} dimensions are named for ${table.items.length} items, ${names.length} of them different: name one for each item, two to four in all.`,
      { option: "dimensions", dimensions: names.length },
    );
  }
  const thin = names.find((name) => dimensions.filter((of) => of === name).length < 2);
  if (thin === undefined) return names;
  throw new ScoringError("too-few-items", `Dimension ${thin} has one item: it takes two.`, {
    dimension: thin,
  });
}

/** Items with their designs, and where the search begins: correlations at .5. */
export function problemOf(
  table: ResponseTable,
  { model, dimensions, nodes, reach = 6 }: DimensionOptions,
  names: readonly string[],
): {
  readonly problem: DimensionProblem;
  readonly start: Float64Array;
  readonly categories: readonly number[];
  readonly codes: readonly (readonly (readonly number[])[])[];
} {
  const quadrature = normalQuadrature({ nodes: nodes ?? usualNodes[names.length]!, from: -reach, to: reach });
  const grid = { ability: quadrature, factors: quadrature };
  const start: number[] = [];
  const fitted = table.items.map((id, column) => {
    const own = categoriesOf(table, column, "merge");
    if (model === "2pl" && own.counts.length > 2) {
      throw new ScoringError(
        "not-dichotomous",
        `Item ${id} has ${own.counts.length} categories. Use gpcm or graded.`,
        {
          item: id,
        },
      );
    }
    const design = freeDesign(model, own.counts, false);
    const places = Int32Array.from(design.start, (value) => start.push(value) - 1);
    return { own, component: itemComponent(design, places, -1, grid), column };
  });
  const itemParameters = start.length;
  for (let pair = 0; pair < (names.length * (names.length - 1)) / 2; pair += 1) start.push(0.5);
  return {
    problem: {
      items: fitted.map(({ own, component, column }) => ({
        column,
        recode: own.recode,
        dimension: names.indexOf(dimensions[column]!),
        component,
      })),
      dimensions: names.length,
      nodes: quadrature.nodes,
      itemParameters,
    },
    start: Float64Array.from(start),
    categories: fitted.map(({ own }) => own.counts.length),
    codes: fitted.map(({ own }) => own.codes),
  };
}

function metBy({ cells, items }: ResponseTable, person: number): number {
  return cells.subarray(person * items.length, (person + 1) * items.length).filter((cell) => cell !== notMet)
    .length;
}

/** Refuses two dimensions that too few people met both of: a correlation would be made up, and scores with it. */
function refuseUntied(table: ResponseTable, of: readonly string[], names: readonly string[]): void {
  const met = Array.from({ length: table.persons }, (_, person) => {
    const cells = table.cells.subarray(person * table.items.length, (person + 1) * table.items.length);
    return new Set(of.filter((_, item) => cells[item] !== notMet));
  });
  for (const [at, first] of names.entries())
    for (const second of names.slice(at + 1)) {
      const persons = met.filter((dimensions) => dimensions.has(first) && dimensions.has(second)).length;
      if (persons >= fewestPeople) continue;
      throw new ScoringError(
        "too-few-people",
        `${persons} people met items of both ${first} and ${second}: it takes ${fewestPeople} to know how they go together.`,
        { persons },
      );
    }
}
