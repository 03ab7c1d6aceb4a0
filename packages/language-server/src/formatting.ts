import { formatDocument } from "@leadsim/scenarios";
import type { TextEdit } from "vscode-languageserver-types";
import type { KnownText } from "./known-text.js";
import { rangeOf } from "./positions.js";

/**
 * The edit that `leadsim format` makes, from the first character that differs to the last. None in a text
 * that is broken.
 */
export function formattingEdits(text: KnownText): TextEdit[] {
  const { kind } = text;
  if (kind !== "scenario" && kind !== "model" && kind !== "form") return [];
  const before = text.document.getText();
  const formatted = formatDocument(before, kind);
  if ("refusal" in formatted || formatted.text === before) return [];
  const after = formatted.text;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const range = rangeOf(text, { start: head, end: before.length - tail });
  return [{ range, newText: after.slice(head, after.length - tail) }];
}
