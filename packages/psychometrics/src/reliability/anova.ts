import type { Components } from "./components.js";
import type { CrossedDesign } from "./crossed-design.js";

/** One source of variance. */
export interface AnovaRow {
  readonly source: keyof Components;
  readonly degreesOfFreedom: number;
  readonly meanSquare: number;
}

/** Mean squares of balanced data, and the variances they estimate. */
export interface AnovaTable {
  readonly rows: readonly AnovaRow[];
  /** By expected mean squares; as they come out, so below zero where the data say so. */
  readonly estimates: Components;
  /** Standard errors of the estimates, for normal effects. */
  readonly standardErrors: Components;
}

/**
 * The analysis of variance of person × (item : scenario), or of person × item, with components by expected
 * mean squares (Brennan 2001, sections 3.1 and 3.4) and their standard errors √Σ 2(c·MS)²/(df + 2) (Searle
 * 1971; Brennan 2001, equation 6.1). Undefined where somebody missed an item, or scenarios hold different
 * numbers of items.
 */
export function anovaTable(design: CrossedDesign): AnovaTable | undefined {
  const { patterns, persons, items, scenarios } = design;
  const perScenario = items / scenarios;
  const [pattern] = patterns;
  const balanced =
    patterns.length === 1 &&
    pattern!.items.length === items &&
    pattern!.starts.every((start, at) => start === at * perScenario);
  if (!design.nested) {
    return patterns.length === 1 ? personByItem(design.values, persons, items) : undefined;
  }
  return balanced ? itemsInScenarios(design.values, persons, scenarios, perScenario) : undefined;
}

function itemsInScenarios(
  values: Float64Array,
  persons: number,
  scenarios: number,
  perScenario: number,
): AnovaTable {
  const items = scenarios * perScenario;
  const person = means(values, persons, (cell) => Math.floor(cell / items));
  const item = means(values, items, (cell) => cell % items);
  const scenario = means(values, scenarios, (cell) => Math.floor((cell % items) / perScenario));
  const both = means(values, persons * scenarios, (cell) => Math.floor(cell / perScenario));
  let ofItems = 0;
  let ofBoth = 0;
  let rest = 0;
  for (let i = 0; i < items; i += 1) ofItems += (item[i]! - scenario[Math.floor(i / perScenario)]!) ** 2;
  for (let ps = 0; ps < both.length; ps += 1) {
    ofBoth += (both[ps]! - person[Math.floor(ps / scenarios)]! - scenario[ps % scenarios]!) ** 2;
  }
  for (let cell = 0; cell < values.length; cell += 1) {
    const i = cell % items;
    const within = item[i]! - scenario[Math.floor(i / perScenario)]!;
    rest += (values[cell]! - both[Math.floor(cell / perScenario)]! - within) ** 2;
  }
  const p = row("person", persons - 1, items * squares(person));
  const s = row("scenario", scenarios - 1, persons * perScenario * squares(scenario));
  const i = row("item", scenarios * (perScenario - 1), persons * ofItems);
  const ps = row("personScenario", (persons - 1) * (scenarios - 1), perScenario * ofBoth);
  const e = row("residual", (persons - 1) * scenarios * (perScenario - 1), rest);
  return table([p, s, i, ps, e], {
    person: { person: 1 / items, personScenario: -1 / items },
    scenario: {
      scenario: 1 / (persons * perScenario),
      item: -1 / (persons * perScenario),
      personScenario: -1 / (persons * perScenario),
      residual: 1 / (persons * perScenario),
    },
    item: { item: 1 / persons, residual: -1 / persons },
    personScenario: { personScenario: 1 / perScenario, residual: -1 / perScenario },
    residual: { residual: 1 },
  });
}

function personByItem(values: Float64Array, persons: number, items: number): AnovaTable {
  const person = means(values, persons, (cell) => Math.floor(cell / items));
  const item = means(values, items, (cell) => cell % items);
  let rest = 0;
  for (let cell = 0; cell < values.length; cell += 1) {
    rest += (values[cell]! - person[Math.floor(cell / items)]! - item[cell % items]!) ** 2;
  }
  const p = row("person", persons - 1, items * squares(person));
  const i = row("item", items - 1, persons * squares(item));
  const e = row("residual", (persons - 1) * (items - 1), rest);
  return table([p, i, e], {
    person: { person: 1 / items, residual: -1 / items },
    scenario: {},
    item: { item: 1 / persons, residual: -1 / persons },
    personScenario: {},
    residual: { residual: 1 },
  });
}

/** Estimates as sums of mean squares by the shares given. */
function table(
  rows: readonly AnovaRow[],
  shares: Readonly<Record<keyof Components, Partial<Components>>>,
): AnovaTable {
  const over = (of: Partial<Components>, term: (row: AnovaRow, share: number) => number): number =>
    rows.reduce((sum, row) => sum + term(row, of[row.source] ?? 0), 0);
  const each = (value: (of: Partial<Components>) => number): Components => ({
    person: value(shares.person),
    scenario: value(shares.scenario),
    item: value(shares.item),
    personScenario: value(shares.personScenario),
    residual: value(shares.residual),
  });
  return {
    rows,
    estimates: each((of) => over(of, ({ meanSquare }, share) => share * meanSquare)),
    standardErrors: each((of) =>
      Math.sqrt(
        over(
          of,
          ({ meanSquare, degreesOfFreedom }, share) =>
            (2 * (share * meanSquare) ** 2) / (degreesOfFreedom + 2),
        ),
      ),
    ),
  };
}

function row(source: AnovaRow["source"], degreesOfFreedom: number, sum: number): AnovaRow {
  return { source, degreesOfFreedom, meanSquare: sum / degreesOfFreedom };
}

/** Means of equally large groups of cells. */
function means(values: Float64Array, groups: number, groupOf: (cell: number) => number): Float64Array {
  const found = new Float64Array(groups);
  const size = values.length / groups;
  for (let cell = 0; cell < values.length; cell += 1) {
    const group = groupOf(cell);
    found[group] = found[group]! + values[cell]! / size;
  }
  return found;
}

/** Sum of squares: responses come less their mean, so that of balanced groups is zero. */
function squares(groupMeans: Float64Array): number {
  return groupMeans.reduce((sum, mean) => sum + mean * mean, 0);
}
