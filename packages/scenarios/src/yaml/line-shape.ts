import type { Source } from "../source/source.js";

/** A stretch of one line: what stands there, and where. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The longest line that is looked into; no text written by a person has a longer one. */
const lineLimit = 4000;

/** The longest name of a field, with what stands around it, that is looked for. */
const longestField = 200;

/** The offset where the line of an offset ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end === -1) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/** The offset where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** The offset where the line after that of an offset begins; the end of the text where there is none. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}

/** The line of an offset, without its end. */
export function lineAt(text: string, at: number): Stretch & { readonly words: string } {
  const start = lineStart(text, at);
  const end = Math.min(lineEnd(text, start), start + lineLimit);
  return { start, end, words: text.slice(start, end) };
}

/** Where the value begins on the line of an offset: after its key and its dashes. Nothing when that is further on. */
export function valueStart(text: string, offset: number): number | undefined {
  const { start, words } = lineAt(text, offset);
  const match = /^\s*(?:-\s+)*(?:[\w.-]+:\s+)?/.exec(words);
  const value = start + (match?.[0].length ?? 0);
  return value <= offset ? value : undefined;
}

/** The name of the field whose value begins at an offset. */
export function fieldBefore(text: string, start: number): string {
  const from = Math.max(lineStart(text, start), start - longestField);
  return /([\w-]+):\s+$/.exec(text.slice(from, start))?.[1] ?? "";
}

/**
 * What the brackets of a line leave open: the last one that is not closed on it, and where a comment begins. Quotes
 * are respected where a value may begin.
 */
export function scanLine(text: string, at: number): { readonly open?: number; readonly comment?: number } {
  const { start, words } = lineAt(text, at);
  const open: number[] = [];
  let from = 0;
  const parts = /"(?:\\.|[^"\\])*"|'(?:''|[^'])*'|[{[]|[}\]]|(?:^|\s)#/g;
  for (let match = parts.exec(words); match; match = parts.exec(words)) {
    const [part] = match;
    const before = words.slice(from, match.index).trimEnd().at(-1) ?? "";
    if (part === "{" || part === "[") open.push(start + match.index);
    else if (part === "}" || part === "]") open.pop();
    else if (part.endsWith("#")) return { ...last(open), comment: start + match.index + part.length - 1 };
    // An apostrophe inside a word opens no quotes.
    else if (before !== "" && !"{[,:-".includes(before)) parts.lastIndex = match.index + 1;
    from = part.length === 1 ? match.index : 0;
  }
  return last(open);
}

const last = (open: readonly number[]): { readonly open?: number } => {
  const at = open.at(-1);
  return at === undefined ? {} : { open: at };
};

/**
 * The value around an offset inside a map or list in brackets: from after its `{`, `[`, `,` or `: ` to before the
 * `,` or the bracket that ends it.
 */
export function valueInBrackets(text: string, offset: number): Stretch | undefined {
  const line = lineAt(text, offset);
  const head = text.slice(line.start, offset);
  const opener = Math.max(head.lastIndexOf("{ "), head.lastIndexOf("{"), head.lastIndexOf(", "), -1);
  const begin = /^[{,]\s*(?:[\w.-]+:\s+)?/.exec(head.slice(opener));
  if (opener === -1 || !begin) return undefined;
  const start = line.start + opener + begin[0].length;
  let depth = 0;
  let end = start;
  for (; end < line.end; end += 1) {
    const sign = text[end]!;
    if (sign === "[" || sign === "{") depth += 1;
    else if ((sign === "]" || sign === "}") && depth-- === 0) break;
    else if (sign === "," && depth === 0) break;
  }
  const words = text.slice(start, end).trimEnd();
  return words === "" ? undefined : { start, end: start + words.length };
}

/** The column, from 1, in which the first word of a line begins: after its spaces and dashes. */
export function firstColumn(words: string): number {
  return (/^[ \t]*(?:-[ \t]+)*/.exec(words)?.[0].length ?? 0) + 1;
}

/** Columns of the fields that are open above a line, the innermost first. */
export function openColumns(source: Source, line: number): readonly number[] {
  const { text, lineStarts } = source;
  const columns: number[] = [];
  // `line` counts from 1; further up than this nobody looks.
  for (let index = line - 2; index >= 0 && index > line - 400 && columns.at(-1) !== 1; index -= 1) {
    const { words } = lineAt(text, lineStarts[index]!);
    if (/^\s*(#|$)/.test(words)) continue;
    const column = firstColumn(words);
    if (columns.length === 0 || column < columns.at(-1)!) columns.push(column);
  }
  return columns;
}
