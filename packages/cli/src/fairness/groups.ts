import type { PersonGroups } from "@leadsim/fairness";
import { groupCells } from "../csv/group-cells.js";
import type { Sheet } from "../csv/sheet.js";
import { UserError } from "../user-error.js";
import { idsOf } from "./outcomes.js";

/**
 * The groups of people by column.
 * @throws UserError for a column that is not there or names nobody, and for names that look alike
 */
export function readGroups(
  sheet: Sheet,
  id: string | undefined,
  by: readonly string[],
  unknown: readonly string[],
): readonly PersonGroups[] {
  const ids = idsOf(sheet, id);
  const columns = by.map((column) => {
    const values = groupCells(sheet, column, unknown);
    checkNumber(sheet, column, new Set(values.filter((value) => value !== undefined)).size);
    return values;
  });
  return ids.map((person, row) => ({
    person,
    values: Object.fromEntries(by.map((column, at) => [column, columns[at]![row]])),
  }));
}

function checkNumber(sheet: Sheet, column: string, different: number): void {
  if (different === 0) throw new UserError(`${sheet.shown}: nobody has a known group in ${column}.`);
  if (different > mostGroups) {
    throw new UserError(
      `${sheet.shown}: ${column} has ${different} different values.`,
      `A column of groups has at most ${mostGroups}. Is ${column} a name or a number?`,
    );
  }
}

const mostGroups = 50;
