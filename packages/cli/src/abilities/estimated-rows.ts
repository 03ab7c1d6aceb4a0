import { type AbilityStatus, abilityStatuses } from "@leadsim/psychometrics";
import { columnOf, placeOf, type Sheet } from "../csv/sheet.js";
import { UserError } from "../user-error.js";

/** Columns by which a table of abilities is known. */
const marks = ["theta", "T", "items", "status", "calibration"] as const;

/** Whether a sheet is what `leadsim score` writes of responses. */
export function isAbilityTable({ columns }: Sheet): boolean {
  return marks.every((name) => columns.includes(name));
}

/** A table of abilities without the people who have no estimate: a prior's mean or an infinity is not a score. */
export interface EstimatedRows {
  readonly sheet: Sheet;
  /** People left out, by why. */
  readonly leftOut: readonly { readonly status: AbilityStatus; readonly persons: number }[];
}

/**
 * The rows of a table of abilities that count in norms, reliability and comparisons; any other sheet is given
 * back whole.
 * @throws UserError for a status that leadsim does not write, or where nobody has an estimate
 */
export function estimatedRows(sheet: Sheet): EstimatedRows {
  if (!isAbilityTable(sheet)) return { sheet, leftOut: [] };
  const statuses = columnOf(sheet, "status");
  const known = new Set<string>(abilityStatuses);
  const wrong = statuses.findIndex((status) => !known.has(status));
  if (wrong >= 0) {
    throw new UserError(
      `${placeOf(sheet, wrong, "status")}: “${statuses[wrong]}” is no status of an ability.`,
      `It is one of ${abilityStatuses.join(", ")}.`,
    );
  }
  const counted = (_: unknown, row: number): boolean => statuses[row] === "estimated";
  const rows = sheet.rows.filter(counted);
  if (rows.length === 0) throw new UserError(`${sheet.shown}: nobody in it has an estimate.`);
  return { sheet: { ...sheet, rows, lines: sheet.lines.filter(counted) }, leftOut: unestimatedIn(sheet) };
}

/**
 * A table of abilities in which people without an estimate have no score: their rows stay, and say nothing. Any other
 * sheet is given back as it is.
 */
export function withoutUnestimated(sheet: Sheet): Sheet {
  if (!isAbilityTable(sheet)) return sheet;
  const status = columnOf(sheet, "status");
  const scores = ["theta", "T"].map((name) => sheet.columns.indexOf(name));
  const rows = sheet.rows.map((cells, row) =>
    status[row] === "estimated" ? cells : cells.map((cell, at) => (scores.includes(at) ? "" : cell)),
  );
  return { ...sheet, rows };
}

/** Who of a table of abilities has no estimate, by why. */
export function unestimatedIn(sheet: Sheet): EstimatedRows["leftOut"] {
  const statuses = isAbilityTable(sheet) ? columnOf(sheet, "status") : [];
  return abilityStatuses.slice(1).flatMap((status) => {
    const persons = statuses.filter((own) => own === status).length;
    return persons > 0 ? [{ status, persons }] : [];
  });
}

const reasons: Readonly<Record<AbilityStatus, string>> = {
  estimated: "have an estimate",
  "no-responses": "met none of the items",
  unbounded: "answered all at one end, so that their ability has no bound",
  "not-found": "have no estimate",
};

/** Who was left out, in a line each. */
export function leftOutInWords({ leftOut }: Pick<EstimatedRows, "leftOut">): string[] {
  return leftOut.map(({ status, persons }) =>
    persons === 1
      ? `1 person was left out: no estimate (${status}).`
      : `${persons} people were left out: they ${reasons[status]}.`,
  );
}
