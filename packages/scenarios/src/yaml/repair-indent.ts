import { parseDocument } from "yaml";
import type { Fix } from "../diagnostic/diagnostic.js";
import { positionAt, type Source } from "../source/source.js";

/** A line that stands in a column of its own, and the column it was meant to stand in. */
export interface Repair {
  /** Where the line's words begin. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly fix: Fix;
}

/** Lines above the blamed one that may hold the mistake, however deep they are. */
const mostAbove = 3;
/** So many moves are tried, most likely first. */
const mostRead = 40;
/** The longest part of a document that is read again and again. */
const longestPart = 300;

/**
 * Finds the line that was indented too far or not far enough, near the one that a parser blames: the one that makes
 * the part of the document around it readable when it alone is moved, with what is below it, to the column of another.
 */
export function repairIndent(source: Source, offset: number): Repair | undefined {
  const { text, lineStarts } = source;
  const blamed = positionAt(source, offset).line - 1;
  const [first, last] = partAround(source, blamed);
  if (last - first > longestPart) return undefined;
  const lines = text.slice(lineStarts[first], lineStarts[last] ?? text.length).split("\n");
  const isField = (at: number): boolean =>
    isLine(lines[at]!) && /^\s*(?:-\s|[\w.-]+:(?:\s|$))/.test(lines[at]!);
  const width = usualStep(text.split("\n"));
  const oddBefore = linesBeside(lines, width);
  // Of several that would do, the one that leaves the fewest steps of another width; then one to the column in which
  // fields of that name stand elsewhere. None where right lines would follow a wrong one to a column of its own.
  const best = candidatesFor(lines, blamed - first)
    .filter(isField)
    .flatMap((at) => columnsNear(lines, at).flatMap((to) => movesOf(lines, at, to)))
    .filter((move) => linesBeside(move.lines, width) <= oddBefore)
    .map((move) => ({
      ...move,
      odd: stepsOf(move.lines).filter((step) => step !== width).length,
      alike: countAlike(text, lines[move.at]!, move.to),
    }))
    .sort((a, b) => a.odd - b.odd || b.alike - a.alike)
    .slice(0, mostRead)
    .find((move) => isReadable(move.lines.join("\n")));
  if (!best) return undefined;
  const { at, to, changed } = best;
  const begin = lineStarts[first + at]!;
  const from = indentOf(lines[at]!);
  const by = to - from;
  return {
    start: begin + from,
    end: begin + lines[at]!.trimEnd().length,
    from: from + 1,
    to: to + 1,
    fix: {
      title: `Begin it in column ${to + 1}`,
      edits: changed.map((index) => {
        const start = lineStarts[first + index]!;
        return by < 0 ? { start, end: start - by, text: "" } : { start, end: start, text: " ".repeat(by) };
      }),
    },
  };
}

/** How many lines of a document begin in a column with the name that a line begins with. */
function countAlike(text: string, line: string, column: number): number {
  const name = /^\s*([\w-]+:|-)/.exec(line)?.[1];
  return name === undefined ? 0 : text.split(`\n${" ".repeat(column)}${name}`).length - 1;
}

/** How much deeper each line is indented than the one above it, where it is. */
function stepsOf(lines: readonly string[]): readonly number[] {
  const columns = lines.filter(isLine).map(indentOf);
  return columns.flatMap((column, index) => {
    const step = column - (columns[index - 1] ?? 0);
    return step > 0 ? [step] : [];
  });
}

/** The step that most lines are indented by. */
function usualStep(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const step of stepsOf(lines)) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0] - 2) - Math.abs(b[0] - 2))[0]?.[0] ?? 2;
}

const isLine = (line: string): boolean => line.trim() !== "" && !/^\s*#/.test(line);
const indentOf = (line: string): number => /^ */.exec(line)![0].length;

/** The entry one level down that holds a line: a scene, say. The whole document where there is none. */
function partAround({ text, lineStarts }: Source, line: number): readonly [number, number] {
  const lineText = (at: number): string => text.slice(lineStarts[at], lineStarts[at + 1] ?? text.length);
  const begins = (at: number): boolean =>
    isLine(lineText(at)) && indentOf(lineText(at)) <= 2 && !/^ {0,2}-/.test(lineText(at));
  let first = line;
  while (first > 0 && !(begins(first) && first < line)) first -= 1;
  let last = line + 1;
  while (last < lineStarts.length && !begins(last)) last += 1;
  return [first, last];
}

/** The blamed line, a few above it, and the two nearest that are less deep: what it belongs to, or stands beside. */
function candidatesFor(lines: readonly string[], blamed: number): readonly number[] {
  const found = [blamed];
  let [near, shallower] = [0, 0];
  let depth = indentOf(lines[blamed]!);
  for (let at = blamed - 1; at >= 0 && (near < mostAbove || shallower < 2); at -= 1) {
    if (!isLine(lines[at]!)) continue;
    const isShallower = indentOf(lines[at]!) < depth;
    if (near < mostAbove || isShallower) found.push(at);
    near += 1;
    if (!isShallower) continue;
    shallower += 1;
    depth = indentOf(lines[at]!);
  }
  return found;
}

/** How many lines stand beside the columns that a document indents by. */
const linesBeside = (lines: readonly string[], width: number): number =>
  lines.filter((line) => isLine(line) && indentOf(line) % width !== 0).length;

/** Columns of lines around, nearest first. */
function columnsNear(lines: readonly string[], at: number): readonly number[] {
  const own = indentOf(lines[at]!);
  const near = lines.filter(isLine).map(indentOf);
  const found = [...new Set(near)].filter((column) => column !== own && Math.abs(column - own) <= 4);
  return found.sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || (a % 2) - (b % 2));
}

interface Move {
  readonly at: number;
  readonly to: number;
  readonly lines: readonly string[];
  readonly changed: readonly number[];
}

/** A line moved with what is below it, and alone: what is below may stand where it belongs. */
function movesOf(lines: readonly string[], at: number, to: number): readonly Move[] {
  const deepest = Math.max(indentOf(lines[at]!), to);
  let end = at + 1;
  while (end < lines.length && (lines[end]!.trim() === "" || indentOf(lines[end]!) > deepest)) end += 1;
  const [block, alone] = [moveLines(lines, at, end, to), moveLines(lines, at, at + 1, to)];
  return [block, end > at + 1 ? alone : undefined].flatMap((move) => move ?? []);
}

function moveLines(lines: readonly string[], at: number, end: number, to: number): Move | undefined {
  const from = indentOf(lines[at]!);
  const changed = Array.from({ length: end - at }, (_, index) => at + index).filter(
    (index) => lines[index]!.trim() !== "",
  );
  const by = to - from;
  if (changed.some((index) => indentOf(lines[index]!) + by < 0)) return undefined;
  const moved = lines.map((line, index) =>
    !changed.includes(index) ? line : by < 0 ? line.slice(-by) : " ".repeat(by) + line,
  );
  return { at, to, lines: moved, changed };
}

/** Whether a part of a document can be read by itself. */
export function isReadable(part: string): boolean {
  const { errors } = parseDocument(part, {
    version: "1.2",
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: "error",
  });
  return errors.length === 0;
}
