import { createHash } from "node:crypto";
import type { Calibration } from "@leadsim/scenarios";
import { canonicalJson } from "@leadsim/scenarios/rules";
import { columnOf, type Sheet } from "../csv/sheet.js";
import { UserError } from "../user-error.js";

/** The column of a table of abilities that names the calibration it was made with. */
export const scoredWith = "scored-with";

/** Of what scores follow from: two calibrations with equal marks score alike, whatever their items are called. */
export function markOf({ model, items, groups, prior, quadrature }: Calibration): string {
  const counting = items.map(({ id, categories, a, b, testlet }) => ({ id, categories, a, b, testlet }));
  const people = groups.map(({ id, mean, sd }) => ({ id, mean, sd }));
  const text = canonicalJson({ model, items: counting, groups: people, prior, quadrature });
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The mark of the scale that a calibration is on: another's where anchors or a link put it there. */
export function scaleMarkOf(calibration: Calibration): string {
  return calibration.origin ?? markOf(calibration);
}

/** @throws UserError where the table names another calibration; tables of before the column are taken as they are */
export function checkScoredWith(sheet: Sheet, calibration: Calibration): void {
  if (!sheet.columns.includes(scoredWith)) return;
  const mark = markOf(calibration);
  const other = columnOf(sheet, scoredWith).find((word) => word !== mark);
  if (other === undefined) return;
  throw new UserError(
    `${sheet.shown} was made with another calibration (${other || "none named"}) than the one given (${mark}), though their items may have the same names.`,
    "Name the calibration that the table was made with, or score the responses again.",
  );
}
