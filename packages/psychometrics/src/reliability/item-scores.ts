import { notMet, type ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";

/** Scores of people on items: what classical statistics and generalizability theory are computed from. */
export interface ItemScores {
  readonly items: readonly string[];
  readonly persons: number;
  /** Person by person, item by item; NaN where the person did not meet the item. */
  readonly values: Float64Array;
}

/** The codes of a table of responses as scores; a category of several codes scores their mean. */
export function itemScores({ items, persons, cells, codes }: ResponseTable): ItemScores {
  const scores = codes.map((categories) =>
    Float64Array.from(categories, (merged) => merged.reduce((sum, code) => sum + code, 0) / merged.length),
  );
  const values = new Float64Array(cells.length);
  for (let cell = 0; cell < cells.length; cell += 1) {
    const category = cells[cell]!;
    values[cell] = category === notMet ? Number.NaN : scores[cell % items.length]![category]!;
  }
  return { items, persons, values };
}

/**
 * Scores from rows of numbers.
 *
 * @param rows one list per person in the order of `items`; NaN where the person did not meet the item
 * @throws ScoringError `bad-responses` for a row of another length or with an infinite number
 */
export function itemScoresOf(items: readonly string[], rows: readonly (readonly number[])[]): ItemScores {
  const values = new Float64Array(rows.length * items.length);
  for (const [person, row] of rows.entries()) {
    if (row.length !== items.length || row.some((value) => Math.abs(value) === Infinity)) {
      throw new ScoringError("bad-responses", `Row ${person + 1} is not ${items.length} numbers.`, {
        row: person + 1,
      });
    }
    values.set(row, person * items.length);
  }
  return { items, persons: rows.length, values };
}

/** Only some of the items, in the order asked for, by their places. */
export function pickItems(scores: ItemScores, places: readonly number[]): ItemScores {
  const width = scores.items.length;
  const values = new Float64Array(scores.persons * places.length);
  for (let person = 0; person < scores.persons; person += 1) {
    for (let at = 0; at < places.length; at += 1) {
      values[person * places.length + at] = scores.values[person * width + places[at]!]!;
    }
  }
  return { items: places.map((place) => scores.items[place]!), persons: scores.persons, values };
}

/** Only the people who met every item. */
export function completePersons({ items, persons, values }: ItemScores): ItemScores {
  const width = items.length;
  const kept: number[] = [];
  for (let person = 0; person < persons; person += 1) {
    let complete = true;
    for (let item = 0; item < width && complete; item += 1) {
      complete = !Number.isNaN(values[person * width + item]!);
    }
    if (complete) kept.push(person);
  }
  const whole = new Float64Array(kept.length * width);
  for (const [row, person] of kept.entries()) {
    whole.set(values.subarray(person * width, (person + 1) * width), row * width);
  }
  return { items, persons: kept.length, values: whole };
}

/**
 * The scenario of each item, numbered from 0 in the order met.
 *
 * @param scenarioOf the scenario's name by the item's
 */
export function numberScenarios(
  items: readonly string[],
  scenarioOf: (item: string) => string,
): { readonly names: readonly string[]; readonly of: Int32Array } {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(items, (item) => {
    const name = scenarioOf(item);
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
  return { names: [...numbers.keys()], of };
}

/** Each person's mean over the items of each scenario; NaN where the person met none of it. */
export function scenarioMeans(scores: ItemScores, scenarioOf: (item: string) => string): ItemScores {
  const { names, of } = numberScenarios(scores.items, scenarioOf);
  const width = scores.items.length;
  const sums = new Float64Array(scores.persons * names.length);
  const counts = new Float64Array(sums.length);
  for (let cell = 0; cell < scores.values.length; cell += 1) {
    const value = scores.values[cell]!;
    if (Number.isNaN(value)) continue;
    const to = Math.floor(cell / width) * names.length + of[cell % width]!;
    sums[to] = sums[to]! + value;
    counts[to] = counts[to]! + 1;
  }
  return { items: names, persons: scores.persons, values: sums.map((sum, at) => sum / counts[at]!) };
}
