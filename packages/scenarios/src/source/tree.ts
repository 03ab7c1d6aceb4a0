import type { Place } from "./source.js";

/** A document as read from YAML or JSON: values with their places, before anything is known about their meaning. */
export type TreeNode = MapNode | ListNode | ScalarNode;

export interface MapNode extends Place {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** The map that this one is, moved: what was found out about its values is true here, too. */
  readonly origin?: MapNode;
}

export interface TreeEntry {
  readonly key: Place;
  readonly value: TreeNode;
}

export interface ListNode extends Place {
  readonly kind: "list";
  readonly items: readonly TreeNode[];
}

/** How a scalar was written: needed to find a column inside it. */
export type ScalarStyle = "plain" | "single" | "double" | "block";

export interface ScalarNode extends Place {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

/** The way to a value: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** A value without places. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The tree's values alone. */
export function toPlain(node: TreeNode): Plain {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toPlain);
  const map: Record<string, Plain> = {};
  for (const [key, entry] of node.entries) map[key] = toPlain(entry.value);
  return map;
}

/**
 * The same tree for a text in which it stands so many signs further on. What is in a map is moved when it is
 * asked for.
 */
export function moveTree(node: TreeNode, by: number): TreeNode {
  if (by === 0) return node;
  const place = movePlace(node, by);
  if (node.kind === "scalar") return { ...node, ...place };
  if (node.kind === "list")
    return { kind: "list", items: node.items.map((item) => moveTree(item, by)), ...place };
  let entries: ReadonlyMap<string, TreeEntry> | undefined;
  return {
    kind: "map",
    get entries() {
      entries ??= moveEntries(node, by);
      return entries;
    },
    ...place,
    origin: node.origin ?? node,
  };
}

/** The tree as it was first read: the same one, however often it was moved. */
export function originOf(node: TreeNode): TreeNode {
  return node.kind === "map" ? (node.origin ?? node) : node;
}

function moveEntries({ entries }: MapNode, by: number): ReadonlyMap<string, TreeEntry> {
  const moved = new Map<string, TreeEntry>();
  for (const [name, { key, value }] of entries) {
    moved.set(name, { key: movePlace(key, by), value: moveTree(value, by) });
  }
  return moved;
}

function movePlace({ start, end }: Place, by: number): Place {
  return { start: start + by, end: end + by };
}

function childOf(node: TreeNode, step: string | number): TreeNode | undefined {
  if (node.kind === "map") return node.entries.get(String(step))?.value;
  return node.kind === "list" ? node.items[Number(step)] : undefined;
}

function findNode(root: TreeNode, path: Path): TreeNode | undefined {
  let node: TreeNode | undefined = root;
  for (const step of path) node = node && childOf(node, step);
  return node;
}

/** The node at a path, or the nearest one above it. */
export function nodeAt(root: TreeNode, path: Path): TreeNode {
  let node = root;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** Whether something stands at a path, whatever its type. */
export function isWritten(root: TreeNode, path: Path): boolean {
  return findNode(root, path) !== undefined;
}

/** The place of the key that leads to a path; for a list's item or the top, the place of the value's first line. */
export function keyPlace(root: TreeNode, path: Path): Place {
  const last = path.at(-1);
  if (last !== undefined) {
    const parent = nodeAt(root, path.slice(0, -1));
    const entry = parent.kind === "map" ? parent.entries.get(String(last)) : undefined;
    if (entry) return entry.key;
  }
  return headPlace(nodeAt(root, path));
}

/** The place of a value: a scalar whole, a map or list by its first key or item. */
export function valuePlace(root: TreeNode, path: Path): Place {
  return headPlace(nodeAt(root, path));
}

function headPlace(node: TreeNode): Place {
  if (node.kind === "scalar") return node;
  if (node.kind === "map") {
    const first = node.entries.values().next().value;
    if (first) return { start: Math.min(node.start, first.key.start), end: first.key.end };
  }
  return { start: node.start, end: Math.min(node.end, node.start + 1) };
}
