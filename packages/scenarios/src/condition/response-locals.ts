import { parseBudget } from "../resolve/range.js";
import type { LooseDecision } from "../shape/loose-decision.js";
import type { ConditionType } from "./condition-type.js";
import { numberType } from "./condition-type.js";

/** The local names of a decision's response, with what they may be. */
export function responseLocals(decision: LooseDecision): ReadonlyMap<string, ConditionType> {
  const { type, body, options } = decision;
  const one: ConditionType = { kind: "word", words: options };
  const each = (of: ConditionType): ConditionType => ({ kind: "map", keys: options, of });
  switch (type) {
    case "choose":
      return new Map([["picked", one]]);
    case "best-worst":
      return new Map([
        ["best", one],
        ["worst", one],
      ]);
    case "rate":
      return new Map([["ratings", each(numberType(1, 5))]]);
    case "rank":
      return new Map([["position", each(numberType(1, options.length))]]);
    case "select":
      return new Map<string, ConditionType>([["picked", { kind: "list", of: one }]]);
    case "allocate": {
      const budget = body.budget === undefined ? undefined : parseBudget(body.budget);
      return new Map([["amounts", each(numberType(0, budget?.amount))]]);
    }
    case "estimate": {
      const figure = numberType(body.min, body.max);
      return new Map([
        ["low", figure],
        ["likely", figure],
        ["high", figure],
      ]);
    }
    case "sort":
      return new Map([["bins", each({ kind: "word", words: Object.keys(body.bins ?? {}) })]]);
  }
}
