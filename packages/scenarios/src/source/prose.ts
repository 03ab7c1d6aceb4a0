import type { Path } from "./tree.js";

const proseFields = new Set([
  "about",
  "alt",
  "ask",
  "continue",
  "cue",
  "definition",
  "goal",
  "heading",
  "instructions",
  "name",
  "note",
  "observe",
  "prompt",
  "question",
  "rehearse",
  "role",
  "show",
  "source",
  "statement",
  "summary",
  "text",
  "title",
  "why",
]);
const lineLists = new Set(["say", "reply", "transcript"]);
const listsOfProse = new Set(["anchors", "columns", "instructions", "probes", "text"]);
const anchorLevels = new Set(["1", "3", "5"]);

/** Whether a path leads to words for people, where YAML's marks are easily typed by accident. */
export function isProse(path: Path): boolean {
  const last = path.at(-1);
  const before = path.at(-2);
  if (typeof last === "number") return listsOfProse.has(String(before));
  if (last === undefined) return false;
  if (typeof before === "number" && lineLists.has(String(path.at(-3))))
    return last !== "if" && last !== "unless";
  if (before === "anchors") return anchorLevels.has(last);
  return proseFields.has(last) || path[0] === "author";
}
