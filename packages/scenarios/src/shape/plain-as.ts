import { isProse } from "../source/prose.js";
import type { Path, Plain, ScalarNode, TreeNode } from "../source/tree.js";
import { followReference, type SchemaNode } from "./schema-node.js";

/**
 * The values of a tree, as a schema wants them: where it wants a text, a number is the text that was written, so that
 * `007` and `3.50` stay what they are. In cells of a table, too, which may hold either.
 * @param text what the tree was read from; without it, as in JSON, values are what they are
 */
export function plainAs(
  tree: TreeNode,
  schema: SchemaNode,
  root: SchemaNode,
  text: string | undefined,
  path: Path = [],
): Plain {
  return plain(tree, wanted(schema, root), { root, text }, [...path]);
}

interface Reading {
  readonly root: SchemaNode;
  readonly text: string | undefined;
}

/** What a schema wants at one place. */
interface Wanted {
  readonly text: boolean;
  readonly number: boolean;
  readonly flag: boolean;
  /** A cell of a table: text or number, as it is written. */
  readonly cell: boolean;
  readonly map: SchemaNode | undefined;
  readonly items: SchemaNode | undefined;
}

const known = new WeakMap<SchemaNode, Wanted>();

function wanted(schema: SchemaNode, root: SchemaNode): Wanted {
  const before = known.get(schema);
  if (before) return before;
  const shapes = shapesOf(schema, root);
  const types = new Set(shapes.flatMap(({ type }) => [type ?? []].flat()));
  const own: Wanted = {
    text: types.has("string"),
    number: types.has("number") || types.has("integer"),
    flag: types.has("boolean"),
    cell: shapes.some(({ title }) => title === "Cell"),
    map: shapes.find(({ properties, additionalProperties }) => properties ?? additionalProperties),
    items: shapes.find(({ items }) => items)?.items,
  };
  known.set(schema, own);
  return own;
}

function shapesOf(schema: SchemaNode, root: SchemaNode): readonly SchemaNode[] {
  const own = followReference(schema, root);
  return [own, ...[...(own.anyOf ?? []), ...(own.allOf ?? [])].flatMap((part) => shapesOf(part, root))];
}

function plain(node: TreeNode, want: Wanted | undefined, reading: Reading, path: (string | number)[]): Plain {
  if (node.kind === "scalar")
    return want && reading.text !== undefined ? scalar(node, want, reading.text, path) : node.value;
  const inside = (child: TreeNode, schema: SchemaNode | undefined, step: string | number): Plain => {
    path.push(step);
    const value = plain(child, schema && wanted(schema, reading.root), reading, path);
    path.pop();
    return value;
  };
  if (node.kind === "list") return node.items.map((item, index) => inside(item, want?.items, index));
  const map: Record<string, Plain> = {};
  const { properties, additionalProperties } = want?.map ?? {};
  const others = typeof additionalProperties === "object" ? additionalProperties : undefined;
  for (const [name, { value }] of node.entries) {
    const own = properties && Object.hasOwn(properties, name) ? properties[name] : others;
    map[name] = inside(value, own, name);
  }
  return map;
}

function scalar(node: ScalarNode, want: Wanted, text: string, path: Path): Plain {
  const { value } = node;
  if (!want.text || node.style !== "plain" || typeof value === "string" || value === null) return value;
  const written = text.slice(node.start, node.end);
  // `show: true` asks for something to be shown, and says no label.
  const isText = !want.flag && isProse(path) && path.at(-1) !== "show";
  if (typeof value === "boolean") return isText ? written : value;
  if (!want.number || (want.cell && String(value) !== written)) return written;
  return value;
}
