import type { NormGroups } from "@leadsim/psychometrics";

/** Groups as norms take them; an empty cell is a group that is not known. */
export function groupsOf(by: string, cells: readonly string[], minimum: number | undefined): NormGroups {
  return {
    by,
    of: cells.map((cell) => (cell === "" ? undefined : cell)),
    ...(minimum === undefined ? {} : { minimum }),
  };
}
