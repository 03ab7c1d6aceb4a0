import { pad, width } from "./width.js";
import { wrap } from "./wrap.js";

export interface Column {
  readonly title: string;
  readonly align: "start" | "end";
}

/** Columns narrower than this are hard to read: then the table becomes a list of its rows. */
const narrowest = 7;
const gap = "  ";

/**
 * Aligned rows under their titles, cells wrapped so that the table fits; where it can't fit, every row as a
 * small list of `title: value`. Takes text without color, gives lines.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number,
): string[] {
  const natural = columns.map((column, index) =>
    Math.max(width(column.title), ...rows.map((row) => width(row[index] ?? ""))),
  );
  const words = columns.map((column, index) =>
    Math.max(...[column.title, ...rows.map((row) => row[index] ?? "")].map(longestWord)),
  );
  const widths = shrink(natural, words, room - gap.length * (columns.length - 1));
  if (!widths) return asList(columns, rows, room);
  const rule = widths.map((size) => "─".repeat(size)).join(gap);
  return [
    ...cells(
      columns,
      widths,
      columns.map((column) => column.title),
    ),
    rule,
    ...rows.flatMap((row) => cells(columns, widths, row)),
  ];
}

/**
 * Takes from the widest columns first, until all fit, and cuts words, such as ids, only when it must; nothing
 * when they can't.
 */
function shrink(natural: readonly number[], words: readonly number[], room: number): number[] | undefined {
  const widths = [...natural];
  for (let total = sum(widths); total > room; total -= 1) {
    const spare = widths.map((size, index) => (size > Math.max(narrowest, words[index] ?? 0) ? size : 0));
    const most = Math.max(...spare);
    const widest = most > 0 ? spare.indexOf(most) : widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= narrowest) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(width));
}

function cells(columns: readonly Column[], widths: readonly number[], row: readonly string[]): string[] {
  const wrapped = widths.map((size, index) => wrap(row[index] ?? "", size));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((size, index) => pad(wrapped[index]?.[line] ?? "", size, columns[index]?.align))
      .join(gap)
      .trimEnd(),
  );
}

function asList(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): string[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : [""]),
    ...columns.flatMap((column, at) => wrap(`${column.title}: ${row[at] ?? ""}`, room)),
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
