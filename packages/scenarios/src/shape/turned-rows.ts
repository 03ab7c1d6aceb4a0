import type { Findings } from "../findings/findings.js";
import { keyPlace, nodeAt, type Path, type TreeNode } from "../source/tree.js";
import type { Objection } from "./objection.js";

/** Rows of a key in which levels stand before options, `{ 5: plan-together }`: each is told once. */
export function findTurnedRows(
  findings: Findings,
  root: TreeNode,
  objections: readonly Objection[],
): readonly Path[] {
  const rows = new Map<string, Path>();
  for (const { path } of objections) {
    const place = path.indexOf("key");
    if (place !== -1 && path[0] === "scenes" && path.length > place + 1)
      rows.set(path.slice(0, place + 2).join("/"), path.slice(0, place + 2));
  }
  return [...rows.values()].filter((path) => {
    const node = nodeAt(root, path);
    if (node.kind !== "map") return false;
    const entries = [...node.entries];
    const isTurned =
      entries.length > 0 &&
      entries.every(
        ([name, { value }]) =>
          /^[1-5]$/.test(name) && value.kind === "scalar" && typeof value.value === "string",
      );
    if (!isTurned) return false;
    const words = entries.map(
      ([name, { value }]) => [name, value.kind === "scalar" ? String(value.value) : ""] as const,
    );
    findings.add(
      "wrong-type",
      keyPlace(root, [...path, words[0]![0]]),
      "The row is turned round: levels stand before options.",
      {
        help: `The option stands first, and then its level: \`${words[0]![1]}: ${words[0]![0]}\`.`,
        fix: {
          title: "Turn it round",
          edits: entries.flatMap(([name, { key, value }], index) => [
            { start: key.start, end: key.end, text: words[index]![1] },
            { start: value.start, end: value.end, text: name },
          ]),
        },
      },
    );
    return true;
  });
}
