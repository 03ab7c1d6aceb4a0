import type { ResponseTable } from "@leadsim/psychometrics";

/**
 * What the categories of each item are worth: their code in the source, the mean of codes where several were
 * merged.
 */
export function itemScores(table: ResponseTable): readonly (readonly number[])[] {
  return table.codes.map((categories) =>
    categories.map((codes) => codes.reduce((sum, code) => sum + code, 0) / codes.length),
  );
}
