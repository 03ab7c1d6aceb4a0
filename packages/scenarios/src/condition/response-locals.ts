import { type LocalKind, responseNames } from "../document/response-names.js";
import { parseBudget } from "../notation/range.js";
import type { LooseDecision } from "../shape/loose-decision.js";
import { type ConditionType, type NumberType, numberType } from "./condition-type.js";

/** The local names of a decision's response, with what they may be. */
export function responseLocals(decision: LooseDecision): ReadonlyMap<string, ConditionType> {
  const names = Object.entries(responseNames[decision.type]);
  return new Map(names.map(([name, kind]) => [name, typeOf(kind, decision)]));
}

function typeOf(kind: LocalKind, decision: LooseDecision): ConditionType {
  const { options } = decision;
  const each = (of: ConditionType): ConditionType => ({ kind: "map", keys: options, of });
  switch (kind) {
    case "option":
      return { kind: "word", words: options };
    case "options":
      return { kind: "list", of: { kind: "word", words: options } };
    case "number":
      return numbersOf(decision);
    case "number by option":
      return each(numbersOf(decision));
    case "bin by item":
      return each({
        kind: "word",
        words: decision.type === "sort" ? Object.keys(decision.body.bins ?? {}) : [],
      });
  }
}

/** The bounds of the numbers that a response holds. */
function numbersOf({ type, body, options }: LooseDecision): NumberType {
  switch (type) {
    case "rate":
      return numberType(1, 5);
    case "rank":
      return numberType(1, options.length);
    case "allocate":
      return numberType(0, parseBudget(body.budget ?? "")?.amount);
    case "estimate":
      return numberType(body.min, body.max);
    default:
      return numberType();
  }
}
