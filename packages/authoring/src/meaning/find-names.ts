import type { Expression } from "@leadsim/scenarios";

interface Read {
  readonly name: string;
  readonly key?: string;
}

const known = new WeakMap<Expression, readonly Read[]>();

/** Every name and indexed local an expression reads. */
export function readsOf(expression: Expression): readonly Read[] {
  const reads = known.get(expression) ?? findReads(expression);
  known.set(expression, reads);
  return reads;
}

function findReads(expression: Expression): readonly Read[] {
  switch (expression.kind) {
    case "literal":
      return [];
    case "name":
      return [{ name: expression.name }];
    case "index":
      return [{ name: expression.name, key: expression.key }];
    case "list":
      return expression.items.flatMap(readsOf);
    case "not":
    case "negate":
      return readsOf(expression.operand);
    case "binary":
      return [...readsOf(expression.left), ...readsOf(expression.right)];
  }
}

/** The parts of an expression, itself first. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "list":
      return [expression, ...expression.items.flatMap(partsOf)];
    case "not":
    case "negate":
      return [expression, ...partsOf(expression.operand)];
    case "binary":
      return [expression, ...partsOf(expression.left), ...partsOf(expression.right)];
    default:
      return [expression];
  }
}

/** What must hold, each, for an expression to hold: `a && (b && c)` is three of them. */
export function conjunctsOf(expression: Expression): readonly Expression[] {
  if (expression.kind !== "binary" || expression.operator !== "&&") return [expression];
  return [...conjunctsOf(expression.left), ...conjunctsOf(expression.right)];
}
