import { byteOrderMark, toCsv } from "@leadsim/authoring/csv";
import { parquetWriteBuffer } from "hyparquet-writer";
import { type Cell, type ColumnType, type ExportTable, rowCount } from "./export-table.js";

/** How a table can be written. */
export const exportFormats = ["csv", "jsonl", "parquet"] as const;

export type ExportFormat = (typeof exportFormats)[number];

export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
};

/** A table as a file: CSV with a heading, one JSON object per line, or Parquet. Times are in UTC. */
export function writeTable(table: ExportTable, format: ExportFormat): Buffer {
  switch (format) {
    case "csv":
      return Buffer.from(csvOf(table));
    case "jsonl":
      return Buffer.from(linesOf(table));
    case "parquet":
      return parquetOf(table);
  }
}

function csvOf(table: ExportTable): string {
  const { columns } = table;
  const rows = Array.from({ length: rowCount(table) }, (_, at) =>
    columns.map(({ values }) => csvCell(values[at]!)),
  );
  return byteOrderMark + toCsv([columns.map(({ name }) => name), ...rows]);
}

function csvCell(cell: Cell): string | number {
  return cell === null ? "" : typeof cell === "number" ? cell : String(plain(cell));
}

function linesOf(table: ExportTable): string {
  const { columns } = table;
  const lines = Array.from({ length: rowCount(table) }, (_, at) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name, values }) => [name, plain(values[at]!)]))),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function plain(cell: Cell): string | number | boolean | null {
  return cell instanceof Date ? cell.toISOString() : cell;
}

const parquetTypes: Readonly<Record<ColumnType, "STRING" | "INT32" | "DOUBLE" | "TIMESTAMP" | "BOOLEAN">> = {
  text: "STRING",
  whole: "INT32",
  number: "DOUBLE",
  time: "TIMESTAMP",
  flag: "BOOLEAN",
};

function parquetOf({ columns }: ExportTable): Buffer {
  const columnData = columns.map(({ name, type, values }) => ({
    name,
    data: values,
    type: parquetTypes[type],
  }));
  return Buffer.from(parquetWriteBuffer({ columnData, createdBy: "leadsim" }));
}
