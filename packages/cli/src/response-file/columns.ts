import { nearest } from "@leadsim/scenarios";
import type { TableOptions } from "../csv/table-options.js";
import { UserError } from "../user-error.js";

/** What the columns of a file are that hold no responses, and how it is written. */
export interface ColumnRoles extends TableOptions {
  readonly id?: string;
  readonly group?: string;
  readonly weight?: string;
  readonly count?: string;
  readonly ignore?: readonly string[];
  /** Options of the command that name columns, for messages; `--ignore` and `--id` where nothing is said. */
  readonly offered?: readonly string[];
}

/** Where things are in a row. */
export interface Columns {
  /** All of them. */
  readonly names: readonly string[];
  readonly items: readonly string[];
  /** By item. */
  readonly places: readonly number[];
  readonly id: number | undefined;
  readonly group: number | undefined;
  readonly weight: number | undefined;
  readonly count: number | undefined;
}

/**
 * Sorts the names of a header into items and the rest.
 * @throws UserError for a header without names, a name that is there twice, or a role whose column is not there
 */
export function columnsOf(header: readonly string[], roles: ColumnRoles, shown: string): Columns {
  const names = header.map((name) => name.trim());
  const blank = names.indexOf("");
  if (blank >= 0 || names.every((name) => name !== "" && Number.isFinite(Number(name)))) {
    throw new UserError(
      blank >= 0
        ? `Column ${blank + 1} of ${shown} has no name.`
        : `The first line of ${shown} holds numbers where the names of the columns should be.`,
      blank >= 0 ? helpWithBlank(blank, names) : "The first line names the columns: one item each.",
    );
  }
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new UserError(`${shown} has two columns named ${twice}.`);
  const place = (name: string | undefined, flag: string): number | undefined => {
    if (name === undefined) return undefined;
    const at = names.indexOf(name);
    if (at >= 0) return at;
    const meant = nearest(name, names);
    throw new UserError(
      `${shown} has no column ${name} (${flag}).`,
      meant === undefined ? `Its columns: ${listed(names)}` : `Did you mean ${meant}?`,
    );
  };
  const id = place(roles.id, "--id");
  const group = place(roles.group, "--group");
  const weight = place(roles.weight, "--weight");
  const count = place(roles.count, "--count");
  const taken = new Set([
    id,
    group,
    weight,
    count,
    ...(roles.ignore ?? []).map((name) => names.indexOf(name)),
  ]);
  const places = [...names.keys()].filter((at) => !taken.has(at));
  if (places.length === 0) throw new UserError(`${shown} has no columns of responses.`);
  return { names, items: places.map((at) => names[at]!), places, id, group, weight, count };
}

/** What to type about a column that is no item, with the options that the command has. */
export function helpWithText(item: string, { offered = ["--id"] }: ColumnRoles): string {
  return `If ${item} is no item, name it with --ignore, or with ${offered.join(" or ")} if that is what it is.`;
}

/** A few of many names. */
export function listed(names: readonly string[]): string {
  const few = names.slice(0, 12).join(", ");
  return names.length > 12 ? `${few}, … (${names.length} in all)` : few;
}

/**
 * Two programs leave a column without a name: R numbers its rows in the first, and some end each line with a
 * separator.
 */
function helpWithBlank(blank: number, names: readonly string[]): string {
  if (blank === 0) {
    return "The first line names the columns. If the column numbers the rows, leave it out where the file is made (in R: write.csv(…, row.names = FALSE)), or name it and say so with --id.";
  }
  return blank === names.length - 1
    ? "The first line names the columns. If each line ends with a separator, take that away."
    : "The first line names the columns: one item each.";
}
