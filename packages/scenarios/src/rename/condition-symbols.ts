import { type ConditionNode, parseCondition } from "../condition/parse-condition.js";
import { localNames } from "../document/response-names.js";

/** An id inside a condition, with its offsets in the condition's text; quotes are not part of it. */
export interface ConditionUse {
  /** `name` is a memory or derived value. */
  readonly kind: "name" | "option" | "bin";
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Local names whose value is an option's id, or a list of them. */
const optionLocals = new Set(["picked", "best", "worst"]);

type Meaning = "option" | "bin" | undefined;

/** The ids in a condition. None when it can't be parsed. `inAfter` where the response can be read. */
export function findConditionUses(text: string, inAfter: boolean): readonly ConditionUse[] {
  const parsed = parseCondition(text);
  if ("fault" in parsed) return [];
  const uses: ConditionUse[] = [];
  collect(parsed.node, undefined, inAfter, uses);
  return uses;
}

/** `meaning` is what a text in quotes would be here: what it is compared with decides. */
function collect(node: ConditionNode, meaning: Meaning, inAfter: boolean, uses: ConditionUse[]): void {
  switch (node.kind) {
    case "literal":
      if (meaning && typeof node.value === "string") {
        uses.push({ kind: meaning, id: node.value, from: node.from + 1, to: node.to - 1 });
      }
      return;
    case "name":
      if (!localNames.has(node.name)) {
        uses.push({ kind: "name", id: node.name, from: node.from, to: node.to });
      }
      return;
    case "index":
      collect(node.target, undefined, inAfter, uses);
      collect(node.key, inAfter ? "option" : undefined, inAfter, uses);
      return;
    case "list":
      for (const item of node.items) collect(item, meaning, inAfter, uses);
      return;
    case "not":
    case "negate":
      collect(node.operand, undefined, inAfter, uses);
      return;
    case "binary": {
      const isComparison = node.operator === "==" || node.operator === "!=" || node.operator === "in";
      collect(node.left, isComparison && inAfter ? meaningOf(node.right) : undefined, inAfter, uses);
      collect(node.right, isComparison && inAfter ? meaningOf(node.left) : undefined, inAfter, uses);
    }
  }
}

/** What a word is that is compared with this. */
function meaningOf(node: ConditionNode): Meaning {
  if (node.kind === "name" && optionLocals.has(node.name)) return "option";
  if (node.kind === "index" && node.target.kind === "name" && node.target.name === "bins") return "bin";
  return undefined;
}
