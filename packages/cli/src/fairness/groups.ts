import type { PersonGroups } from "@leadsim/fairness";
import { columnOf, type Sheet } from "../csv/sheet.js";
import { UserError } from "../user-error.js";
import { idsOf } from "./outcomes.js";

/** Words for a group that is not known, whatever their case. NA is not one of them: it may be a code for Native American. */
export const unknownWords: readonly string[] = [
  "unknown",
  "not stated",
  "not known",
  "prefer not to say",
  "declined to answer",
  "no answer",
  "?",
];

/**
 * The groups of people by column.
 * @throws UserError for a column that is not there or names nobody, and for names that differ by case alone
 */
export function readGroups(
  sheet: Sheet,
  id: string | undefined,
  by: readonly string[],
  unknown: readonly string[],
): readonly PersonGroups[] {
  const ids = idsOf(sheet, id);
  const words = new Set(unknown.map((word) => word.toLowerCase()));
  const columns = by.map((column) => {
    const values = columnOf(sheet, column).map((value) =>
      value === "" || words.has(value.toLowerCase()) ? undefined : value,
    );
    checkNames(sheet, column, values);
    return values;
  });
  return ids.map((person, row) => ({
    person,
    values: Object.fromEntries(by.map((column, at) => [column, columns[at]![row]])),
  }));
}

function checkNames(sheet: Sheet, column: string, values: readonly (string | undefined)[]): void {
  const known = new Map<string, string>();
  for (const value of new Set(values)) {
    if (value === undefined) continue;
    const same = known.get(value.toLowerCase());
    if (same !== undefined) {
      throw new UserError(
        `${sheet.shown}, column ${column}: ${same} and ${value} differ by case alone.`,
        "They would be two groups. Write them alike.",
      );
    }
    known.set(value.toLowerCase(), value);
  }
  if (known.size === 0) throw new UserError(`${sheet.shown}: nobody has a known group in ${column}.`);
  if (known.size > mostGroups) {
    throw new UserError(
      `${sheet.shown}: ${column} has ${known.size} different values.`,
      `A column of groups has at most ${mostGroups}. Is ${column} a name or a number?`,
    );
  }
}

const mostGroups = 50;
