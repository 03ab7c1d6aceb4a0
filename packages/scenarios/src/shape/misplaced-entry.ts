import type { Fix } from "../diagnostic/diagnostic.js";
import { responseTypes } from "../document/response-names.js";
import { type Place, positionAt, type Source } from "../source/source.js";
import { keyPlace, nodeAt, type Path, type TreeNode } from "../source/tree.js";

/** An option or a scene that stands a step too far in or out, with the column of the others. */
export interface MisplacedEntry {
  readonly help: string;
  readonly fix: Fix | undefined;
}

/** The fields of a decision that hold options. */
export const optionGroups: ReadonlySet<string | number> = new Set(["options", "items"]);

/** @param path the way to what is no field: in an option above, beside the options, or in the scene above */
export function misplacedEntry(source: Source, root: TreeNode, path: Path): MisplacedEntry | undefined {
  const node = nodeAt(root, path);
  if (path[0] !== "scenes" || node.kind !== "map") return undefined;
  const option = path.length === 6 && optionGroups.has(path[3]!) ? path.slice(0, 5) : firstOption(root, path);
  const sibling = node.entries.has("text") ? option : sceneAround(node, path);
  if (!sibling) return undefined;
  return {
    help: `Begin it in the column of \`${String(sibling.at(-1))}:\`.`,
    fix: moveTo(source, root, path, columnOf(source, root, sibling)),
  };
}

function firstOption(root: TreeNode, path: Path): Path | undefined {
  if (path.length !== 4) return undefined;
  for (const group of optionGroups) {
    const holder = [...path.slice(0, 3), group];
    const node = nodeAt(root, holder);
    const first = node.kind === "map" ? node.entries.keys().next().value : undefined;
    const isThere =
      nodeAt(root, path.slice(0, 3)).kind === "map" && first !== undefined && first !== String(path.at(-1));
    if (isThere && nodeAt(root, [...holder, first]).kind === "map") return [...holder, first];
  }
  return undefined;
}

const sceneFields = ["heading", "say", "only-if", "skip-if", ...responseTypes];

/** A scene that stands among the fields of the one above it. */
function sceneAround(node: TreeNode, path: Path): Path | undefined {
  const isScene = node.kind === "map" && sceneFields.some((field) => node.entries.has(field));
  return path.length === 3 && isScene ? path.slice(0, 2) : undefined;
}

/** The column in which the key of an entry begins. */
export function columnOf(source: Source, root: TreeNode, path: Path): number {
  return positionAt(source, keyPlace(root, path).start).column;
}

/** Moves an entry with what is below it; nothing where it shares its line with something else. */
export function moveTo(source: Source, root: TreeNode, path: Path, column: number): Fix | undefined {
  const { text, lineStarts } = source;
  const key = keyPlace(root, path);
  const from = positionAt(source, key.start);
  const node = nodeAt(root, path);
  const next = nextOption(node);
  const last = next
    ? positionAt(source, next.start).line - 1
    : positionAt(source, Math.max(node.start, node.end - 1)).line;
  const by = column - from.column;
  if (text.slice(lineStarts[from.line - 1], key.start).trim() !== "" || by === 0) return undefined;
  const edits = Array.from({ length: last - from.line + 1 }, (_, index) => lineStarts[from.line - 1 + index]!)
    .filter((start) => /^ *[^\s]/.test(text.slice(start, start + 200)))
    .map((start) =>
      by < 0 ? { start, end: start - by, text: "" } : { start, end: start, text: " ".repeat(by) },
    );
  return { title: `Begin it in column ${column}`, edits };
}

/** The option that comes after one a step too far out: it seems to be a field of it. */
function nextOption(node: TreeNode): Place | undefined {
  if (node.kind !== "map" || !node.entries.has("text")) return undefined;
  const options = [...node.entries.values()].filter(
    ({ value }) => value.kind === "map" && value.entries.has("text"),
  );
  return options[0]?.key;
}
