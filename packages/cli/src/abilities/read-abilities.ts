import { tScore } from "@leadsim/psychometrics";
import type { AbilityRow } from "@leadsim/report";
import type { Calibration } from "@leadsim/scenarios";
import { columnOf, numbersOf, readSheet, type Sheet } from "../csv/sheet.js";
import { UserError } from "../user-error.js";
import { checkScoredWith } from "./scored-with.js";

/** Columns that `leadsim score --calibration` writes after the one that names the people. */
const needed = ["T", "low", "high", "items", "infit", "outfit", "status", "calibration"] as const;

/**
 * Reads a table of abilities as `leadsim score` writes it.
 * @param kind whose responses the calibration beside it is from; the table says so in each row
 * @param calibration the one it has to be made with; where left out any of that kind will do
 * @throws UserError where it is another table, or one that was made with another calibration
 */
export function readAbilities(
  text: string,
  shown: string,
  kind: Calibration["sample"]["kind"],
  calibration?: Calibration,
): AbilityRow[] {
  const sheet = readSheet(text, shown);
  const missing = needed.filter((name) => !sheet.columns.includes(name));
  if (missing.length > 0) {
    throw new UserError(
      `${shown} is no table of abilities: it has no column ${missing.join(", ")}.`,
      "Make one of responses first: leadsim score responses.csv --calibration calibration.json --out abilities.csv",
    );
  }
  const other = columnOf(sheet, "calibration").find((word) => word !== kind);
  if (other !== undefined) {
    throw new UserError(
      `${shown} was made with a calibration of ${other || "unknown"} responses, and the one named is of ${kind} ones.`,
      "Name the calibration that the table was made with.",
    );
  }
  if (calibration) checkScoredWith(sheet, calibration);
  const names = columnOf(sheet, sheet.columns[0]!);
  const status = columnOf(sheet, "status");
  // The ends of a range are written as θ.
  const [t, low, high] = [figures(sheet, "T"), figures(sheet, "low", tScore), figures(sheet, "high", tScore)];
  const [items, infit, outfit] = [figures(sheet, "items"), figures(sheet, "infit"), figures(sheet, "outfit")];
  return names.map((id, at) => ({
    id,
    t: t[at],
    low: low[at],
    high: high[at],
    items: items[at] ?? 0,
    infit: infit[at],
    outfit: outfit[at],
    status: status[at]!,
  }));
}

/** A column of numbers; undefined where the cell is empty or says that there is no bound. */
function figures(
  sheet: Sheet,
  name: string,
  of: (value: number) => number = (value) => value,
): (number | undefined)[] {
  const rows = columnOf(sheet, name).map((cell) => [/^-?Inf$/.test(cell) ? "" : cell]);
  const column: Sheet = { ...sheet, columns: [name], rows };
  return numbersOf(column, name, "part of an ability", true).map((value) =>
    Number.isNaN(value) ? undefined : of(value),
  );
}
