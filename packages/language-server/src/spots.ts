import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";

/** A stretch of a text, as offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The way to a value: keys, and indices of lists. */
export type SpotPath = readonly (string | number)[];

/** A value of a YAML text with the way to it: what every feature of the editor looks things up in. */
export interface Spot {
  readonly path: SpotPath;
  /** The key that leads to it; an item of a list has none. */
  readonly key?: Span;
  /** The whole value, maps and lists included. */
  readonly whole: Span;
  /** The value as one word or text, where it is one. */
  readonly scalar?: Span & { readonly value: unknown };
}

/** What was read from a text, mistakes or not. */
export interface Spots {
  readonly list: readonly Spot[];
  /** Whether the YAML has mistakes, so that parts may be missing. */
  readonly broken: boolean;
}

/** Deeper than any document, and shallow enough for the stack. */
const deepest = 40;

/** Reads as much of a YAML text as can be read. Never throws. */
export function readSpots(text: string): Spots {
  const list: Spot[] = [];
  try {
    const document = parseDocument(text, {
      version: "1.2",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    if (document.contents) walk(document.contents, [], undefined, list);
    return { list, broken: document.errors.length > 0 };
  } catch {
    // Brackets nested without end overflow the parser's stack; there is nothing to help with in such a text.
    return { list, broken: true };
  }
}

function walk(node: Node | null, path: SpotPath, key: Span | undefined, list: Spot[]): void {
  const span = spanOf(node) ?? (key ? { start: key.end, end: key.end } : undefined);
  if (!span || path.length > deepest) return;
  if (path.length > 0) {
    list.push({
      path,
      whole: span,
      ...(key ? { key } : {}),
      ...(isScalar(node) ? { scalar: { ...span, value: node.value } } : {}),
    });
  }
  if (isMap<Node, Node>(node)) {
    for (const pair of node.items) {
      const at = isScalar(pair.key) ? spanOf(pair.key) : undefined;
      if (isScalar(pair.key) && at) walk(pair.value, [...path, String(pair.key.value)], at, list);
    }
  } else if (isSeq<Node>(node)) {
    node.items.forEach((item, index) => {
      walk(item, [...path, index], undefined, list);
    });
  }
}

function spanOf(node: Node | null): Span | undefined {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}
