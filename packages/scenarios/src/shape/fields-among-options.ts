import type { Fix } from "../diagnostic/diagnostic.js";
import type { Source } from "../source/source.js";
import { nodeAt, type Path, type TreeNode } from "../source/tree.js";
import { columnOf, moveTo, optionGroups } from "./misplaced-entry.js";
import type { Objection } from "./objection.js";

const fields: ReadonlySet<unknown> = new Set("text why set add spend reply next opens".split(" "));

/** A field of an option that stands beside the options. */
export interface FieldAmongOptions {
  readonly path: Path;
  /** The option above it, whose field it probably is. */
  readonly option: string | undefined;
}

/** Finds each field of an option among the options that schemas object to: no option, which has a text, is one. */
export function fieldsAmongOptions(
  root: TreeNode,
  objections: readonly Objection[],
): readonly FieldAmongOptions[] {
  const found = new Map<string, FieldAmongOptions>();
  for (const { path, name } of objections) {
    const whole = name === undefined ? path : [...path, name];
    const place = whole.findIndex((step, index) => optionGroups.has(step) && fields.has(whole[index + 1]));
    if (place === -1 || whole[0] !== "scenes") continue;
    const at = whole.slice(0, place + 2);
    const node = nodeAt(root, at);
    const holder = nodeAt(root, at.slice(0, -1));
    if (holder.kind !== "map" || (node.kind === "map" && node.entries.has("text"))) continue;
    const ids = [...holder.entries.keys()];
    const above = ids.slice(0, ids.indexOf(String(at.at(-1)))).filter((id) => !fields.has(id));
    found.set(at.join("/"), { path: at, option: above.at(-1) });
  }
  return [...found.values()];
}

/** Moves the field to the column of those of the option above it. */
export function moveIn(source: Source, root: TreeNode, { path, option }: FieldAmongOptions): Fix | undefined {
  if (option === undefined) return undefined;
  const owner = nodeAt(root, [...path.slice(0, -1), option]);
  if (owner.kind !== "map" || owner.entries.has(String(path.at(-1)))) return undefined;
  const [first] = owner.entries.keys();
  const inner = first && columnOf(source, root, [...path.slice(0, -1), option, first]);
  // An option in braces, on one line, has no column to move to.
  return inner && source.text[owner.start] !== "{" ? moveTo(source, root, path, inner) : undefined;
}
