import type { Fix } from "../diagnostic/diagnostic.js";
import type { Place } from "../source/source.js";
import { lineAt, lineEnd, lineStart } from "./line-shape.js";
import { oddSpaces } from "./odd-spaces.js";

// What word processors and spreadsheets make of dashes, quotes and tables.

/**
 * A bullet at the beginning of a line, or a dash without its space or with one that is none:
 * `– ines: Hello`, `•Hello`, `o ines: Hello`, `1. ines: Hello`, `-ines: Hello`.
 */
const bullet = new RegExp(
  `^(\\s*)([–—−•‣◦▪·*]\\s*|(?:o|\\d{1,2}[.)])\\s+(?=[\\w-]+:\\s)|-[ \\t]*[${oddSpaces}]+\\s*|-(?=[A-Za-z"'][^\\n]*:\\s))(?=\\S)`,
  "u",
);

/** Whether words begin as an entry does that has another sign than a dash and a space. */
export const beginsWithBullet = (words: string): boolean =>
  /^(?:[–—−•‣◦▪·*]\s*|(?:o|\d{1,2}[.)])\s+|-\s*)\S/u.test(words);

const oddDash = new RegExp(`^ *-[ \\t]*[${oddSpaces}]`);

/** Whether a line has a dash that is followed by a space of a word processor. */
export const beginsOddly = (text: string, at: number): boolean => oddDash.test(lineAt(text, at).words);

/** The bullets of the list that the line of an offset belongs to, where it has any. */
export function findBullets(text: string, at: number): readonly Place[] {
  const lines = listAround(text, at);
  return lines.flatMap((start) => {
    const match = bullet.exec(lineAt(text, start).words);
    if (!match) return [];
    const indent = match[1]!.length;
    return [{ start: start + indent, end: start + indent + match[2]!.length }];
  });
}

/** Lines above and below in the column of an entry, which begin with a dash or a bullet. */
function listAround(text: string, at: number): readonly number[] {
  const own = lineStart(text, at);
  const column = firstIndent(text, own);
  const found = [own];
  for (
    let start = lineStart(text, own - 1), seen = 0;
    own > 0 && seen < 20;
    start = lineStart(text, start - 1), seen += 1
  ) {
    const indent = firstIndent(text, start);
    if (indent < column) break;
    if (indent === column) found.unshift(start);
    if (start === 0) break;
  }
  for (
    let start = lineEnd(text, own) + 1, seen = 0;
    start < text.length && seen < 20;
    start = text.indexOf("\n", start) + 1, seen += 1
  ) {
    const indent = firstIndent(text, start);
    if (indent < column || start === 0) break;
    if (indent === column) found.push(start);
  }
  const isEntry = (start: number) =>
    /^\s*(?:-\s)/.test(lineAt(text, start).words) || bullet.test(lineAt(text, start).words);
  return found.every(isEntry) ? found : [];
}

const firstIndent = (text: string, start: number): number => /^ */.exec(lineAt(text, start).words)![0].length;

/** Begins the entries with a dash and a space. */
export function bulletFix(places: readonly Place[]): Fix {
  return {
    title: "Begin with a dash and a space",
    edits: places.map(({ start, end }) => ({ start, end, text: "- " })),
  };
}

const opening = "“„‟«»‘‚‛‹";
const closing = "”“‟»«’‘›";

/** Whether a text stands in quotes of a word processor, and reaches to the end of its line. */
export function inCurlyQuotes(words: string): boolean {
  return words.length > 1 && opening.includes(words[0]!) && closing.includes(words.at(-1)!);
}

/**
 * A row of a spreadsheet, which puts tabs between cells, or of Markdown, which puts bars around them. What has a dash
 * before a field or a bracket is an entry, wherever its tabs are.
 */
const pastedRow = /^ *(?!#|-\s+(?:[[{]|[\w.-]+:\s)|-\s+[^\t]*$)\S[^\n]*\t[^\n]*\S|^ *\|[^\n|]*\|[^\n]*\| *$/;
/** The line of Markdown between the heads of a table and its rows. */
const underHeads = /^ *\|(?: *:?-+:? *\|)+ *$/;

/** Lines of a table that was copied from a spreadsheet or from Markdown: those around an offset. */
export function findPastedRows(text: string, at: number): readonly Place[] {
  const isRow = (start: number): boolean => pastedRow.test(lineAt(text, start).words);
  const first = lineStart(text, at);
  if (!isRow(first)) return [];
  const rows = [first];
  for (
    let start = lineStart(text, first - 1);
    rows[0]! > 0 && isRow(start);
    start = lineStart(text, start - 1)
  ) {
    rows.unshift(start);
    if (start === 0) break;
  }
  for (
    let start = lineEnd(text, first) + 1;
    start > 0 && start < text.length && isRow(start);
    start = text.indexOf("\n", start) + 1
  )
    rows.push(start);
  return rows.map((start) => ({ start, end: lineEnd(text, start) }));
}

/**
 * Rows of the format: `- [cell, cell]`, in the column of the rows around, or below the field above. None where heads
 * were pasted along: they belong to the columns.
 */
export function rowsFix(text: string, rows: readonly Place[]): Fix | undefined {
  if (rows.some(({ start, end }) => underHeads.test(text.slice(start, end)))) return undefined;
  const indent = " ".repeat(columnOfRows(text, rows));
  return {
    title: rows.length === 1 ? "Make it a row" : "Make them rows",
    edits: rows.map(({ start, end }) => ({
      start,
      end,
      text: `${indent}- [${cellsOf(text.slice(start, end).trim()).map(cell).join(", ")}]`,
    })),
  };
}

function cellsOf(row: string): readonly string[] {
  return row.startsWith("|") ? row.slice(1, -1).split("|") : row.split("\t");
}

function columnOfRows(text: string, rows: readonly Place[]): number {
  const before = rows[0]!.start > 0 ? lineAt(text, rows[0]!.start - 1).words : "";
  const after = lineAt(text, Math.min(text.length, rows.at(-1)!.end + 1)).words;
  for (const line of [before, after]) if (/^\s*-\s*\[/.test(line)) return line.indexOf("-");
  return /:\s*$/.test(before) ? before.search(/\S/) + 2 : Math.max(0, before.search(/\S/));
}

/** A cell that YAML reads as it is, in quotes where it would not. */
function cell(words: string): string {
  const plain = words.trim();
  const isPlain = plain !== "" && !/^[-?:,[\]{}#&*!|>'"%@`~]|[,[\]{}]|: |:$| #/.test(plain);
  return isPlain ? plain : `"${plain.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
