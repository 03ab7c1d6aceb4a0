import { didYouMean } from "../spelling/did-you-mean.js";
import { type ConditionType, describeType, isA } from "./condition-type.js";
import type { ConditionNode } from "./parse-condition.js";
import type { ReportSlip } from "./report-slip.js";

type BinaryNode = Extract<ConditionNode, { kind: "binary" }>;

/** Checks the two sides of `==` and `!=`. */
export function checkEquality(
  node: BinaryNode,
  left: ConditionType,
  right: ConditionType,
  report: ReportSlip,
): void {
  if (left.kind === "list" || right.kind === "list") {
    report("condition-type", node, "Lists can't be compared.", membershipHelp(node));
  } else if (!isA(left, right.kind) && right.kind !== "unknown") {
    const message = `\`${node.operator}\` compares ${describeType(left)} with ${describeType(right)}.`;
    report("condition-type", node, message, equalityHelp(node, left, right));
  } else if (left.kind === "word" && right.kind === "word") {
    checkWords(node.left, left, right, report);
    checkWords(node.right, right, left, report);
    if (left.words && right.words && !left.words.some((word) => right.words?.includes(word))) {
      report("condition-word", node, "The two never take the same word.");
    }
  }
}

function membershipHelp({ left, right }: BinaryNode): string {
  const word = [left, right].find((part) => part.kind === "literal");
  const list = [left, right].find((part) => part.kind === "name");
  return word?.kind === "literal" && list?.kind === "name"
    ? `Ask whether it is among them: \`'"${String(word.value)}" in ${list.name}'\`.`
    : "Ask whether something is in one: `x in list`.";
}

function equalityHelp(node: BinaryNode, left: ConditionType, right: ConditionType): string | undefined {
  const text = [node.left, node.right].find(
    (part) => part.kind === "literal" && typeof part.value === "string",
  );
  const other = left.kind === "word" ? right : left;
  if (text?.kind !== "literal") return undefined;
  return other.kind === "flag" || other.kind === "number"
    ? `Write it without quotes: \`${String(text.value)}\`.`
    : undefined;
}

/** A word in quotes must be one that the other side can take. */
function checkWords(
  part: ConditionNode,
  type: ConditionType,
  other: ConditionType,
  report: ReportSlip,
): void {
  if (part.kind !== "literal" || typeof part.value !== "string") return;
  if (type.kind !== "word" || type.words || other.kind !== "word" || !other.words) return;
  const { value } = part;
  const { words } = other;
  if (words.includes(value)) return;
  report("condition-word", part, `\`${value}\` is never taken here.`, (effort) =>
    didYouMean(value, words, effort, "The words are"),
  );
}

/** Checks the two sides of `in`. */
export function checkMembership(
  node: BinaryNode,
  left: ConditionType,
  right: ConditionType,
  report: ReportSlip,
): void {
  if (!isA(right, "list")) {
    report(
      "condition-type",
      node.right,
      `\`in\` needs a list on its right; this is ${describeType(right)}.`,
      'For example `mood in ["cold", "warm"]`.',
    );
    return;
  }
  if (right.kind !== "list") return;
  if (!isA(left, right.of.kind) && right.of.kind !== "unknown") {
    report(
      "condition-type",
      node,
      `\`in\` looks for ${describeType(left)} among entries that are ${describeType(right.of)}.`,
    );
    return;
  }
  checkWords(node.left, left, right.of, report);
  if (node.right.kind !== "list") return;
  for (const item of node.right.items) checkWords(item, { kind: "word" }, left, report);
}
