import { run as runCel } from "@bufbuild/cel";
import type { Expression, ExpressionValue } from "@leadsim/scenarios";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileExpression } from "./condition.js";

// The differential test: closures against another implementation of CEL, on the same text.

const names = { a: 2.5, b: 0, on: true, off: false, mood: "cold" } as const;
const slots = new Map(Object.keys(names).map((name, slot) => [name, slot]));
const values: ExpressionValue[] = Object.values(names);

const name = (of: string): Expression => ({ kind: "name", name: of });
const literal = (value: ExpressionValue): Expression => ({ kind: "literal", value });

type Operator = Extract<Expression, { kind: "binary" }>["operator"];
const joined = (
  left: fc.Arbitrary<Expression>,
  operators: readonly Operator[],
  right: fc.Arbitrary<Expression>,
): fc.Arbitrary<Expression> =>
  fc
    .tuple(left, fc.constantFrom(...operators), right)
    .map(([l, operator, r]) => ({ kind: "binary", operator, left: l, right: r }));

const { number, truth } = fc.letrec<{ number: Expression; truth: Expression; word: Expression }>((tie) => ({
  number: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(name("a"), name("b")),
    fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })).map(literal),
    joined(tie("number"), ["+", "-", "*", "/"], tie("number")),
    tie("number").map((operand): Expression => ({ kind: "negate", operand })),
  ),
  word: fc.constantFrom(name("mood"), literal("cold"), literal("warm")),
  truth: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(name("on"), name("off"), literal(true), literal(false)),
    joined(tie("number"), ["<", "<=", ">", ">=", "==", "!="], tie("number")),
    joined(tie("word"), ["==", "!="], tie("word")),
    joined(tie("truth"), ["&&", "||", "==", "!="], tie("truth")),
    tie("truth").map((operand): Expression => ({ kind: "not", operand })),
    fc.tuple(tie("number"), fc.array(tie("number"), { maxLength: 3 })).map(
      ([left, items]): Expression => ({
        kind: "binary",
        operator: "in",
        left,
        right: { kind: "list", items },
      }),
    ),
  ),
}));

/** Our tree as CEL text: numbers as doubles, everything in parentheses. */
function print(expression: Expression): string {
  switch (expression.kind) {
    case "literal": {
      if (typeof expression.value !== "number") return JSON.stringify(expression.value);
      // Words leave the sign of a zero out.
      const text = Object.is(expression.value, -0) ? "-0" : String(expression.value);
      return /[.e]/.test(text) ? text : `${text}.0`;
    }
    case "name":
      return expression.name;
    case "list":
      return `[${expression.items.map(print).join(", ")}]`;
    case "not":
      return `!(${print(expression.operand)})`;
    case "negate":
      return `-(${print(expression.operand)})`;
    case "binary":
      return `(${print(expression.left)}) ${expression.operator} (${print(expression.right)})`;
    default:
      throw new Error("not used here");
  }
}

function evaluate(expression: Expression): ExpressionValue {
  return compileExpression(expression, { slots })({
    scene: 0,
    shown: 0,
    values,
    ledger: [],
    answer: new Float64Array(0),
    ending: -1,
    told: null,
  });
}

test("conditions mean what CEL says they mean", () => {
  fc.assert(
    fc.property(truth, (expression) => {
      expect(evaluate(expression)).toBe(runCel(print(expression), names));
    }),
    { numRuns: 300 },
  );
});

test("numbers are CEL's doubles, division by zero included", () => {
  fc.assert(
    fc.property(number, (expression) => {
      expect(
        Object.is((evaluate(expression) as number) + 0, (runCel(print(expression), names) as number) + 0),
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("&& and || stop early", () => {
  const boom = { kind: "index", name: "nothing", key: "x" } as const;
  expect(() => evaluate({ kind: "binary", operator: "&&", left: literal(false), right: boom })).toThrow(
    "nothing",
  );
});
