import type { Place } from "../source/source.js";
import type { TreeNode } from "../source/tree.js";

/** The value of a field. */
export function fieldOf(node: TreeNode | undefined, name: string): TreeNode | undefined {
  return node?.kind === "map" ? node.entries.get(name)?.value : undefined;
}

/** The fields of a map: name, value and the key's place. */
export function fieldsOf(node: TreeNode | undefined): readonly [string, TreeNode, Place][] {
  if (node?.kind !== "map") return [];
  return [...node.entries].map(([name, { key, value }]) => [name, value, key]);
}

/** The items of a list. */
export function itemsOf(node: TreeNode | undefined): readonly TreeNode[] {
  return node?.kind === "list" ? node.items : [];
}

/** A text, if that is what stands there. */
export function wordAt(node: TreeNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
