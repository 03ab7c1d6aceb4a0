import type { DocumentKind } from "../document/document-kind.js";
import { originOf, type Path, type Plain, type TreeNode, toPlain } from "../source/tree.js";
import type { Objection } from "./objection.js";
import { plainAs } from "./plain-as.js";
import { followReference, type SchemaNode } from "./schema-node.js";

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
export function withoutFitting(
  kind: DocumentKind,
  schema: SchemaNode,
  root: TreeNode,
  text: string | undefined,
): WithoutFitting {
  const plainOf = (tree: TreeNode, part: SchemaNode | undefined, path: Path): Plain =>
    part ? plainAs(tree, part, schema, text, path) : toPlain(tree);
  const scenes = kind === "scenario" && root.kind === "map" ? root.entries.get("scenes")?.value : undefined;
  if (root.kind !== "map" || scenes?.kind !== "map")
    return { plain: plainOf(root, schema, []), putBack: () => undefined };
  const fields = schema.properties ?? {};
  const { additionalProperties: scene } = followReference(fields.scenes ?? {}, schema);
  const values: Record<string, Plain> = {};
  const known = new Map<string, Plain>();
  for (const [id, { value }] of scenes.entries) {
    const plain = fitting.get(originOf(value));
    if (plain !== undefined) known.set(id, plain);
    values[id] =
      plain === undefined
        ? plainOf(value, typeof scene === "object" ? scene : undefined, ["scenes", id])
        : {};
  }
  const plain: Record<string, Plain> = {};
  for (const [name, { value }] of root.entries)
    plain[name] = value === scenes ? values : plainOf(value, fields[name], [name]);
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
