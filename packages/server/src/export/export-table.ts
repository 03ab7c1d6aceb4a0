import { HostError } from "../host-error.js";

/** A table on its way out: columns of one type each, all of the same length. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
}

export interface ExportColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: Cell[];
}

export type ColumnType = "text" | "whole" | "number" | "time" | "flag";

export type Cell = string | number | boolean | Date | null;

/** Rows of one export at most: a file is made in memory, and a host has other things to do. */
export const mostRows = 100_000;

/**
 * An empty table of these columns, and what puts a row in.
 * `add` throws HostError `too-large` beyond {@link mostRows}: nothing more is read then.
 */
export function emptyTable<N extends string>(
  types: Readonly<Record<N, ColumnType>>,
): { readonly table: ExportTable; readonly add: (row: Readonly<Record<N, Cell>>) => void } {
  const columns = (Object.entries(types) as [N, ColumnType][]).map(([name, type]) => ({
    name,
    type,
    values: [] as Cell[],
  }));
  return {
    table: { columns },
    add: (row) => {
      if (columns[0]!.values.length >= mostRows) {
        throw new HostError(
          "too-large",
          "These are more than 100,000 rows. Narrow them down by days, team or form.",
          { because: "too-many-rows" },
        );
      }
      for (const { name, values } of columns) values.push(row[name]);
    },
  };
}

export function rowCount({ columns }: ExportTable): number {
  return columns[0]?.values.length ?? 0;
}
