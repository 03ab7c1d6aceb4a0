import { add, divide, multiply, subtract } from "../decimal/decimal.js";

/** What a part of a condition may be. Numbers carry the bounds they stay within. */
export type ConditionType =
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "flag" }
  /** One of listed words; without a list, a text written in quotes. */
  | { readonly kind: "word"; readonly words?: readonly string[] | undefined }
  | { readonly kind: "list"; readonly of: ConditionType }
  /** A map of the response, looked up by option or item. */
  | { readonly kind: "map"; readonly keys: readonly string[]; readonly of: ConditionType }
  /** Something is wrong with it already; it fits everywhere, so that one slip is told once. */
  | { readonly kind: "unknown" };

export type NumberType = Extract<ConditionType, { kind: "number" }>;

export const unknownType: ConditionType = { kind: "unknown" };
export const flagType: ConditionType = { kind: "flag" };

/** Whether a type is of a kind; what is unknown fits everywhere. */
export const isA = (type: ConditionType, kind: ConditionType["kind"]): boolean =>
  type.kind === kind || type.kind === "unknown";

/** A number within bounds. */
export function numberType(min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): NumberType {
  return { kind: "number", min, max };
}

/** A type in words. */
export function describeType(type: ConditionType): string {
  switch (type.kind) {
    case "number":
      return "a number";
    case "flag":
      return "true or false";
    case "word":
      return type.words
        ? `one of ${type.words
            .slice(0, 8)
            .map((word) => `\`${word}\``)
            .join(", ")}`
        : "a text";
    case "list":
      return "a list";
    case "map":
      return "a value for each option";
    case "unknown":
      return "unknown";
  }
}

/** The bounds of a computation over bounded numbers. */
export function computeBounds(operator: "+" | "-" | "*" | "/", a: NumberType, b: NumberType): NumberType {
  switch (operator) {
    case "+":
      return numberType(add(a.min, b.min), add(a.max, b.max));
    case "-":
      return numberType(subtract(a.min, b.max), subtract(a.max, b.min));
    case "*":
      return corners(a, b, (x, y) => (x === 0 || y === 0 ? 0 : multiply(x, y)));
    case "/":
      return reachesZero(b) ? numberType() : corners(a, b, (x, y) => (x === 0 ? 0 : divide(x, y)));
  }
}

/** Whether bounds hold zero. */
export function reachesZero(type: NumberType): boolean {
  return type.min <= 0 && type.max >= 0;
}

function corners(a: NumberType, b: NumberType, compute: (x: number, y: number) => number): NumberType {
  const values = [compute(a.min, b.min), compute(a.min, b.max), compute(a.max, b.min), compute(a.max, b.max)];
  if (values.some(Number.isNaN)) return numberType();
  return numberType(Math.min(...values), Math.max(...values));
}
