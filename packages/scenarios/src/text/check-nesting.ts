import type { Findings } from "../findings/findings.js";

/** How deep maps and lists may nest. The format itself needs less than a dozen levels. */
export const depthLimit = 40;
/** How many lines, and how many characters with a meaning in YAML, are read before anything is parsed. */
const lineLimit = 20_000;
const markLimit = 60_000;

/**
 * Refuses text that would take a YAML parser long or deep, by looking at its characters only: openers of flow
 * collections, markers of nested lists on one line, growing indentation, and the sheer number of marks.
 */
export function checkNesting(findings: Findings): boolean {
  const { text, lineStarts } = findings.source;
  const deep = findDeepFlow(text) ?? findDeepIndent(text, lineStarts);
  if (deep !== undefined) {
    addTooDeep(findings, deep);
    return false;
  }
  if (lineStarts.length <= lineLimit && countMarks(text) <= markLimit) return true;
  const message = `The document has more than ${lineLimit} lines or ${markLimit} marks of YAML.`;
  findings.add("too-many-values", { start: 0, end: 1 }, message, {
    help: "Split it into several documents.",
  });
  return false;
}

/** Says that something nests too deeply, at an offset. */
export function addTooDeep(findings: Findings, at: number): void {
  const message = `Lists or maps are nested deeper than ${depthLimit} levels.`;
  findings.add("too-deep", { start: at, end: at + 1 }, message, {
    help: "No part of the format nests this deeply: look for brackets or dashes that repeat.",
  });
}

function countMarks(text: string): number {
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    // ! " # % & ' * , - : > ? [ ] { | }
    switch (text.charCodeAt(at)) {
      case 33:
      case 34:
      case 35:
      case 37:
      case 38:
      case 39:
      case 42:
      case 44:
      case 45:
      case 58:
      case 62:
      case 63:
      case 91:
      case 93:
      case 123:
      case 124:
      case 125:
        marks += 1;
    }
  }
  return marks;
}

// A bracket opens a collection where a value may begin: after a line break, a mark, or a tag or anchor.
function findDeepFlow(text: string): number | undefined {
  const openers = /[[{\]}]/g;
  let depth = 0;
  for (let match = openers.exec(text); match; match = openers.exec(text)) {
    const at = match.index;
    if (match[0] === "]" || match[0] === "}") depth = Math.max(0, depth - 1);
    else if (beginsValue(text, at) && ++depth > depthLimit) return at;
  }
  return undefined;
}

function beginsValue(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === " " || text[before] === "\t")) before -= 1;
  if (before < 0) return true;
  if ("\n\r[{,:-?\"'".includes(text[before]!)) return true;
  const word = /[!&][^\s]*$/.exec(text.slice(Math.max(0, before - 20), before + 1));
  return word !== null;
}

function findDeepIndent(text: string, lineStarts: readonly number[]): number | undefined {
  const open: number[] = [];
  for (const start of lineStarts) {
    const [all = "", indent = ""] =
      /^( *)((?:(?:[-?:]|[\w-]{1,40}:)[ \t]+)*)/.exec(text.slice(start, start + 400)) ?? [];
    const next = text[start + all.length];
    if (next === "\n" || next === "\r" || next === undefined) continue;
    while (open.length > 0 && open.at(-1)! >= indent.length) open.pop();
    open.push(indent.length);
    const markers = all.slice(indent.length).match(/[ \t]+/g)?.length ?? 0;
    if (open.length + markers > depthLimit * 2) return start + indent.length;
  }
  return undefined;
}
