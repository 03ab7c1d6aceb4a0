import type { Expression } from "./expression.js";

/** A checked condition as an author would write it: read again, it is the same condition. */
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
      return `!${inside(expression.operand)}`;
    case "negate":
      return `-${inside(expression.operand)}`;
    default:
      return `${inside(expression.left)} ${expression.operator} ${inside(expression.right)}`;
  }
}

function inside(expression: Expression): string {
  return expression.kind === "binary" ? `(${printExpression(expression)})` : printExpression(expression);
}
