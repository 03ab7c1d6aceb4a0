import type { Place, Source } from "./source.js";
import type { ScalarNode } from "./tree.js";

/** Where a stretch of a scalar's value (offsets `from` to `to` inside the value) stands in the source. */
export function placeInScalar(source: Source, node: ScalarNode, from: number, to: number): Place {
  const alignment = alignmentOf(source.text, node);
  const start = alignment[from]?.start ?? node.start;
  const end = to > from ? (alignment[to - 1]?.end ?? start) : start;
  return { start, end: Math.max(start, end) };
}

// A text with many faults is aligned once.
const alignments = new WeakMap<ScalarNode, readonly Place[]>();

function alignmentOf(text: string, node: ScalarNode): readonly Place[] {
  const known = alignments.get(node);
  if (known) return known;
  const alignment = alignScalar(text, node, String(node.value ?? ""));
  alignments.set(node, alignment);
  return alignment;
}

/**
 * The place in the source of each character of a scalar's value. Follows quotes, escapes, folded lines and
 * indentation: what YAML folds to one space stands at the first white space in the source.
 */
function alignScalar(text: string, node: ScalarNode, value: string): readonly Place[] {
  const places: Place[] = [];
  let at = firstCharacter(text, node);
  for (let index = 0; index < value.length; index += 1) {
    const wanted = value[index]!;
    let escaped = readEscape(text, node, at);
    for (; escaped?.units === 0; escaped = readEscape(text, node, at)) at = skipSpace(text, at + 1, node.end);
    if (escaped !== undefined) {
      for (let unit = 0; unit < escaped.units; unit += 1)
        places.push({ start: at, end: at + escaped.length });
      index += escaped.units - 1;
      at += escaped.length;
      continue;
    }
    if (!isSpace(wanted)) at = skipSpace(text, at, node.end);
    const start = Math.min(at, Math.max(node.start, node.end - 1));
    places.push({ start, end: Math.min(start + 1, node.end) });
    if (text[at] === wanted) at += 1;
    else if (isSpace(wanted)) at = isSpace(value[index + 1] ?? "") ? at : skipSpace(text, at, node.end);
    else if (at < node.end) at += 1;
  }
  return places;
}

function firstCharacter(text: string, node: ScalarNode): number {
  if (node.style === "single" || node.style === "double") return node.start + 1;
  if (node.style !== "block") return node.start;
  const header = text.indexOf("\n", node.start);
  return header === -1 ? node.end : skipSpace(text, header, node.end);
}

// How many source characters and how many value units an escape takes at an offset.
function readEscape(
  text: string,
  node: ScalarNode,
  at: number,
): { length: number; units: number } | undefined {
  if (node.style === "single") {
    return text[at] === "'" && text[at + 1] === "'" && at + 1 < node.end
      ? { length: 2, units: 1 }
      : undefined;
  }
  if (node.style !== "double" || text[at] !== "\\" || at + 1 >= node.end) return undefined;
  switch (text[at + 1]) {
    case "x":
      return { length: 4, units: 1 };
    case "u":
      return { length: 6, units: 1 };
    case "U":
      return { length: 10, units: Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1 };
    case "\n":
    case "\r":
      return { length: 1, units: 0 };
    default:
      return { length: 2, units: 1 };
  }
}

const isSpace = (character: string): boolean =>
  character === " " || character === "\n" || character === "\t" || character === "\r";

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text[at]!)) at += 1;
  return at;
}
