import type { Model, Standing } from "@leadsim/scenarios";
import type { LevelsTable } from "../benchmark/levels-table.js";
import { opportunityKey } from "../estimate/expected.js";
import { dot } from "../estimate/matrix.js";
import { estimate } from "../estimate/shrinkage.js";
import { clamp, round, toScale } from "../profile/round.js";
import { standingOf } from "../profile/standing.js";
import type { Tier } from "../profile/tiers.js";
import { type ForecastScale, forecastScale } from "./forecast.js";
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
export interface TableRoute {
  readonly people: number;
  /** Columns of the table that were met. */
  readonly met: readonly number[];
  readonly forecast: readonly ForecastScale[];
}

/** A whole table of people, scored. */
export interface ScoredTable {
  /** The columns of `people`: overall, pillars, competencies. */
  readonly scales: readonly Pick<ForecastScale, "kind" | "id" | "title" | "pillar">[];
  /** Per person, one score per scale. */
  readonly people: readonly (readonly TableScore[])[];
  /** The commonest first. */
  readonly routes: readonly TableRoute[];
}

/**
 * Scores every person of a table of levels as `score` would, without trails and words: all that does not depend on the answers is worked out
 * once per route.
 */
export function scoreTable(
  table: LevelsTable,
  model: Model,
  scenarios: Plan["scenarios"],
  options: PlanOptions = {},
): ScoredTable {
  const width = table.opportunities.length;
  const routes = new Map<string, Route>();
  const people: TableScore[][] = [];
  for (let person = 0; person < table.people; person += 1) {
    const first = person * width;
    const met = table.opportunities.flatMap((_, column) =>
      Number.isNaN(table.levels[first + column]) ? [] : [column],
    );
    const name = met.join();
    let route = routes.get(name);
    if (!route) {
      route = routeOf(table, met, model, scenarios, options);
      routes.set(name, route);
    }
    route.people += 1;
    people.push(scoresOf(route, table, first));
  }
  const found = [...routes.values()].sort((a, b) => b.people - a.people);
  const none = found[0] ?? routeOf(table, [], model, scenarios, options);
  return {
    scales: none.scales.map(({ kind, id, title, pillar }) => ({
      kind,
      id,
      title,
      ...(pillar === undefined ? {} : { pillar }),
    })),
    people,
    routes: found.map(({ people: count, met, scales }) => ({
      people: count,
      met,
      forecast: scales.map(forecastScale),
    })),
  };
}

interface Route {
  people: number;
  readonly met: readonly number[];
  readonly planned: Planned;
  readonly scales: readonly PlannedScale[];
  /** By scale, by opportunity: the columns of its pieces. */
  readonly columns: readonly (readonly (readonly number[])[])[];
  /** By measured competency: columns with their weights. */
  readonly weighed: readonly (readonly { readonly column: number; readonly weight: number }[])[];
}

function routeOf(
  { opportunities }: LevelsTable,
  met: readonly number[],
  model: Model,
  scenarios: Plan["scenarios"],
  options: PlanOptions,
): Route {
  const plan = { opportunities: met.map((column) => opportunities[column]!), scenarios };
  const route = planned(plan, model, options);
  const columnOf = new Map(met.map((column) => [opportunityKey(opportunities[column]!), column]));
  const column = (evidence: Parameters<typeof opportunityKey>[0]) =>
    columnOf.get(opportunityKey(evidence)) as number;
  const scales = plannedScales(route);
  // What is weighed are the very pieces that were combined.
  const columnOfPiece = new Map<object, number>(
    route.combined.pieces.map((piece) => [piece, column(piece.evidence)]),
  );
  return {
    people: 0,
    met,
    planned: route,
    scales,
    columns: scales.map(({ scope }) =>
      scope.opportunities.map((of) => of.pieces.map(({ evidence }) => column(evidence))),
    ),
    weighed: route.all.shrinkage.measured.map(({ weights }) =>
      weights.pieces.map(({ piece, weight }) => ({ column: columnOfPiece.get(piece) as number, weight })),
    ),
  };
}

function scoresOf(route: Route, table: LevelsTable, first: number): TableScore[] {
  const { planned, scales } = route;
  const share = (column: number): number => {
    const { min, max } = table.opportunities[column]!;
    return max > min ? clamp(((table.levels[first + column] as number) - min) / (max - min), 0, 1) : 0;
  };
  const observed = route.weighed.map((pieces) =>
    pieces.reduce((sum, { column, weight }) => sum + weight * share(column), 0),
  );
  const estimates = estimate(planned.all.shrinkage, observed);
  return scales.map((scale, place): TableScore => {
    const { rule } = scale;
    const quality = qualityOf(route.columns[place]!, table, share);
    if (!hasBand(rule)) return { tier: rule.tier, quality, score: null, standing: null };
    const all = scale.shrinkage === planned.all.shrinkage ? estimates : estimate(scale.shrinkage, observed);
    const score = round(toScale(clamp(dot(scale.weights, all), 0, 1)));
    const standing = rule.standing
      ? standingOf({ score, se: round(scale.se) }, scale.target, planned.assumed.synthetic).verdict
      : null;
    return { tier: rule.tier, quality, score, standing };
  });
}

function qualityOf(
  opportunities: Route["columns"][number],
  table: LevelsTable,
  share: (column: number) => number,
): number | null {
  let earned = 0;
  let attainable = 0;
  for (const columns of opportunities) {
    for (const column of columns) {
      const { min, max } = table.opportunities[column]!;
      attainable += (max - min) / columns.length;
      earned += (share(column) * (max - min)) / columns.length;
    }
  }
  return attainable > 0 ? round(toScale(earned / attainable)) : null;
}
