import { isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument, type YAMLMap } from "yaml";
import type { Plain, TreeNode } from "../source/tree.js";
import { readText } from "../text/read-text.js";
import { parseYaml } from "../yaml/parse-yaml.js";
import { type FieldOrder, type FormattedKind, fieldOrder } from "./field-order.js";
import { commentsIn, withTightLists } from "./tokens.js";

export type Formatted =
  | { readonly text: string }
  /** Why the text is left as it is, in words. */
  | { readonly refusal: string };

/** Widest line that texts and maps in braces are written in. */
const widest = 120;

/**
 * A document in the layout of leadsim: two spaces for each level, fields in the order of the schema, one blank line at
 * most, texts and braces within 120 columns. Scenes, options and all else that authors name keep their order. The
 * result is compared with the text before it is given: same values, same comments, and formatted again it is the same.
 */
export function formatDocument(text: string, kind: FormattedKind): Formatted {
  const before = valuesOf(text);
  if (before === undefined) return { refusal: "it can't be read as YAML" };
  let result = once(text, kind);
  for (let pass = 0; pass < 4; pass += 1) {
    const again = once(result, kind);
    if (again === result) {
      const after = valuesOf(result);
      if (after === undefined || !same(before, after)) return { refusal: "its values would change" };
      return sameComments(text, result)
        ? { text: result }
        : { refusal: "a comment would be lost or changed" };
    }
    result = again;
  }
  return { refusal: "its layout does not settle" };
}

function valuesOf(text: string): Plain | undefined {
  const { findings, readable } = readText(text, "");
  const root = readable ? parseYaml(findings) : undefined;
  return root && !findings.hasErrors() ? valuesIn(root, findings.source.text) : undefined;
}

/** Values as they are written: `3.50` is not 3.5 to whoever reads it in a table. */
function valuesIn(node: TreeNode, text: string): Plain {
  if (node.kind === "scalar") {
    const isText = typeof node.value === "string" || node.style !== "plain";
    return isText ? node.value : { written: text.slice(node.start, node.end) };
  }
  if (node.kind === "list") return node.items.map((item) => valuesIn(item, text));
  return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, valuesIn(value, text)]));
}

function once(text: string, kind: FormattedKind): string {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  // In this schema every value is the text that was written.
  const document = parseDocument(text.slice(mark.length), { schema: "failsafe", logLevel: "silent" });
  arrange(document.contents, fieldOrder(kind));
  expandWide(document.contents, 0);
  const written = withTightLists(document.toString({ lineWidth: widest, indent: 2 })).replace(/^ +$/gm, "");
  return mark + (text.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written);
}

/** Puts the fields of a map into the schema's order, where no comment or empty line sets them apart. */
function arrange(node: ParsedNode | null | undefined, order: FieldOrder | undefined): void {
  if (!order || !node) return;
  if (isSeq(node)) for (const item of node.items) arrange(item as ParsedNode, order.item());
  if (!isMap(node)) return;
  const map = node as YAMLMap<ParsedNode, ParsedNode | null>;
  for (const { key, value } of map.items) arrange(value, order.field(nameOf(key)));
  const { fields } = order;
  if (!fields || map.items.some(({ key }) => !fields.includes(nameOf(key)))) return;
  const sorted = [...map.items].sort((a, b) => fields.indexOf(nameOf(a.key)) - fields.indexOf(nameOf(b.key)));
  // A comment must stay above the field that it is about, and groups were made by somebody.
  const moves = sorted.some((pair, index) => pair !== map.items[index]);
  if (moves && !hasLooseComments(map)) map.items.splice(0, map.items.length, ...sorted);
}

function hasLooseComments(map: YAMLMap<ParsedNode, ParsedNode | null>): boolean {
  if (map.commentBefore || map.comment) return true;
  return map.items.some((pair: Pair<ParsedNode, ParsedNode | null>) => {
    const { key, value } = pair;
    return (
      Boolean(key.commentBefore) ||
      Boolean(key.spaceBefore) ||
      (isCollection(value) && Boolean(value.comment))
    );
  });
}

const isCollection = (node: unknown): node is YAMLMap => isMap(node) || isSeq(node);
const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : "");

/** A map or list in braces that does not fit into a line is written in lines of its own. */
function expandWide(node: ParsedNode | null | undefined, column: number): void {
  if (isMap(node)) {
    const map = node as YAMLMap<ParsedNode, ParsedNode | null>;
    for (const { key, value } of map.items) {
      expandOne(value, column + widthOf(key) + 2);
      expandWide(value, column + 2);
    }
  } else if (isSeq(node)) {
    for (const item of node.items as ParsedNode[]) {
      expandOne(item, column + 2);
      expandWide(item, column + 2);
    }
  }
}

function expandOne(node: ParsedNode | null, column: number): void {
  if (!isCollection(node) || node.flow !== true || node.items.length === 0) return;
  if (column + widthOf(node) > widest) node.flow = false;
}

/** How wide a value is on one line. */
function widthOf(node: unknown): number {
  if (isMap(node)) {
    return node.items.reduce((sum, { key, value }) => sum + widthOf(key) + widthOf(value) + 4, 2);
  }
  if (isSeq(node)) return node.items.reduce((sum: number, item) => sum + widthOf(item) + 2, 0);
  if (!isScalar(node)) return 0;
  const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  return isQuoted ? JSON.stringify(node.value).length : String(node.source ?? node.value).length;
}

function same(a: Plain, b: Plain): boolean {
  if (Array.isArray(a) || Array.isArray(b)) {
    const [left, right] = [a, b] as [readonly Plain[], readonly Plain[]];
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      left.length === right.length &&
      left.every((item, index) => same(item, right[index]!))
    );
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  const [left, right] = [a, b] as [Record<string, Plain>, Record<string, Plain>];
  return names.every((name) => Object.hasOwn(right, name) && same(left[name]!, right[name]!));
}

function sameComments(before: string, after: string): boolean {
  return JSON.stringify([...commentsIn(before)].sort()) === JSON.stringify([...commentsIn(after)].sort());
}
