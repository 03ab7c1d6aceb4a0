import type { Findings } from "../findings/findings.js";
import type { ListNode, MapNode, ScalarNode, TreeEntry, TreeNode } from "../source/tree.js";
import { addTooDeep, depthLimit } from "../text/check-nesting.js";
import { addUnshowable, findUnshowable } from "../text/read-text.js";

/** Thrown where the text is no JSON; never leaves this file. */
class Stop extends Error {}

interface Reading {
  readonly findings: Findings;
  readonly text: string;
  at: number;
}

/** Parses JSON into a tree with places. No tree when it can't be read; then the first fault is told. */
export function parseJson(findings: Findings): TreeNode | undefined {
  const reading: Reading = { findings, text: findings.source.text, at: 0 };
  try {
    const root = readValue(reading, 0);
    skipSpace(reading);
    if (reading.at < reading.text.length) stop(reading, "Something follows the document's end.");
    return root;
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}

function stop(reading: Reading, message: string, help?: string): never {
  // At the end of the text, the place is right after the last sign.
  const start = reading.at < reading.text.length ? reading.at : reading.text.trimEnd().length;
  reading.findings.add("json-syntax", { start, end: Math.min(start + 1, reading.text.length) }, message, {
    help,
  });
  throw new Stop();
}

function skipSpace(reading: Reading): void {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = reading.at;
  space.exec(reading.text);
  reading.at = space.lastIndex;
}

function readValue(reading: Reading, depth: number): TreeNode {
  if (depth > depthLimit) {
    addTooDeep(reading.findings, reading.at);
    throw new Stop();
  }
  skipSpace(reading);
  switch (reading.text[reading.at]) {
    case "{":
      return readMap(reading, depth);
    case "[":
      return readList(reading, depth);
    case '"':
      return readString(reading);
    case undefined:
      return stop(reading, "The document ends where a value is missing.");
    default:
      return readWord(reading);
  }
}

function readMap(reading: Reading, depth: number): MapNode {
  const start = reading.at;
  const entries = new Map<string, TreeEntry>();
  reading.at += 1;
  skipSpace(reading);
  if (take(reading, "}")) return { kind: "map", entries, start, end: reading.at };
  do {
    skipSpace(reading);
    if (reading.text[reading.at] !== '"')
      stop(
        reading,
        "A field's name in quotes is missing.",
        "JSON allows no comma before `}` and no comments.",
      );
    const { value, start: from, end: to } = readString(reading);
    const name = String(value);
    const key = { start: from, end: to };
    skipSpace(reading);
    if (!take(reading, ":")) stop(reading, "A `:` is missing after the field's name.");
    const entry = { key, value: readValue(reading, depth + 1) };
    if (name in Object.prototype) {
      reading.findings.add("forbidden-key", key, `\`${name}\` can't be a key.`);
    } else if (entries.has(name)) {
      reading.findings.add("duplicate-key", key, `\`${name}\` stands twice in this map.`, {
        related: [{ message: "The first one is here.", place: entries.get(name)!.key }],
      });
    } else entries.set(name, entry);
    skipSpace(reading);
  } while (take(reading, ","));
  if (!take(reading, "}")) stop(reading, "A `,` or `}` is missing.");
  return { kind: "map", entries, start, end: reading.at };
}

function readList(reading: Reading, depth: number): ListNode {
  const start = reading.at;
  const items: TreeNode[] = [];
  reading.at += 1;
  skipSpace(reading);
  if (take(reading, "]")) return { kind: "list", items, start, end: reading.at };
  do {
    items.push(readValue(reading, depth + 1));
    skipSpace(reading);
  } while (take(reading, ","));
  if (!take(reading, "]")) stop(reading, "A `,` or `]` is missing.");
  return { kind: "list", items, start, end: reading.at };
}

function take(reading: Reading, mark: string): boolean {
  if (reading.text[reading.at] !== mark) return false;
  reading.at += 1;
  return true;
}

const closingQuote = /[^"\\\n]*(?:\\.[^"\\\n]*)*"/y;

function readString(reading: Reading): ScalarNode {
  const start = reading.at;
  closingQuote.lastIndex = start + 1;
  if (!closingQuote.test(reading.text)) return stop(reading, "A text in quotes is not closed on its line.");
  const end = closingQuote.lastIndex;
  const value = decode(reading.text.slice(start, end));
  if (typeof value !== "string")
    return stop(reading, "A text holds an escape or character that JSON does not have.");
  reading.at = end;
  const bad = findUnshowable(value);
  if (bad) addUnshowable(reading.findings, bad.name, { start, end });
  return { kind: "scalar", value, style: "double", start, end };
}

const word = /-?\d[\d.eE+-]*|[A-Za-z]+/y;

function readWord(reading: Reading): ScalarNode {
  const start = reading.at;
  word.lastIndex = start;
  const written = word.exec(reading.text)?.[0];
  const value = written === undefined ? undefined : decode(written);
  if (value === undefined || (typeof value === "object" && value !== null)) {
    return stop(
      reading,
      `\`${written ?? reading.text[start]}\` is no JSON value.`,
      "Texts stand in double quotes.",
    );
  }
  if (typeof value === "number" && !Number.isFinite(value)) return stop(reading, "The number is too large.");
  reading.at = word.lastIndex;
  return { kind: "scalar", value: value as ScalarNode["value"], style: "plain", start, end: reading.at };
}

/** One JSON scalar's value; undefined when it is none. */
function decode(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
