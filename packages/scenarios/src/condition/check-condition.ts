import type { Expression } from "../document/expression.js";
import { localNames } from "../document/response-names.js";
import { didYouMean, suggest } from "../spelling/did-you-mean.js";
import { checkEquality, checkMembership } from "./check-comparison.js";
import { type ConditionScope, lookUp } from "./condition-scope.js";
import {
  type ConditionType,
  computeBounds,
  describeType,
  flagType,
  isA,
  numberType,
  reachesZero,
  unknownType,
} from "./condition-type.js";
import type { ConditionNode } from "./parse-condition.js";
import type { ReportSlip } from "./report-slip.js";

export interface CheckedCondition {
  readonly expression: Expression;
  readonly type: ConditionType;
}

type BinaryNode = Extract<ConditionNode, { kind: "binary" }>;

/** Type-checks a parsed condition and gives its tree. Slips are reported; the tree is whole only without any. */
export function checkCondition(
  node: ConditionNode,
  scope: ConditionScope,
  report: ReportSlip,
): CheckedCondition {
  const check = (part: ConditionNode): CheckedCondition => checkCondition(part, scope, report);
  switch (node.kind) {
    case "literal":
      return { expression: { kind: "literal", value: node.value }, type: literalType(node.value) };
    case "name":
      return { expression: { kind: "name", name: node.name }, type: checkName(node, scope, report) };
    case "index":
      return checkIndex(node, scope, report);
    case "list":
      return checkList(node, node.items.map(check), report);
    case "not": {
      const { expression, type } = check(node.operand);
      if (!isA(type, "flag"))
        report("condition-type", node.operand, `\`!\` needs true or false; this is ${describeType(type)}.`);
      return { expression: { kind: "not", operand: expression }, type: flagType };
    }
    case "negate": {
      const { expression, type } = check(node.operand);
      if (!isA(type, "number"))
        report("condition-type", node.operand, `\`-\` needs a number; this is ${describeType(type)}.`);
      const bounds = type.kind === "number" ? numberType(-type.max, -type.min) : numberType();
      return { expression: { kind: "negate", operand: expression }, type: bounds };
    }
    case "binary": {
      const left = check(node.left);
      const right = check(node.right);
      const expression: Expression = {
        kind: "binary",
        operator: node.operator,
        left: left.expression,
        right: right.expression,
      };
      return { expression, type: checkOperator(node, left.type, right.type, report) };
    }
  }
}

function literalType(value: number | boolean | string): ConditionType {
  if (typeof value === "number") return numberType(value, value);
  return typeof value === "boolean" ? flagType : { kind: "word" };
}

function checkName(
  node: Extract<ConditionNode, { kind: "name" }>,
  scope: ConditionScope,
  report: ReportSlip,
): ConditionType {
  const type = lookUp(scope, node.name);
  if (type?.kind === "map") {
    const help = `Look up one option or item: \`${node.name}["${type.keys[0] ?? "option"}"]\`.`;
    report("condition-type", node, `\`${node.name}\` holds a value for each option.`, help);
    return unknownType;
  }
  if (type) return type;
  reportUnknown(node, node.name, scope, report);
  return unknownType;
}

function reportUnknown(
  at: { readonly from: number; readonly to: number },
  name: string,
  scope: ConditionScope,
  report: ReportSlip,
): void {
  if (scope.later?.has(name)) {
    report(
      "unknown-name",
      at,
      `\`${name}\` is declared further down.`,
      "A derived value reads memory and the derived values above it.",
    );
  } else if (localNames.has(name)) {
    const help =
      scope.locals.size === 0
        ? "Only conditions and effects in `after` read the response."
        : `This response has: ${[...scope.locals.keys()].map((local) => `\`${local}\``).join(", ")}.`;
    report("local-name-outside-after", at, `\`${name}\` can't be read here.`, help);
  } else {
    report(
      "unknown-name",
      at,
      `There is no \`${name}\` in memory.`,
      (effort) =>
        (/^(true|false)$/i.test(name) ? `Write \`${name.toLowerCase()}\`.` : undefined) ??
        suggest(name, [...scope.names.keys(), ...scope.locals.keys()], effort) ??
        `Declare it under \`memory\`, or put it in quotes if it is a word: \`"${name}"\`.`,
    );
  }
}

