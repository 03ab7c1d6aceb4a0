import type { Position as LeadsimPosition } from "@leadsim/scenarios";
import type { Location, Position, Range } from "vscode-languageserver-types";
import type { KnownText } from "./known-text.js";
import type { Mention } from "./mention.js";
import type { Span, Spot } from "./spots.js";

/** A stretch of a text as an editor counts: lines and UTF-16 units from 0. */
export function rangeOf({ document }: KnownText, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A stretch of a text with its file. */
export function locationOf(text: KnownText, span: Span): Location {
  return { uri: text.uri, range: rangeOf(text, span) };
}

/** leadsim counts lines and columns from 1. */
export function editorPosition({ line, column }: LeadsimPosition): Position {
  return { line: line - 1, character: column - 1 };
}

/** The name at a position; at its end, too, where a cursor stands after writing it. */
export function mentionAt({ document, mentions }: KnownText, position: Position): Mention | undefined {
  const offset = document.offsetAt(position);
  return mentions.find(({ start, end }) => start <= offset && offset <= end);
}

/** The value whose key is at a position. */
export function keyAt(
  { document, spots }: KnownText,
  position: Position,
): (Spot & { key: Span }) | undefined {
  const offset = document.offsetAt(position);
  return spots.list.find(
    (spot): spot is Spot & { key: Span } =>
      spot.key !== undefined && spot.key.start <= offset && offset <= spot.key.end,
  );
}

/** The keys of a way, without the indices of lists. */
export function keysOf({ path }: Spot): string[] {
  return path.filter((step): step is string => typeof step === "string");
}
