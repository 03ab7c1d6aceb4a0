import { nodeAt, type Path, type TreeNode } from "../source/tree.js";
import { reportValue, type ScenarioCheck } from "./scenario-check.js";

/** A scenario may do without people; one in which somebody speaks has a cast. Says it once, whatever is spoken. */
export function checkCastWritten(check: ScenarioCheck): void {
  const { root, document } = check;
  if (root.kind !== "map" || root.entries.has("cast")) return;
  // Perhaps it stands there under a misspelt name, of which has been spoken.
  if ([...root.entries.keys()].some((field) => !Object.hasOwn(document, field))) return;
  const line = firstSpoken(root, []);
  if (!line) return;
  const speaker = String(line.at(-1));
  reportValue(check, "missing-field", [], "`cast` is missing: somebody speaks here.", {
    help: `Add \`cast\` with \`${speaker}\`, or let the narrator tell it. Only a scenario in which nobody speaks has none.`,
    related: [{ message: `\`${speaker}\` speaks.`, place: nodeAt(root, line) }],
  });
}

const lineLists: readonly string[] = ["say", "reply", "transcript"];
const notPeople: readonly string[] = ["narrator", "you", "if", "unless"];

function firstSpoken(node: TreeNode, path: Path): Path | undefined {
  if (node.kind === "scalar") return undefined;
  const inLine = node.kind === "map" && lineLists.includes(String(path.at(-2)));
  const inside: Iterable<readonly [string | number, TreeNode]> =
    node.kind === "list"
      ? node.items.entries()
      : [...node.entries].map(([name, { value }]) => [name, value] as const);
  for (const [step, value] of inside) {
    if (inLine && !notPeople.includes(String(step))) return [...path, step];
    const found = firstSpoken(value, [...path, step]);
    if (found) return found;
  }
  return undefined;
}
