import type { Calibration } from "@leadsim/scenarios";
import { columnOf, numbersOf, readSheet } from "../csv/sheet.js";
import { UserError } from "../user-error.js";
import { checkScoredWith } from "./scored-with.js";

/** Estimates of ability with their standard errors. */
export interface Estimates {
  readonly thetas: readonly number[];
  readonly errors: readonly number[];
}

/**
 * The estimates of a table of abilities as `leadsim score` writes it: those with a number.
 * @throws UserError where it is another table, or made with another calibration, or nobody in it has an estimate
 */
export function readEstimates(text: string, shown: string, calibration: Calibration): Estimates {
  const sheet = readSheet(text, shown);
  const missing = ["theta", "se", "status"].filter((name) => !sheet.columns.includes(name));
  if (missing.length > 0) {
    throw new UserError(
      `${shown} is no table of abilities: it has no column ${missing.join(", ")}.`,
      "Make one of responses first: leadsim score responses.csv --calibration calibration.json --out abilities.csv",
    );
  }
  checkScoredWith(sheet, calibration);
  const estimated = columnOf(sheet, "status").map((status) => status === "estimated");
  const rows = sheet.rows.filter((_, at) => estimated[at]);
  if (rows.length === 0) throw new UserError(`${shown} holds no estimate.`);
  const known = { ...sheet, rows, lines: sheet.lines.filter((_, at) => estimated[at]) };
  return {
    thetas: numbersOf(known, "theta", "ability", false),
    errors: numbersOf(known, "se", "standard error", false),
  };
}
