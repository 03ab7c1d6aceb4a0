import type { PlayDecision } from "@leadsim/engine";
import type { Expression, ExpressionValue } from "@leadsim/scenarios";

/** The local names of a response, by type. */
export const localNames: Readonly<Record<PlayDecision["type"], readonly string[]>> = {
  choose: ["picked"],
  "best-worst": ["best", "worst"],
  rate: ["ratings"],
  rank: ["position"],
  select: ["picked"],
  allocate: ["amounts"],
  estimate: ["low", "likely", "high"],
  sort: ["bins"],
};
/** Those of an estimate, in the order of an answer. */
export const figures = ["low", "likely", "high"];

/** The value of a part that reads only the response; a number stands for a choice of option. */
export function localValue(part: Expression, decision: PlayDecision, answer: Float64Array): ExpressionValue {
  switch (part.kind) {
    case "literal":
      return part.value;
    case "name":
    case "index":
      return localName(part, decision, answer);
    case "binary":
      return binaryValue(part, decision, answer);
    case "not":
      return !localValue(part.operand, decision, answer);
    case "negate":
      return -localValue(part.operand, decision, answer);
    case "list":
      return part.items.map((item) => String(localValue(item, decision, answer))).join("\u0000");
  }
}

type Binary = Extract<Expression, { kind: "binary" }>;

function binaryValue(part: Binary, decision: PlayDecision, answer: Float64Array): ExpressionValue {
  const { operator, right } = part;
  if (operator === "in" && right.kind === "name") {
    if (part.left.kind !== "literal") return answer.join(",");
    return answer[decision.optionIndex.get(String(part.left.value)) ?? -1] === 1;
  }
  const a = localValue(part.left, decision, answer);
  if (operator === "in") {
    return right.kind === "list" && right.items.some((item) => localValue(item, decision, answer) === a);
  }
  const b = localValue(right, decision, answer);
  switch (operator) {
    case "==":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    case "&&":
      return Boolean(a) && Boolean(b);
    case "||":
      return Boolean(a) || Boolean(b);
    case "+":
      return Number(a) + Number(b);
    case "-":
      return Number(a) - Number(b);
    case "*":
      return Number(a) * Number(b);
    case "/":
      return Number(a) / Number(b);
  }
}

function localName(
  part: Extract<Expression, { kind: "name" | "index" }>,
  { options, optionIndex, decision }: PlayDecision,
  answer: Float64Array,
): ExpressionValue {
  if (part.kind === "index") {
    const value = answer[optionIndex.get(part.key) ?? -1] ?? Number.NaN;
    return decision.type === "sort" ? (decision.bins[value]?.id ?? "") : value;
  }
  if (figures.includes(part.name)) return answer[figures.indexOf(part.name)] ?? Number.NaN;
  return options[answer[part.name === "worst" ? 1 : 0]!]?.id ?? "";
}
