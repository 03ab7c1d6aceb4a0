import { type ASTNode, Environment, ParseError } from "@marcbachmann/cel-js";
import type { BinaryOperator } from "../document/expression.js";

/** Longest condition, in characters, and most parts it may have. Readers get lost long before. */
const conditionLimit = { characters: 2000, parts: 300, depth: 40 } as const;

/** A parsed condition with the offsets of every part inside its text. */
export type ConditionNode = { readonly from: number; readonly to: number } & (
  | { readonly kind: "literal"; readonly value: number | boolean | string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "index"; readonly target: ConditionNode; readonly key: ConditionNode }
  | { readonly kind: "list"; readonly items: readonly ConditionNode[] }
  | { readonly kind: "not" | "negate"; readonly operand: ConditionNode }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: ConditionNode;
      readonly right: ConditionNode;
    }
);

/** Why a condition could not be read, with offsets inside its text. */
export interface ConditionFault {
  readonly code: "condition-syntax" | "condition-not-allowed" | "condition-too-complex";
  readonly message: string;
  readonly help?: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** Parses a condition into the parts the format allows. CEL's calls, fields, maps and the rest are refused. */
export function parseCondition(
  text: string,
): { readonly node: ConditionNode } | { readonly fault: ConditionFault } {
  const early = findEarlyFault(text);
  if (early) return { fault: early };
  try {
    return { node: convert(celParser().parse(text).ast) };
  } catch (error) {
    if (error instanceof Refused) return { fault: error.fault };
    if (error instanceof ParseError) return { fault: explainParseError(text, error) };
    throw error;
  }
}

let environment: Environment | undefined;
function celParser(): Environment {
  environment ??= new Environment({
    limits: { maxAstNodes: conditionLimit.parts, maxDepth: conditionLimit.depth },
  });
  return environment;
}

class Refused extends Error {
  readonly fault: ConditionFault;
  constructor(fault: ConditionFault) {
    super(fault.message);
    this.fault = fault;
  }
}

const strings = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g;

function findEarlyFault(text: string): ConditionFault | undefined {
  if (text.length > conditionLimit.characters) return tooComplex(0, 1);
  const bare = text.replace(strings, (string) => "x".repeat(string.length));
  // The parser takes what follows `//` for a comment, and nests as deep as there are signs in a row.
  const comment = bare.indexOf("//");
  if (comment !== -1)
    return notAllowed(comment, comment + 2, "`//` begins a comment.", "Divide with one `/`.");
  const signs = /(?:[!-]\s*){20}/.exec(bare);
  if (signs) return tooComplex(signs.index, signs.index + 1);
  if (text.trim() === "")
    return { code: "condition-syntax", message: "The condition is empty.", from: 0, to: text.length };
  return undefined;
}

function explainParseError(text: string, error: ParseError): ConditionFault {
  const from = Math.min(error.range?.start ?? 0, Math.max(0, text.length - 1));
  const to = Math.max(from + 1, Math.min(error.range?.end ?? from + 1, text.length));
  if (error.code === "limit_exceeded") return tooComplex(from, to);
  if (error.code === "reserved_identifier") {
    return {
      code: "condition-not-allowed",
      message: `\`${text.slice(from, to)}\` is a reserved word.`,
      help: "Rename the memory.",
      from,
      to,
    };
  }
  return {
    code: "condition-syntax",
    message: describeSyntax(text, from, error),
    help: syntaxHelp(text, from),
    from,
    to,
  };
}

function describeSyntax(text: string, from: number, error: ParseError): string {
  if (error.code === "unterminated_string") return "A text in quotes is not closed.";
  const rest = text.slice(from).trim();
  if (rest === "" || /EOF/.test(error.summary)) return "The condition ends where something is missing.";
  const word = /^(\w+|[^\w\s]+)/.exec(rest)?.[0] ?? rest[0]!;
  return `\`${word.slice(0, 30)}\` is not expected here.`;
}

const oddSpace = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;

const wordOperators: Readonly<Record<string, string>> = {
  and: "&&",
  or: "||",
  not: "!",
  is: "==",
  equals: "==",
};

function syntaxHelp(text: string, from: number): string | undefined {
  const rest = text.slice(from);
  if (oddSpace.test(text))
    return "The condition holds a sign that looks like a space and is none: type its spaces again.";
  if (rest.startsWith(">") && text[from - 1] === "<") return "Write `!=`.";
  if (/\d$/.test(text.slice(0, from).trimEnd())) {
    if (/^,\d/.test(rest)) return "Write decimals with a point.";
    const isUnit = /^[^\w\s=<>&|!"'()[\]]/.test(rest) || (/^[a-z]/i.test(rest) && !/^(and|or)\b/i.test(rest));
    if (isUnit) return "Write the number alone, without its unit.";
  }
  if (/\d\s*%\s*$/.test(text)) return "Write the number alone, without its unit.";
  if (/^=[<>]/.test(rest)) return `Write \`${rest[1]}=\`.`;
  const not = /\bnot\s+(\w+)?$/i.exec(text.slice(0, from));
  if (not) return "Write `!` for `not` and quote the condition, or turn `if:` into `unless:`.";
  if (/^=(?!=)/.test(rest)) return "Compare with two signs: `==`.";
  if (/^[&|](?![&|])/.test(rest)) return "Join conditions with `&&` (and) or `||` (or).";
  const word = /^\w+/.exec(rest)?.[0].toLowerCase();
  const operator = word === undefined ? undefined : wordOperators[word];
  if (operator !== undefined) return `Write \`${operator}\` for \`${word}\`.`;
  if (/[“”‘’]/.test(text)) return 'Use straight quotes: `"cold"`.';
  const sign = signs[rest[0] ?? ""];
  if (sign !== undefined) return `Write \`${sign}\`.`;
  return undefined;
}

const signs: Readonly<Record<string, string>> = {
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
  "×": "*",
  "÷": "/",
  "–": "-",
};

function convert(node: ASTNode): ConditionNode {
  const { start: from, end: to } = node;
  switch (node.op) {
    case "value":
      return { kind: "literal", value: literal(node.args, from, to), from, to };
    case "id":
      return { kind: "name", name: node.args, from, to };
    case "list":
      return { kind: "list", items: node.args.map(convert), from, to };
    case "!_":
      return { kind: "not", operand: convert(node.args), from, to };
    case "-_":
      return { kind: "negate", operand: convert(node.args), from, to };
    case "[]":
      return { kind: "index", target: convert(node.args[0]), key: convert(node.args[1]), from, to };
    case "&&":
    case "||":
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "+":
    case "-":
    case "*":
    case "/":
    case "in": {
      const [left, right] = node.args;
      return { kind: "binary", operator: node.op, left: convert(left), right: convert(right), from, to };
    }
    default:
      throw new Refused(
        notAllowed(
          from,
          to,
          refusals[node.op] ?? "This part of CEL is not in the format.",
          refusalHelp[node.op],
        ),
      );
  }
}

const refusals: Readonly<Record<string, string>> = {
  call: "Conditions call no functions.",
  rcall: "Conditions call no functions.",
  ".": "Memory has no fields.",
  "?:": "Conditions hold no `? :`.",
  "%": "Conditions hold no `%`.",
  map: "Conditions hold no maps.",
};

const refusalHelp: Readonly<Record<string, string>> = {
  call: "Compare and compute with operators only.",
  rcall: 'To ask whether something is in a list, write `x in ["a", "b"]`.',
  ".": 'To read a response, write `ratings["option"]`.',
  "?:": "Write two lines or entries, one with `if:` and one with `unless:`.",
};

function literal(value: unknown, from: number, to: number): number | boolean | string {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  throw new Refused(
    notAllowed(
      from,
      to,
      "This kind of value is not in the format.",
      "Use numbers, texts in quotes, `true` and `false`.",
    ),
  );
}

function notAllowed(from: number, to: number, message: string, help?: string): ConditionFault {
  return { code: "condition-not-allowed", message, help, from, to };
}

function tooComplex(from: number, to: number): ConditionFault {
  const { characters, parts, depth } = conditionLimit;
  return {
    code: "condition-too-complex",
    message: `A condition has at most ${characters} characters, ${parts} parts and ${depth} levels.`,
    help: "Keep a part of it as a derived value and read that.",
    from,
    to,
  };
}
