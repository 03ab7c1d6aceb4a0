import { nodeAt, type Path, type TreeNode } from "../source/tree.js";
import type { Objection } from "./objection.js";

const groups: ReadonlySet<unknown> = new Set(["options", "items", "bins"]);

/** A `key` that was indented as far as the options, with the rows that stand beside it. */
export interface KeyAmongOptions {
  /** The way to the `key`. */
  readonly path: Path;
  /** What is no option: the `key`, and rows beside it. */
  readonly names: readonly string[];
}

/** Finds each `key` among options that schemas object to. */
export function keysAmongOptions(
  root: TreeNode,
  objections: readonly Objection[],
): readonly KeyAmongOptions[] {
  const found = new Map<string, KeyAmongOptions>();
  for (const { path } of objections) {
    const place = path.findIndex((step, index) => groups.has(step) && path[index + 1] === "key");
    if (place === -1) continue;
    const holder = path.slice(0, place + 1);
    const node = nodeAt(root, holder);
    if (node.kind !== "map") continue;
    const names = [...node.entries].flatMap(([name, { value }]) =>
      name === "key" || isRow(value) ? [name] : [],
    );
    found.set(holder.join("/"), { path: [...holder, "key"], names });
  }
  return [...found.values()];
}

/** A map of numbers, or of such maps: no option looks like it. */
function isRow(node: TreeNode): boolean {
  if (node.kind !== "map" || node.entries.size === 0) return false;
  return [...node.entries.values()].every(
    ({ value }) => (value.kind === "scalar" && typeof value.value === "number") || isRow(value),
  );
}
