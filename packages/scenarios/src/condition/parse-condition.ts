import type { BinaryOperator } from "../document/expression.js";
import { type ConditionFault, conditionLimit, notAllowed, tooComplex } from "./condition-fault.js";
import { type ConditionToken, readToken } from "./condition-tokens.js";
import { explainToken } from "./explain-syntax.js";
import { reservedWords } from "./reserved-words.js";

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

/**
 * Parses a condition: the part of CEL that the format allows, with CEL's own precedence. Calls, fields, maps and the
 * rest of CEL are refused by name.
 */
export function parseCondition(
  text: string,
): { readonly node: ConditionNode } | { readonly fault: ConditionFault } {
  const early = findEarlyFault(text);
  if (early) return { fault: early };
  const reading: Reading = { text, next: readToken(text, 0), parts: 0, depth: 0 };
  try {
    const node = readBinary(reading, 0);
    if (reading.next.kind !== "end") refuseNext(reading);
    return { node };
  } catch (error) {
    if (error instanceof Refused) return { fault: error.fault };
    throw error;
  }
}

interface Reading {
  readonly text: string;
  next: ConditionToken;
  parts: number;
  depth: number;
}

/** Thrown where a condition can't be read; never leaves this file. */
class Refused extends Error {
  readonly fault: ConditionFault;
  constructor(fault: ConditionFault) {
    super(fault.message);
    this.fault = fault;
  }
}

const quoted = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g;

function findEarlyFault(text: string): ConditionFault | undefined {
  if (text.length > conditionLimit.characters) return tooComplex(0, 1);
  if (text.trim() === "")
    return { code: "condition-syntax", message: "The condition is empty.", from: 0, to: text.length };
  // CEL takes what follows `//` for a comment.
  const comment = text.replace(quoted, (string) => "x".repeat(string.length)).indexOf("//");
  return comment === -1
    ? undefined
    : notAllowed(comment, comment + 2, "`//` begins a comment.", "Divide with one `/`.");
}

/** Operators from the loosest to the tightest; those of one row are read from left to right. */
const operators: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["==", "!=", "<", "<=", ">", ">=", "in"],
  ["+", "-"],
  ["*", "/", "%"],
];

function readBinary(reading: Reading, row: number): ConditionNode {
  const own = operators[row];
  if (own === undefined) return readUnary(reading);
  let left = readBinary(reading, row + 1);
  for (let operator = nextOf(reading); own.includes(operator); operator = nextOf(reading)) {
    take(reading);
    const right = readBinary(reading, row + 1);
    const { from } = left;
    const { to } = right;
    if (operator === "%") refuse(notAllowed(from, to, "Conditions hold no `%`."));
    left = part(reading, { kind: "binary", operator: operator as BinaryOperator, left, right, from, to });
  }
  if (row === 0 && nextOf(reading) === "?") {
    const help = "Write two lines or entries, one with `if:` and one with `unless:`.";
    refuse(notAllowed(left.from, reading.next.to, "Conditions hold no `? :`.", help));
  }
  return left;
}

function readUnary(reading: Reading): ConditionNode {
  const sign = nextOf(reading);
  if (sign !== "!" && sign !== "-") return readMember(reading);
  const { from } = take(reading);
  const operand = deeper(reading, readUnary);
  return part(reading, { kind: sign === "!" ? "not" : "negate", operand, from, to: operand.to });
}

/** A value and what is asked of it: `ratings["who"]`. */
function readMember(reading: Reading): ConditionNode {
  let node = readPrimary(reading);
  for (let sign = nextOf(reading); sign === "[" || sign === "." || sign === "("; sign = nextOf(reading)) {
    if (sign === "(") refuseCall(node, reading.next);
    take(reading);
    if (sign === ".") refuseField(reading, node);
    const key = deeper(reading, (inner) => readBinary(inner, 0));
    const { to } = take(reading, "]");
    node = part(reading, { kind: "index", target: node, key, from: node.from, to });
  }
  return node;
}

