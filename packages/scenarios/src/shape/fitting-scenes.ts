import type { DocumentKind } from "../document/document-kind.js";
import { originOf, type Plain, type TreeNode, toPlain } from "../source/tree.js";
import type { Objection } from "./objection.js";

/** A document's values for the validator. */
export interface WithoutFitting {
  readonly plain: Plain;
  /** Puts back what was left out, and remembers what the validator has not objected to. */
  putBack(objections: readonly Objection[]): void;
}

/** The values of scenes that the schema has nothing against, by the trees they are the values of. */
const fitting = new WeakMap<TreeNode, Plain>();

/**
 * Leaves out of a scenario what is in scenes that were validated before, as they are: the schema objects to a scene
 * for nothing but what is in it, and an empty one will do.
 */
export function withoutFitting(kind: DocumentKind, root: TreeNode): WithoutFitting {
  const scenes = kind === "scenario" && root.kind === "map" ? root.entries.get("scenes")?.value : undefined;
  if (root.kind !== "map" || scenes?.kind !== "map")
    return { plain: toPlain(root), putBack: () => undefined };
  const values: Record<string, Plain> = {};
  const known = new Map<string, Plain>();
  for (const [id, { value }] of scenes.entries) {
    const plain = fitting.get(originOf(value));
    if (plain !== undefined) known.set(id, plain);
    values[id] = plain === undefined ? toPlain(value) : {};
  }
  const plain: Record<string, Plain> = {};
  for (const [name, { value }] of root.entries) plain[name] = value === scenes ? values : toPlain(value);
  return {
    plain,
    putBack: (objections) => {
      const faulty = new Set(objections.map(({ path }) => (path[0] === "scenes" ? path[1] : undefined)));
      for (const [id, { value }] of scenes.entries) {
        const before = known.get(id);
        if (before !== undefined) values[id] = before;
        else if (!faulty.has(id)) fitting.set(originOf(value), values[id]!);
      }
    },
  };
}
