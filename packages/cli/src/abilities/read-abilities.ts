import type { AbilityRow } from "@leadsim/report";
import { columnOf, numbersOf, readSheet, type Sheet } from "../csv/sheet.js";
import { UserError } from "../user-error.js";

/** Columns that `leadsim score --calibration` writes after the one that names the people. */
const needed = ["theta", "se", "items", "infit", "outfit", "status"] as const;

/**
 * Reads a table of abilities as `leadsim score` writes it.
 * @throws UserError where it is another table
 */
export function readAbilities(text: string, shown: string): AbilityRow[] {
  const sheet = readSheet(text, shown);
  const missing = needed.filter((name) => !sheet.columns.includes(name));
  if (missing.length > 0) {
    throw new UserError(
      `${shown} is no table of abilities: it has no column ${missing.join(", ")}.`,
      "Make one of responses first: leadsim score responses.csv --calibration calibration.json --out abilities.csv",
    );
  }
  const names = columnOf(sheet, sheet.columns[0]!);
  const [thetas, errors, items, infit, outfit] = ["theta", "se", "items", "infit", "outfit"].map((name) =>
    figures(sheet, name),
  );
  const status = columnOf(sheet, "status");
  return names.map((id, at) => ({
    id,
    theta: thetas![at],
    se: errors![at],
    items: items![at] ?? 0,
    infit: infit![at],
    outfit: outfit![at],
    status: status[at]!,
  }));
}

/** A column of numbers; undefined where the cell is empty or says that there is no bound. */
function figures(sheet: Sheet, name: string): (number | undefined)[] {
  const at = sheet.columns.indexOf(name);
  const bounded: Sheet = {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell, place) => (place === at && /^-?Inf$/.test(cell) ? "" : cell)),
    ),
  };
  return numbersOf(bounded, name, "a number of it", true).map((value) =>
    Number.isNaN(value) ? undefined : value,
  );
}