function readPrimary(reading: Reading): ConditionNode {
  const token = reading.next;
  const { from, to } = token;
  switch (token.kind) {
    case "number":
    case "text":
      take(reading);
      return part(reading, { kind: "literal", value: token.value, from, to });
    case "word":
      return readWord(reading, token.word);
    case "sign":
      if (token.sign === "(") {
        take(reading);
        const inner = deeper(reading, (inside) => readBinary(inside, 0));
        take(reading, ")");
        return inner;
      }
      if (token.sign === "[") return readList(reading);
      if (token.sign === "{") refuse(notAllowed(from, to, "Conditions hold no maps."));
      if (token.sign === ".") refuse(notAllowed(from, to, "Names have no dot before them.", "Delete it."));
      return refuseNext(reading);
    default:
      return refuseNext(reading);
  }
}

function readWord(reading: Reading, word: string): ConditionNode {
  const { from, to } = reading.next;
  if (word === "in") return refuseNext(reading);
  if (word === "null") refuse(otherValue(from, to));
  const isFlag = word === "true" || word === "false";
  if (!isFlag && reservedWords.has(word))
    refuse(notAllowed(from, to, `\`${word}\` is a reserved word.`, "Rename the memory."));
  take(reading);
  return part(
    reading,
    isFlag ? { kind: "literal", value: word === "true", from, to } : { kind: "name", name: word, from, to },
  );
}

function readList(reading: Reading): ConditionNode {
  const { from } = take(reading);
  const items: ConditionNode[] = [];
  while (nextOf(reading) !== "]") {
    items.push(deeper(reading, (inside) => readBinary(inside, 0)));
    if (nextOf(reading) !== ",") break;
    take(reading);
  }
  const { to } = take(reading, "]");
  return part(reading, { kind: "list", items, from, to });
}

/** The sign or word that comes next, where it may be an operator. */
function nextOf({ next }: Reading): string {
  return next.kind === "sign" ? next.sign : next.kind === "word" && next.word === "in" ? "in" : "";
}

function take(reading: Reading, wanted?: string): ConditionToken {
  const token = reading.next;
  if (wanted !== undefined && nextOf(reading) !== wanted) refuseNext(reading);
  reading.next = readToken(reading.text, token.to);
  return token;
}

function part(reading: Reading, node: ConditionNode): ConditionNode {
  reading.parts += 1;
  if (reading.parts > conditionLimit.parts) refuse(tooComplex(node.from, node.from + 1));
  return node;
}

function deeper(reading: Reading, read: (reading: Reading) => ConditionNode): ConditionNode {
  if (reading.depth >= conditionLimit.depth) refuse(tooComplex(reading.next.from, reading.next.to));
  reading.depth += 1;
  const node = read(reading);
  reading.depth -= 1;
  return node;
}

function refuse(fault: ConditionFault): never {
  throw new Refused(fault);
}

function refuseNext({ text, next }: Reading): never {
  const isOther = next.kind === "unreadable" && next.reason === "kind-of-value";
  refuse(isOther ? otherValue(next.from, next.to) : explainToken(text, next));
}

function refuseCall({ from }: ConditionNode, { to }: ConditionToken): never {
  const help = "Compare and compute with operators only.";
  refuse(notAllowed(from, to, "Conditions call no functions.", help));
}

function refuseField(reading: Reading, { from }: ConditionNode): never {
  const field = reading.next;
  if (field.kind !== "word") refuseNext(reading);
  take(reading);
  refuse(
    nextOf(reading) === "("
      ? notAllowed(
          from,
          field.to,
          "Conditions call no functions.",
          'To ask whether something is in a list, write `x in ["a", "b"]`.',
        )
      : notAllowed(from, field.to, "Memory has no fields.", 'To read a response, write `ratings["option"]`.'),
  );
}

function otherValue(from: number, to: number): ConditionFault {
  return notAllowed(
    from,
    to,
    "This kind of value is not in the format.",
    "Use numbers, texts in quotes, `true` and `false`.",
  );
}
