import { parse as parseCel } from "@bufbuild/cel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConditionNode, parseCondition } from "./parse-condition.js";

// Another implementation of CEL reads the same texts: what we read, it reads the same way; and what it reads
// of the part of CEL that the format allows, we read.

type Tree = string | { readonly op: string; readonly of: readonly Tree[] };
type CelExpression = ReturnType<typeof parseCel>["expr"];

/** Whatever is not in the format. */
class Other extends Error {}

function ours(node: ConditionNode): Tree {
  switch (node.kind) {
    case "literal":
      return literal(node.value);
    case "name":
      return node.name;
    case "index":
      return tree("[]", [ours(node.target), ours(node.key)]);
    case "list":
      return tree("list", node.items.map(ours));
    case "not":
      return not(ours(node.operand));
    case "negate":
      return negated(ours(node.operand));
    case "binary":
      return tree(node.operator, [ours(node.left), ours(node.right)]);
  }
}

const operators: Readonly<Record<string, string>> = {
  "_&&_": "&&",
  "_||_": "||",
  "_[_]": "[]",
  "!_": "!",
  "-_": "-1",
  "@in": "in",
};

function theirs({ exprKind }: CelExpression): Tree {
  switch (exprKind.case) {
    case "constExpr": {
      const { case: kind, value } = exprKind.value.constantKind;
      if (kind === "int64Value") return literal(Number(value));
      if (kind === "doubleValue" || kind === "boolValue" || kind === "stringValue") return literal(value);
      throw new Other();
    }
    case "identExpr":
      return exprKind.value.name;
    case "listExpr":
      return tree("list", exprKind.value.elements.map(theirs));
    case "callExpr": {
      const { function: name, args, target } = exprKind.value;
      const operator = operators[name] ?? /^_([^_?%]+)_$/.exec(name)?.[1];
      if (target || operator === undefined) throw new Other();
      const parts = args.map(theirs);
      if (operator === "!") return not(parts[0]!);
      return operator === "-1" ? negated(parts[0]!) : tree(operator, parts);
    }
    default:
      throw new Other();
  }
}

const literal = (value: number | boolean | string): Tree => tree(`literal ${JSON.stringify(value)}`, []);
/** They read `!!a` as `a`. */
const not = (operand: Tree): Tree =>
  typeof operand === "object" && operand.op === "!" ? operand.of[0]! : tree("!", [operand]);
const negated = (operand: Tree): Tree => {
  if (typeof operand === "object" && operand.op === "-1") return operand.of[0]!;
  const value = typeof operand === "object" ? /^literal (-?\d.*)$/.exec(operand.op)?.[1] : undefined;
  return value === undefined ? tree("-1", [operand]) : literal(-Number(value));
};

/** `a && b && c` is one whole, however it is grouped. */
function tree(op: string, of: readonly Tree[]): Tree {
  const joins = op === "&&" || op === "||";
  return {
    op,
    of: joins ? of.flatMap((part) => (typeof part === "object" && part.op === op ? part.of : part)) : of,
  };
}

function readTheirs(text: string): Tree | "other" | "unread" {
  try {
    return theirs(parseCel(text).expr);
  } catch (error) {
    return error instanceof Other ? "other" : "unread";
  }
}

const word = fc.constantFrom("a", "b1", "mood", "in", "true", "false", "null", "as", "x_y");
const figures = fc.constantFrom("0", "1", "2.5", ".5", "1e3", "0x1F", "3u", "12345");
const text = fc.constantFrom('"cold"', "'warm'", '"a\\"b"', "'\\u00e9\\t'", '""', 'r"x"');
const sign = fc.constantFrom(..."&& || == != < <= > >= + - * / % ! ( ) [ ] , . ? : { }".split(" "));
const soup = fc.array(fc.oneof(word, figures, text, sign), { minLength: 1, maxLength: 9 });

const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    word,
    figures,
    text,
    fc
      .tuple(
        tie("condition"),
        fc.constantFrom("&&", "||", "==", "<", "in", "+", "-", "*", "/", "%"),
        tie("condition"),
      )
      .map(([left, operator, right]) => `${left} ${operator} ${right}`),
    tie("condition").map((inner) => `(${inner})`),
    tie("condition").map((inner) => `!${inner}`),
    tie("condition").map((inner) => `-${inner}`),
    fc.array(tie("condition"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    tie("condition").map((key) => `ratings[${key}]`),
  ),
}));

test.each([
  ["whatever is typed", soup.map((tokens) => tokens.join(" ")), 4_000],
  ["what looks like a condition", condition, 3_000],
] as const)("%s is read as CEL, or not at all", (_, texts, numRuns) => {
  fc.assert(
    fc.property(texts, (written) => {
      // CEL's grammar doesn't mix the two signs; here the types refuse it, with better words.
      fc.pre(!/!\s*-|-\s*!/.test(written));
      const read = parseCondition(written);
      const expected = readTheirs(written);
      if ("node" in read) expect(ours(read.node)).toEqual(expected);
      else if (expected !== "other" && expected !== "unread" && !/r"|\. /.test(written))
        expect(`${written}: ${read.fault.message}`).toBe("read");
    }),
    { numRuns, seed: 8 },
  );
});

test("any text is read or refused at a place in it", () => {
  const signs = fc.constantFrom(
    ...["trust", "4", "==", ">=", "in", "!", "(", ")", "[", "]", "'", '"', ".", ",", "%", "k€"],
    ...[" ", "\t", "\n", "\u00a0", "\u2009", "\u200b", "\ufeff", "\u3000"],
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const read = parseCondition(text);
      if (!("fault" in read)) return;
      expect(read.fault.message).not.toBe("");
      expect(read.fault.from).toBeGreaterThanOrEqual(0);
      expect(read.fault.to).toBeLessThanOrEqual(Math.max(1, text.length));
    }),
    { numRuns: 2_000 },
  );
});
