import type { YAMLParseError } from "yaml";
import type { Findings } from "../findings/findings.js";
import { positionAt } from "../source/source.js";
import { explainSyntax } from "./explain-syntax.js";
import { fieldBefore, valueStart } from "./line-shape.js";
import { addTag } from "./yaml-traps.js";

/** Errors that a line may show by itself: after the structure is lost, no other is looked into. */
const shownByLine: ReadonlySet<YAMLParseError["code"]> = new Set([
  "BAD_ALIAS",
  "BAD_SCALAR_START",
  "BLOCK_AS_IMPLICIT_KEY",
  "BLOCK_IN_FLOW",
  "MULTIPLE_DOCS",
  "TAB_AS_INDENT",
  "UNEXPECTED_TOKEN",
]);

/** A tab is counted as no column at all, and an entry without its dash is none: the fields around lose theirs. */
const losesStructure: ReadonlySet<string> = new Set([
  "yaml-tab",
  "yaml-syntax",
  "yaml-bullet",
  "pasted-table",
]);

/**
 * Says a parser's errors, one for each line. Once the structure is lost, only what a line shows by itself is said:
 * the rest are echoes, however far away. True when there were any errors.
 */
export function addSyntaxErrors(findings: Findings, errors: readonly YAMLParseError[]): boolean {
  const { text, lineStarts } = findings.source;
  let quietUntil = -1;
  let lost = false;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (error.pos[0] < quietUntil) continue;
    if (findings.isFull()) break;
    if (lost && !shownByLine.has(error.code)) continue;
    const { line } = positionAt(findings.source, error.pos[0]);
    const nextLine = lineStarts[line] ?? text.length;
    const tag = tagOf(findings, error.pos[0]);
    if (tag) {
      addTag(findings, tag.start, tag.field, tag.start);
      quietUntil = nextLine;
      continue;
    }
    const { code, place, message, help, fix, proven } = explainSyntax(findings.source, error);
    if (lost && !proven) continue;
    const sign = text[valueStart(text, place.start) ?? -1] ?? " ";
    lost ||= !proven || losesStructure.has(code) || "{[".includes(sign);
    quietUntil = Math.max(nextLine, lineStarts[positionAt(findings.source, place.start).line] ?? text.length);
    if (code === "yaml-tab") quietUntil = afterTabs(text, quietUntil);
    findings.add(code, place, message, { help, fix });
  }
  return errors.length > 0;
}

/** Where the lines that begin with a tab end: one of them is enough to say. */
function afterTabs(text: string, from: number): number {
  const tabs = /(?: *\t.*(?:\n|$))+/y;
  tabs.lastIndex = from;
  return tabs.test(text) ? tabs.lastIndex : from;
}

/** A value before an offset on its line that begins with `!`, and its field. */
function tagOf(
  findings: Findings,
  offset: number,
): { readonly start: number; readonly field: string } | undefined {
  const { text } = findings.source;
  const start = valueStart(text, offset);
  return start === undefined || text[start] !== "!" ? undefined : { start, field: fieldBefore(text, start) };
}
