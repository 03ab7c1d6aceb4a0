/**
 * A parsed and type-checked condition: pure data, so that whoever evaluates it needs no parser.
 * The source language is a subset of CEL: comparisons, arithmetic, boolean logic, `in`, and indexing.
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | boolean | string }
  /** A memory entry, a derived value, or a local name of the response. */
  | { readonly kind: "name"; readonly name: string }
  /** A local map of the response, indexed: `ratings["x"]`. */
  | { readonly kind: "index"; readonly name: string; readonly key: string }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "not"; readonly operand: Expression }
  | { readonly kind: "negate"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** `in` tests membership: the right side is a list, or the list of picked options. */
export type BinaryOperator =
  | "&&"
  | "||"
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "in";

/** What an expression may evaluate to. Lists occur only as the right side of `in`. */
export type ExpressionValue = number | boolean | string;
