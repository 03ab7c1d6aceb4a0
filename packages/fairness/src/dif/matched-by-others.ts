import { notMet, type ResponseTable } from "@leadsim/psychometrics";
import type { SibtestPeople, SibtestScore } from "./sibtest.js";

/**
 * What SIBTEST takes of one item of a table, matched on the sum of the categories, counted from 0, of the items in
 * `counted` but this one. People who did not meet all of them are left out; undefined where fewer than two items are
 * left, or in a group they have nothing in common.
 *
 * @param side by person: 0 reference, 1 focal, −1 neither
 * @param worth what each category of the item is worth
 */
export function matchedByOthers(
  { cells, items, codes, persons }: ResponseTable,
  side: Int8Array,
  item: number,
  counted: readonly boolean[],
  worth: readonly number[],
): { readonly people: SibtestPeople; readonly score: SibtestScore } | undefined {
  const columns = items.map((_, at) => at).filter((at) => at !== item && counted[at]);
  if (columns.length < 2) return undefined;
  const cell = (person: number, column: number): number => cells[person * items.length + column]!;
  const met = Array.from({ length: persons }, (_, person) => person).filter(
    (person) =>
      side[person] !== -1 &&
      cell(person, item) !== notMet &&
      columns.every((column) => cell(person, column) !== notMet),
  );
  const score = met.map((person) => columns.reduce((sum, column) => sum + cell(person, column), 0));
  const alphaOf = (group: number): number => {
    const own = met.map((_, at) => at).filter((at) => side[met[at]!] === group);
    const parts = columns.reduce((sum, column) => sum + variance(own.map((at) => cell(met[at]!, column))), 0);
    const whole = variance(own.map((at) => score[at]!));
    return (columns.length / (columns.length - 1)) * (1 - parts / whole);
  };
  const reliability = [alphaOf(0), alphaOf(1)] as const;
  if (!reliability.every((alpha) => alpha > 0)) return undefined;
  return {
    people: {
      worth: met.map((person) => worth[cell(person, item)]!),
      focal: met.map((person) => side[person]!),
      score,
    },
    score: { most: columns.reduce((sum, column) => sum + codes[column]!.length - 1, 0), reliability },
  };
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
