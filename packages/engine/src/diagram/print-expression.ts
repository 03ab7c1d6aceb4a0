import type { Expression } from "@leadsim/scenarios";

/** An expression as an author would write it, for diagrams and messages. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return JSON.stringify(expression.value);
    case "name":
      return expression.name;
    case "index":
      return `${expression.name}[${JSON.stringify(expression.key)}]`;
    case "list":
      return `[${expression.items.map(printExpression).join(", ")}]`;
    case "not":
      return `!${printOperand(expression.operand)}`;
    case "negate":
      return `-${printOperand(expression.operand)}`;
    case "binary":
      return `${printOperand(expression.left)} ${expression.operator} ${printOperand(expression.right)}`;
  }
}

function printOperand(expression: Expression): string {
  const text = printExpression(expression);
  return expression.kind === "binary" ? `(${text})` : text;
}
