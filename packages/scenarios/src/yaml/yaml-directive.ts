import type { Findings } from "../findings/findings.js";
import { lineEnd } from "./line-shape.js";

/** A directive before the document, after comments and empty lines, with the `---` that ends it. */
const directive =
  /^(?:[ \t]*(?:#.*)?\r?\n)*(%[^\n]*(?:\r?\n|$)(?:(?:%[^\n]*|[ \t]*(?:#.*)?)(?:\r?\n|$))*?(?:---[ \t]*(?:\r?\n|$))?)/;

/** Refuses `%YAML 1.1` and the like: values would be read by other rules, `1:30` as 90. */
export function checkDirective(findings: Findings): boolean {
  const { text } = findings.source;
  const first = text.search(/^%/m);
  if (first === -1 || /^[ \t]*[^\s#%]/m.test(text.slice(0, first))) return true;
  const block = directive.exec(text)?.[1] ?? "";
  const written = text.slice(first, lineEnd(text, first)).trimEnd();
  const place = { start: first, end: first + written.length };
  findings.add(
    "yaml-directive",
    place,
    `\`${written.slice(0, 60)}\` would have the file read by other rules.`,
    {
      help: "Delete it and the `---` below it: every document is YAML 1.2, in which `1:30`, `yes` and `0b11` are texts.",
      fix: {
        title: "Delete the directive",
        edits: [{ start: first, end: first + Math.max(block.length, written.length), text: "" }],
      },
    },
  );
  return false;
}
