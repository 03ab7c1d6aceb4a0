import type { Fix } from "../diagnostic/diagnostic.js";
import type { Place } from "../source/source.js";
import { lineAt, lineEnd, lineStart, nextLine } from "./line-shape.js";
import { oddSpaces } from "./odd-spaces.js";

// What word processors and spreadsheets make of dashes, quotes and tables.

/** Signs that stand before an entry in the place of a dash. */
const signs = "–—−‐‑•‣◦▪●○■→➢►✓·*";

/**
 * A bullet at the beginning of a line, or a dash without its space or with one that is none:
 * `– ines: Hello`, `•Hello`, `o ines: Hello`, `1. ines: Hello`, `a) ines: Hello`, `-- ines: Hello`, `-ines: Hello`.
 */
const bullet = new RegExp(
  `^(\\s*)([${signs}]\\s*|(?:o|--|(?:\\d{1,2}|[a-z])[.)])\\s+(?=[\\w-]+:\\s)|-[ \\t]*[${oddSpaces}]+\\s*|-(?=[A-Za-z"'][^\\n]*:\\s))(?=\\S)`,
  "u",
);

const bulletWord = new RegExp(`^(?:[${signs}]\\s*|(?:o|--|(?:\\d{1,2}|[a-z])[.)])\\s+|-\\s*)\\S`, "u");

/** Whether words begin as an entry does that has another sign than a dash and a space. */
export const beginsWithBullet = (words: string): boolean => bulletWord.test(words);

const oddDash = new RegExp(`^ *-[ \\t]*[${oddSpaces}]`);

/** Whether a line begins an entry with another sign than a dash and a space, or with a space of a word processor. */
export function beginsOddly(text: string, at: number): boolean {
  const { words } = lineAt(text, at);
  return oddDash.test(words) || bullet.test(words);
}

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
    let start = nextLine(text, own), seen = 0;
    start < text.length && seen < 20;
    start = nextLine(text, start), seen += 1
  ) {
    const indent = firstIndent(text, start);
    if (indent < column) break;
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

/**
 * Whether a text stands in quotes of a word processor, or in one of them and one of the keyboard, reaches to the end of
 * its line, and has no other such quotes within.
 */
export function inCurlyQuotes(words: string): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const inner = words.slice(1, -1);
  return (
    words.length > 1 &&
    (opening.includes(first)
      ? closing.includes(last) || last === '"'
      : first === '"' && closing.includes(last)) &&
    !inner.includes(first) &&
    !inner.includes(last)
  );
}

/**
 * A row of a spreadsheet, which puts tabs between cells, or of Markdown, which puts bars around them. What has a dash
 * before a field or a bracket is an entry, wherever its tabs are, and so is what has a tab after its bullet.
 */
const pastedRow = new RegExp(
  `^ *(?!#|-\\s+(?:[[{]|[\\w.-]+:\\s)|(?:[-${signs}]|(?:o|\\d{1,2}[.)])(?=\\s+[\\w-]+:\\s))\\s+[^\\t]*$)\\S[^\\n]*\\t[^\\n]*\\S|^ *(?:- +)?\\|[^\\n|]*\\|[^\\n]*\\| *$`,
);
const rowsAbove = /^ *(?:rows:|- +\[.*\])\s*$/;

/** A line among rows that is none: it has another sign between its cells, as in a file of CSV. */
const isOtherRow = (words: string): boolean =>
  !/^ *(?:$|#|-\s|[\w-]+:(?:\s|$))/.test(words) && /[;|,]| {2}/.test(words.trim());

/** The line of Markdown between the heads of a table and its rows. */
const underHeads = /^ *\|(?: *:?-+:? *\|)+ *$/;

/**
 * Lines of a table that was copied from a spreadsheet, from Markdown or, right below a row or `rows:`, from a file of
 * CSV: those around an offset.
 */
export function findPastedRows(text: string, at: number): readonly Place[] {
  const first = lineStart(text, at);
  const { words } = lineAt(text, first);
  const isPasted = pastedRow.test(words);
  if (!isPasted && !(first > 0 && isOtherRow(words) && rowsAbove.test(lineAt(text, first - 1).words)))
    return [];
  const isRow = (start: number): boolean => {
    const line = lineAt(text, start).words;
    return isPasted ? pastedRow.test(line) : isOtherRow(line);
  };
  const rows = [first];
  for (
    let start = lineStart(text, first - 1);
    isPasted && rows[0]! > 0 && isRow(start);
    start = lineStart(text, start - 1)
  ) {
    rows.unshift(start);
    if (start === 0) break;
  }
  for (let start = nextLine(text, first); start < text.length && isRow(start); start = nextLine(text, start))
    rows.push(start);
  if (rows.length === 1 && isAmongFields(text, first)) return [];
  return rows.map((start) => ({ start, end: lineEnd(text, start) }));
}

/** Whether a line has fields above and below it, in its own column: then it is one that has lost its colon. */
function isAmongFields(text: string, start: number): boolean {
  const column = firstIndent(text, start);
  const isField = (at: number): boolean =>
    firstIndent(text, at) === column && /^ *[\w.-]+:(?:\s|$)/.test(lineAt(text, at).words);
  const below = nextLine(text, start);
  return start > 0 && below < text.length && isField(lineStart(text, start - 1)) && isField(below);
}

/**
 * Rows of the format: `- [cell, cell]`, in the column of the rows around, or below the field above. None where heads
 * were pasted along: they belong to the columns.
 */
export function rowsFix(text: string, rows: readonly Place[]): Fix | undefined {
  if (rows.some(({ start, end }) => underHeads.test(text.slice(start, end)))) return undefined;
  const indent = " ".repeat(columnOfRows(text, rows));
  const lines = rows.map(({ start, end }) => text.slice(start, end));
  const pasted = lines.filter((line) => !isBracketedRow(line));
  const sign = between.find((one) => pasted.every((line) => line.trim().includes(one))) ?? "\t";
  return {
    title: rows.length === 1 ? "Make it a row" : "Make them rows",
    edits: rows.map((place, at) => ({
      ...place,
      text: `${indent}- ${isBracketedRow(lines[at]!) ? lines[at]!.trim() : `[${cellsOf(lines[at]!, sign).map(cell).join(", ")}]`}`,
    })),
  };
}

/** Whether a line is a row as the format has it, but for its dash. */
export const isBracketedRow = (line: string): boolean => /^\s*\[.*\]\s*$/.test(line);

/** What stands between the cells of pasted rows, in the order in which it is looked for. */
const between = ["\t", ";", "|", "  ", ","];

function cellsOf(line: string, sign: string): readonly string[] {
  const row = line.replace(/^ *(?:-\s+)?/, "");
  if (row.startsWith("|")) return row.trimEnd().slice(1, -1).split("|");
  if (sign === "  ") return row.trimEnd().split(/(?<! ) {2,}/);
  // A spreadsheet puts quotes around a cell that holds one, and writes that twice.
  const cells =
    row.match(new RegExp(`(?:^|${sign === "|" ? "\\|" : sign})(?:"(?:[^"]|"")*"|[^${sign}]*)`, "g")) ?? [];
  return cells.map((cell, at) => {
    const words = (at === 0 ? cell : cell.slice(1)).trim();
    return /^".*"$/.test(words) ? words.slice(1, -1).replaceAll('""', '"') : words;
  });
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
