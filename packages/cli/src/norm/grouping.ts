import type { NormGroups } from "@leadsim/psychometrics";
import { present } from "@leadsim/scenarios/rules";
import { groupCells } from "../csv/group-cells.js";
import type { Sheet } from "../csv/sheet.js";

/**
 * Groups of a column as norms take them; a cell that is empty or says that nothing is known is a group that
 * is not known.
 * @throws UserError for names that look alike
 */
export function groupsOf(by: string, sheet: Sheet, minimum: number | undefined): NormGroups {
  return grouping(by, groupCells(sheet, by, []), minimum);
}

/** Groups that are known already, one per person. */
export function grouping(
  by: string,
  of: readonly (string | undefined)[],
  minimum: number | undefined,
): NormGroups {
  return { by, of, ...present({ minimum }) };
}
