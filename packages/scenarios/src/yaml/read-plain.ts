import type { Source } from "../source/source.js";
import { moveTree, type TreeEntry, type TreeNode } from "../source/tree.js";
import { valueLimit } from "./build-tree.js";
import { type Entry, findEntries } from "./find-entries.js";
import { entryText, type KnownEntries, type KnownEntry } from "./known-entries.js";
import { lineFrom, nextLine, type PlainLine } from "./plain-lines.js";
import {
  addEntry,
  type Count,
  checkDepth,
  keyAt,
  notPlain,
  readInline,
  readLines,
  scalar,
} from "./plain-values.js";
import { closingQuotes, shortestStandIn } from "./stand-ins.js";

/**
 * Reads what most documents are written in: maps and lists by indentation, values that end on their line, texts after
 * `>-` or `|-`. Many times as fast as a whole YAML parser, and never another tree than its: whatever is written in any
 * other way, or is wrong, is left to that. Nothing then.
 */
export function readPlain(source: Source, known?: KnownEntries): TreeNode | undefined {
  const { text } = source;
  if (/\t|\r(?!\n)|\ufeff/.test(text)) return undefined;
  const reading: Reading = {
    text,
    values: 0,
    line: nextLine(text, 0),
    memory: known && remember(source, known),
  };
  try {
    const root = reading.line?.indent === 0 ? readBlock(reading, []) : undefined;
    if (!root || reading.line || root.kind !== "map" || reading.values > valueLimit) return undefined;
    reading.memory?.keep();
    return root;
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

interface Reading extends Count {
  readonly text: string;
  /** The line that is read next. */
  line: PlainLine | undefined;
  readonly memory: Memory | undefined;
}

/** What is known of the entries one level down, and what is found out about them. */
interface Memory {
  find(key: number, field: string): { readonly entry: Entry; readonly known: KnownEntry } | undefined;
  learn(key: number, known: Omit<KnownEntry, "quotes">): void;
  keep(): void;
}

function remember(source: Source, known: KnownEntries): Memory {
  const { text } = source;
  const entries = new Map(findEntries(source).map((entry) => [entry.key, entry]));
  const kept = new Map<string, KnownEntry>();
  return {
    find: (key, field) => {
      const entry = entries.get(key);
      const found = entry && known.get(text, entry);
      if (!entry || found?.field !== field) return undefined;
      kept.set(entryText(text, entry), found);
      return { entry, known: found };
    },
    learn: (key, found) => {
      const entry = entries.get(key);
      if (!entry?.closed || entry.bodyEnd - entry.colon < shortestStandIn) return;
      const own = entryText(text, entry);
      kept.set(own, { ...found, quotes: closingQuotes(own) });
    },
    keep: () => known.keep(kept),
  };
}

/** The map or list that begins at the line that is next. */
function readBlock(reading: Reading, path: readonly string[]): TreeNode {
  const { text, line } = reading;
  if (!line) throw notPlain;
  return text[line.at] === "-" ? readList(reading, line, path) : readMap(reading, line, path);
}

function readMap(reading: Reading, { at: start, indent }: PlainLine, path: readonly string[]): TreeNode {
  const { text } = reading;
  checkDepth(path.length);
  const entries = new Map<string, TreeEntry>();
  reading.values += 1;
  let end = start;
  for (let at = start; ; at = reading.line.at) {
    const name = keyAt(text, at);
    if (name === undefined) throw notPlain;
    const key = { start: at, end: at + name.length };
    const value = readEntry(reading, key.start, key.end + 1, indent, [...path, name]);
    addEntry(entries, name, { key, value: value.node });
    end = value.end;
    if (!reading.line || reading.line.indent < indent) break;
    if (reading.line.indent > indent) throw notPlain;
  }
  return { kind: "map", entries, start, end };
}

interface Read {
  readonly node: TreeNode;
  /** Where the line behind it begins. */
  readonly end: number;
}

/** The value of a key: kept from before where nothing of it has changed. */
function readEntry(reading: Reading, key: number, at: number, indent: number, path: readonly string[]): Read {
  const { memory } = reading;
  const [field] = path;
  if (!memory || path.length !== 2 || field === undefined) return readValue(reading, at, indent, path);
  const found = memory.find(key, field);
  if (found) {
    const { known, entry } = found;
    reading.values += known.values;
    reading.line = nextLine(reading.text, entry.end);
    return { node: moveTree(known.tree, key - known.key), end: key + known.length };
  }
  const { values } = reading;
  const read = readValue(reading, at, indent, path);
  memory.learn(key, {
    field,
    tree: read.node,
    key,
    length: read.end - key,
    values: reading.values - values,
  });
  return read;
}

function readValue(reading: Reading, from: number, indent: number, path: readonly string[]): Read {
  const { text } = reading;
  const own = reading.line!;
  let at = from;
  while (at < own.end && text[at] === " ") at += 1;
  if (at < own.end) return readOnLine(reading, at, own, indent, path.length);
  reading.line = nextLine(text, own.next);
  const { line } = reading;
  // Entries of a list may stand in the column of the key that they belong to.
  const isBelow = line && (line.indent > indent || (line.indent === indent && text[line.at] === "-"));
  if (!isBelow) throw notPlain;
  const node = readBlock(reading, path);
  return { node, end: node.end };
}

function readOnLine(reading: Reading, at: number, own: PlainLine, indent: number, depth: number): Read {
  const { text } = reading;
  checkDepth(depth);
  if (text[at] === ">" || text[at] === "|") return readBlockText(reading, at, own, indent);
  const more = linesBelow(reading, own, indent);
  const node =
    more.length > 0
      ? readLines(text, [{ at, end: own.end }, ...more], reading)
      : readInline(text, at, own.end, reading, depth);
  return { node, end: leave(reading, (more.at(-1) ?? own).next, indent) };
}

/** The lines, one right below the other, that are indented deeper than what they belong to. */
function linesBelow({ text }: Reading, own: PlainLine, indent: number): readonly PlainLine[] {
  const lines: PlainLine[] = [];
  for (let from = own.next; from < text.length; ) {
    const line = lineFrom(text, from);
    if (line.indent <= indent || line.at === line.end) break;
    lines.push(line);
    from = line.next;
  }
  return lines;
}

/** Goes on behind a value that has ended; what is indented deeper would still be part of it. */
function leave(reading: Reading, from: number, indent: number): number {
  reading.line = nextLine(reading.text, from);
  if (reading.line && reading.line.indent > indent) throw notPlain;
  return from;
}

function readList(reading: Reading, { at: start, indent }: PlainLine, path: readonly string[]): TreeNode {
  const { text } = reading;
  checkDepth(path.length);
  const items: TreeNode[] = [];
  reading.values += 1;
  let end = start;
  while (reading.line?.indent === indent && text[reading.line.at] === "-") {
    const item = readItem(reading, reading.line, [...path, "-"]);
    items.push(item.node);
    end = item.end;
    if (reading.line && reading.line.indent > indent) throw notPlain;
  }
  return { kind: "list", items, start, end };
}

function readItem(reading: Reading, own: PlainLine, path: readonly string[]): Read {
  const { text } = reading;
  let at = own.at + 1;
  if (text[at] !== " " || at >= own.end) throw notPlain;
  while (text[at] === " ") at += 1;
  const indent = own.indent + at - own.at;
  const isBlock = text.startsWith("- ", at) || keyAt(text, at) !== undefined;
  if (!isBlock) return readOnLine(reading, at, own, own.indent, path.length);
  // A map or a list that begins on this line, in a column of its own.
  reading.line = { ...own, at, indent };
  const node = readBlock(reading, path);
  return { node, end: node.end };
}

/** A text of several lines after `>-`, `>`, `|-` or `|`. */
function readBlockText(reading: Reading, start: number, own: PlainLine, indent: number): Read {
  const { text } = reading;
  const header = text.slice(start, own.end);
  if (!/^[>|]-?$/.test(header)) throw notPlain;
  const lines: string[] = [];
  let inner: number | undefined;
  let end = own.next;
  for (let at = own.next; at < text.length; ) {
    const line = lineFrom(text, at);
    const isEmpty = line.at === line.end;
    if (!isEmpty && inner === undefined && line.indent > indent) inner = line.indent;
    // Where the text begins or ends with empty lines or spaces, much depends on how many there are.
    if (inner === undefined || (isEmpty && line.indent > 0)) throw notPlain;
    if (!isEmpty && line.indent < inner) break;
    const words = isEmpty ? "" : wholeLine(text, at + inner, line);
    if (header[0] === ">" && words.startsWith(" ")) throw notPlain;
    lines.push(words);
    at = line.next;
    if (!isEmpty) end = line.next;
  }
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) throw notPlain;
  const joined = header[0] === ">" ? folded(lines) : lines.join("\n");
  const node = scalar(header[1] === "-" ? joined : `${joined}\n`, "block", start, end, reading);
  return { node, end: leave(reading, end, indent) };
}

/** A line with the spaces at its end, which count in such a text. */
function wholeLine(text: string, from: number, { end, next }: PlainLine): string {
  return text.slice(from, next).replace(/\r?\n$/, "") || text.slice(from, end);
}

/** Lines become words of one line; an empty line is kept. */
function folded(lines: readonly string[]): string {
  let result = "";
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (line === "") breaks += 1;
    else {
      result += index === 0 ? line : breaks > 0 ? "\n".repeat(breaks) + line : ` ${line}`;
      breaks = 0;
    }
  }
  return result;
}
