import type { Expression } from "@leadsim/scenarios";
import { add, divide, multiply, subtract } from "@leadsim/scenarios/rules";
import { EngineError } from "../error/engine-error.js";
import type { Evaluate, Test } from "../play/evaluate.js";
import type { Run } from "../play/run.js";
import type { Locals } from "./locals.js";

/** What names mean where an expression stands. */
export interface Scope {
  readonly slots: ReadonlyMap<string, number>;
  readonly locals?: Locals | undefined;
}

/**
 * Makes a closure of a checked tree. CEL's meaning: `&&` and `||` stop early. Arithmetic is in the author's decimals
 * (.7 + .1 is .8). Division by zero is IEEE 754's as in CEL: it gives an infinity or NaN, never an error; NaN compares
 * false to everything.
 */
export function compileExpression(expression: Expression, scope: Scope): Evaluate {
  switch (expression.kind) {
    case "literal": {
      const { value } = expression;
      return () => value;
    }
    case "name":
      return compileName(expression.name, scope);
    case "index": {
      const { name, key } = expression;
      return scope.locals?.index(name, key) ?? unknownName(`${name}["${key}"]`);
    }
    case "not": {
      const operand = compileExpression(expression.operand, scope);
      return (run) => !operand(run);
    }
    case "negate": {
      const operand = compileExpression(expression.operand, scope);
      return (run) => -(operand(run) as number);
    }
    case "binary":
      if (expression.operator === "in") return compileIn(expression.left, expression.right, scope);
      return (
        compileOptionTest(expression, scope) ??
        compileBinary(
          expression.operator,
          compileExpression(expression.left, scope),
          compileExpression(expression.right, scope),
        )
      );
    default:
      throw new EngineError("broken-scenario", "A list stands only on the right side of `in`.");
  }
}

/** The same for a condition that may be absent. */
export function compileTest(expression: Expression | undefined, scope: Scope): Test | null {
  return expression ? (compileExpression(expression, scope) as Test) : null;
}

function compileName(name: string, { slots, locals }: Scope): Evaluate {
  const local = locals?.name(name);
  if (local) return local;
  const slot = slots.get(name);
  return slot === undefined ? unknownName(name) : (run) => run.values[slot]!;
}

/** `picked == "x"`, the commonest condition of all, without making words of the answer. */
function compileOptionTest(
  { operator, left, right }: Extract<Expression, { kind: "binary" }>,
  { locals }: Scope,
): Test | undefined {
  if (operator !== "==" || left.kind !== "name" || right.kind !== "literal") return undefined;
  return typeof right.value === "string" ? locals?.isOption(left.name, right.value) : undefined;
}

function compileIn(left: Expression, right: Expression, scope: Scope): Evaluate {
  const value = compileExpression(left, scope);
  if (right.kind === "name") {
    const contains = scope.locals?.contains(right.name) ?? unknownName(right.name);
    return (run) => contains(run.answer, value(run));
  }
  if (right.kind !== "list")
    throw new EngineError("broken-scenario", "The right side of `in` must be a list.");
  const items = right.items.map((item) => compileExpression(item, scope));
  return (run) => {
    const sought = value(run);
    return items.some((item) => item(run) === sought);
  };
}

function unknownName(name: string): never {
  throw new EngineError(
    "broken-scenario",
    `A condition reads “${name}”, which has no meaning there. Check the scenario.`,
    {
      name,
    },
  );
}

function compileBinary(operator: string, left: Evaluate, right: Evaluate): Evaluate {
  const number = [left, right] as [(run: Run) => number, (run: Run) => number];
  const [a, b] = number;
  switch (operator) {
    case "&&":
      return (run) => left(run) && right(run);
    case "||":
      return (run) => left(run) || right(run);
    case "==":
      return (run) => left(run) === right(run);
    case "!=":
      return (run) => left(run) !== right(run);
    case "<":
      return (run) => a(run) < b(run);
    case "<=":
      return (run) => a(run) <= b(run);
    case ">":
      return (run) => a(run) > b(run);
    case ">=":
      return (run) => a(run) >= b(run);
    case "+":
      return (run) => add(a(run), b(run));
    case "-":
      return (run) => subtract(a(run), b(run));
    case "*":
      return (run) => multiply(a(run), b(run));
    case "/":
      return (run) => divide(a(run), b(run));
    default:
      throw new EngineError("broken-scenario", `Unknown operator “${operator}”.`, { operator });
  }
}
