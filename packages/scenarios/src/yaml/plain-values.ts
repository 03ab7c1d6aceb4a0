import type { ScalarNode, ScalarStyle, TreeEntry, TreeNode } from "../source/tree.js";
import { depthLimit } from "../text/check-nesting.js";

/** Thrown where a text is written in more of YAML than is read here. */
export const notPlain: Error = new Error("not plain");

/** A value that ends on its line, and where it ends. */
interface InlineValue {
  readonly node: TreeNode;
  readonly end: number;
}

/** How many values were read. */
export interface Count {
  values: number;
}

/** Refuses what nests deeper than any document does. */
export function checkDepth(depth: number): void {
  if (depth > depthLimit) throw notPlain;
}

const [openBracket, closeBracket, openBrace, closeBrace] = ["[", "]", "{", "}"];

/** Reads the value that fills a line from an offset to its end. */
export function readInline(text: string, at: number, end: number, count: Count, depth: number): TreeNode {
  const sign = text[at];
  if (sign !== openBrace && sign !== openBracket && sign !== '"' && sign !== "'")
    return plainScalar(text, at, end, count);
  const value = readMarked(text, at, end, count, depth);
  if (value.end !== end) throw notPlain;
  return value.node;
}

/** A value that begins with a mark: in quotes, brackets or braces. */
function readMarked(text: string, at: number, end: number, count: Count, depth: number): InlineValue {
  if (text[at] === openBrace) return readBraces(text, at, end, count, depth);
  if (text[at] === openBracket) return readBrackets(text, at, end, count, depth);
  return readQuoted(text, at, end, count);
}

const key = /([A-Za-z](?:[\w.-]*[\w-])?|\d+):(?= |\r?\n|$)/y;

/** The plain key that stands at an offset. */
export function keyAt(text: string, at: number): string | undefined {
  key.lastIndex = at;
  const name = key.exec(text)?.[1];
  if (name === undefined || !words.has(name.toLowerCase())) return name;
  throw notPlain;
}

/** Words that are no texts in YAML. */
const words: ReadonlySet<string> = new Set(["null", "true", "false"]);

const inside = /[^,[\]{}]*/y;

function readInside(text: string, at: number, end: number, count: Count, depth: number): InlineValue {
  if (/["'[{]/.test(text[at] ?? "")) return readMarked(text, at, end, count, depth);
  checkDepth(depth);
  inside.lastIndex = at;
  const length = inside.exec(text)?.[0].length ?? 0;
  let last = Math.min(at + length, end);
  while (last > at && text[last - 1] === " ") last -= 1;
  return { node: plainScalar(text, at, last, count), end: last };
}

function readBrackets(text: string, start: number, end: number, count: Count, depth: number): InlineValue {
  checkDepth(depth);
  count.values += 1;
  const items: TreeNode[] = [];
  let at = skipSpaces(text, start + 1);
  while (text[at] !== closeBracket) {
    const { node, end: behind } = readInside(text, at, end, count, depth + 1);
    items.push(node);
    at = behindComma(text, skipSpaces(text, behind), closeBracket);
  }
  if (at >= end) throw notPlain;
  return { node: { kind: "list", items, start, end: at + 1 }, end: at + 1 };
}

function readBraces(text: string, start: number, end: number, count: Count, depth: number): InlineValue {
  checkDepth(depth);
  count.values += 1;
  const entries = new Map<string, TreeEntry>();
  let at = skipSpaces(text, start + 1);
  while (text[at] !== closeBrace) {
    const name = keyAt(text, at);
    if (name === undefined) throw notPlain;
    const place = { start: at, end: at + name.length };
    const { node, end: behind } = readInside(text, skipSpaces(text, place.end + 1), end, count, depth + 1);
    addEntry(entries, name, { key: place, value: node });
    at = behindComma(text, skipSpaces(text, behind), closeBrace);
  }
  if (at >= end) throw notPlain;
  return { node: { kind: "map", entries, start, end: at + 1 }, end: at + 1 };
}

/** Adds to a map what stands in it for the first time. */
export function addEntry(entries: Map<string, TreeEntry>, name: string, entry: TreeEntry): void {
  if (entries.has(name) || name in Object.prototype) throw notPlain;
  entries.set(name, entry);
}

function behindComma(text: string, at: number, closing: string | undefined): number {
  if (text[at] === closing) return at;
  const next = skipSpaces(text, at + 1);
  if (text[at] !== "," || text[next] === closing) throw notPlain;
  return next;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}

const quoted = { '"': /"((?:[^"\\\n]|\\["\\/nt])*)"/y, "'": /'((?:[^'\n]|'')*)'/y } as const;

function readQuoted(
  text: string,
  start: number,
  end: number,
  count: Count,
): InlineValue & { readonly node: ScalarNode } {
  const sign = text[start] === '"' ? '"' : "'";
  const pattern = quoted[sign];
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const behind = start + (match?.[0].length ?? 0);
  if (!match || behind > end) throw notPlain;
  const written = match[1] ?? "";
  const value = sign === '"' ? unescaped(written) : written.replaceAll("''", "'");
  return { node: scalar(value, sign === '"' ? "double" : "single", start, behind, count), end: behind };
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t" };

function unescaped(written: string): string {
  return written.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
}

/** Signs that begin something other than a plain text, and what ends one early. */
const otherStart = /[,[\]{}#&*!|>'"%@`?:-]/y;
const otherInside = /:(?:\s|$)|\s#/;
const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const flag = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
/** What YAML reads as a number or as nothing in other ways. */
const otherWord = /^(?:~|null|0[ox].*|[-+]?\.inf|\.nan)$/i;

function plainScalar(text: string, start: number, end: number, count: Count): ScalarNode {
  const written = text.slice(start, end);
  if (number.test(written)) return scalar(Number(written), "plain", start, end, count);
  checkWords(text, start, end);
  if (flag.test(written)) return scalar(/^t/i.test(written), "plain", start, end, count);
  if (otherWord.test(written)) throw notPlain;
  return scalar(written, "plain", start, end, count);
}

/** Refuses what can't be a line of a plain text, or might be something else. */
function checkWords(text: string, start: number, end: number): void {
  otherStart.lastIndex = start;
  if (end <= start || otherStart.test(text) || otherInside.test(text.slice(start, end))) throw notPlain;
}

/** A text of several lines, each given by where its words begin and end. */
export function readLines(
  text: string,
  lines: readonly { readonly at: number; readonly end: number }[],
  count: Count,
): ScalarNode {
  const [start, end] = [lines[0]!.at, lines.at(-1)!.end];
  const words = lines.map((line) => text.slice(line.at, line.end)).join(" ");
  if (words[0] === '"' || words[0] === "'") {
    const { node, end: behind } = readQuoted(words, 0, words.length, count);
    if (behind !== words.length) throw notPlain;
    return { ...node, start, end };
  }
  // Behind the first, a line may begin with quotes, or with what is looked up: {coverage}.
  for (const [place, { at, end: last }] of lines.entries())
    checkWords(text, place > 0 && /["'{]/.test(text[at]!) ? at + 1 : at, last);
  return scalar(words, "plain", start, end, count);
}

/** A value as the tree holds it. */
export function scalar(
  value: ScalarNode["value"],
  style: ScalarStyle,
  start: number,
  end: number,
  count: Count,
): ScalarNode {
  count.values += 1;
  return { kind: "scalar", value, style, start, end };
}
