import type { PersonGroups, PersonOutcome } from "./fairness-input.js";

/** People of one group, by what came out for them. */
export interface Category {
  readonly id: string;
  readonly values: readonly string[];
  readonly outcomes: readonly PersonOutcome[];
}

/** Everybody with an outcome, sorted into the groups of one column or of several crossed. */
export interface Categories {
  readonly by: readonly string[];
  /** Largest first, then by name. */
  readonly categories: readonly Category[];
  /** People of whom a value is not known. */
  readonly unknown: number;
}

/** Joins outcomes and groups by person. */
export function categoriesOf(
  outcomes: readonly PersonOutcome[],
  groups: ReadonlyMap<string, PersonGroups>,
  by: readonly string[],
): Categories {
  const found = new Map<string, { values: readonly string[]; outcomes: PersonOutcome[] }>();
  let unknown = 0;
  for (const outcome of outcomes) {
    const values = valuesOf(groups.get(outcome.person), by);
    if (!values) {
      unknown += 1;
      continue;
    }
    const key = JSON.stringify(values);
    const category = found.get(key);
    if (category) category.outcomes.push(outcome);
    else found.set(key, { values, outcomes: [outcome] });
  }
  const categories = [...found.values()]
    .map((category) => ({ id: category.values.join(" · "), ...category }))
    .sort((a, b) => b.outcomes.length - a.outcomes.length || (a.id < b.id ? -1 : 1));
  return { by, categories, unknown };
}

/** The person's value in each column; undefined where one is not known. */
export function valuesOf(
  person: PersonGroups | undefined,
  by: readonly string[],
): readonly string[] | undefined {
  const values = by.map((column) => person?.values[column]);
  return values.every((value) => value !== undefined && value !== "") ? (values as string[]) : undefined;
}
