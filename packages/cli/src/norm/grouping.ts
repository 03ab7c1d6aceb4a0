import type { NormGroups } from "@leadsim/psychometrics";
import { UserError } from "../user-error.js";

const guarded =
  /^(?:sex|gender|race|ethnicity|ethnic[ _-]?group|religion|age|age[ _-]?group|birth[ _-]?(?:date|year)|disability|nationality|national[ _-]?origin|pregnancy|marital[ _-]?status|sexual[ _-]?orientation)$/i;

/**
 * Groups as norms take them; an empty cell is a group that is not known.
 * @throws UserError for a grouping by a protected attribute
 */
export function groupsOf(by: string, cells: readonly string[], minimum: number | undefined): NormGroups {
  if (guarded.test(by.trim())) {
    throw new UserError(
      `Norms are not made by ${by}.`,
      "A score read against norms of one's own sex, race, age or the like is a score adjusted by it, which is unlawful in selection in many places (in the United States, Civil Rights Act of 1991, section 106). Whether groups are treated alike is looked at apart from scoring: leadsim fairness.",
    );
  }
  return {
    by,
    of: cells.map((cell) => (cell === "" ? undefined : cell)),
    ...(minimum === undefined ? {} : { minimum }),
  };
}