function checkIndex(
  node: Extract<ConditionNode, { kind: "index" }>,
  scope: ConditionScope,
  report: ReportSlip,
): CheckedCondition {
  const { target, key } = node;
  const broken: CheckedCondition = { expression: { kind: "literal", value: false }, type: unknownType };
  if (target.kind !== "name") {
    report(
      "condition-type",
      target,
      "Only the response's own maps can be looked up.",
      'For example `ratings["option"]`.',
    );
    return broken;
  }
  const type = lookUp(scope, target.name);
  if (type === undefined) {
    reportUnknown(target, target.name, scope, report);
    return broken;
  }
  if (type.kind === "unknown") return broken;
  if (type.kind !== "map") {
    const help =
      type.kind === "list" ? `Ask whether an option is in it: \`"option" in ${target.name}\`.` : undefined;
    report("condition-type", target, `\`${target.name}\` can't be looked up by option.`, help);
    return broken;
  }
  if (key.kind !== "literal" || typeof key.value !== "string") {
    report(
      "condition-type",
      key,
      "Between the brackets stands an option's id in quotes.",
      `For example \`${target.name}["${type.keys[0] ?? "option"}"]\`.`,
    );
    return broken;
  }
  if (!type.keys.includes(key.value)) {
    report("unknown-index", key, `There is no \`${key.value}\` at this decision.`, (effort) =>
      didYouMean(String(key.value), type.keys, effort),
    );
  }
  return { expression: { kind: "index", name: target.name, key: key.value }, type: type.of };
}

function checkList(
  node: ConditionNode,
  items: readonly CheckedCondition[],
  report: ReportSlip,
): CheckedCondition {
  const first = items[0]?.type ?? unknownType;
  if (items.some(({ type }) => !isA(type, first.kind) && first.kind !== "unknown")) {
    report("condition-type", node, "The entries of a list must be of one kind.");
  }
  const expression: Expression = { kind: "list", items: items.map((item) => item.expression) };
  return { expression, type: { kind: "list", of: first } };
}

function checkOperator(
  node: BinaryNode,
  left: ConditionType,
  right: ConditionType,
  report: ReportSlip,
): ConditionType {
  switch (node.operator) {
    case "&&":
    case "||":
      need("flag", node, left, right, report);
      return flagType;
    case "<":
    case "<=":
    case ">":
    case ">=":
      need("number", node, left, right, report);
      return flagType;
    case "==":
    case "!=":
      checkEquality(node, left, right, report);
      return flagType;
    case "in":
      checkMembership(node, left, right, report);
      return flagType;
    default:
      need("number", node, left, right, report);
      if (left.kind === "unknown" || right.kind === "unknown") return unknownType;
      if (left.kind !== "number" || right.kind !== "number") return numberType();
      if (node.operator === "/" && reachesZero(right)) reportDivision(node, right, report);
      return computeBounds(node.operator, left, right);
  }
}

function reportDivision(node: BinaryNode, divisor: { min: number; max: number }, report: ReportSlip): void {
  report(
    "division-by-zero",
    node.right,
    `This can be 0: its bounds are ${divisor.min} to ${divisor.max}.`,
    "Raise the `min` of the memory it reads, so that the divisor stays above 0.",
  );
}

function need(
  kind: "flag" | "number",
  node: BinaryNode,
  left: ConditionType,
  right: ConditionType,
  report: ReportSlip,
): void {
  const wanted = kind === "flag" ? "true or false" : "a number";
  for (const [part, type] of [
    [node.left, left],
    [node.right, right],
  ] as const) {
    if (isA(type, kind)) continue;
    const help =
      kind === "flag" && type.kind === "number"
        ? "Compare the number with something: `> 0`."
        : kind === "flag" && type.kind === "word"
          ? 'Compare the word with another: `== "…"`.'
          : part.kind === "binary" && /^[<>]/.test(part.operator) && /^[<>]/.test(node.operator)
            ? "Compare twice: `1 < a && a < 4`."
            : undefined;
    report(
      "condition-type",
      part,
      `\`${node.operator}\` needs ${wanted} on both sides; this is ${describeType(type)}.`,
      help,
    );
  }
}
