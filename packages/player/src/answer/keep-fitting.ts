import type { DecisionView } from "@leadsim/scenarios";
import { type Draft, emptyDraft } from "./draft.js";

/**
 * What of a kept draft still fits a decision. Drafts come back from the browser's storage or from a server, so they are
 * read as data of unknown shape.
 */
export function keepFitting(kept: unknown, decision: DecisionView): Draft {
  if (!isFields(kept) || kept.type !== decision.type) return emptyDraft(decision.type);
  switch (decision.type) {
    case "choose":
      return { type: "choose", picked: one(kept.picked, decision.options) };
    case "best-worst":
      return {
        type: "best-worst",
        best: one(kept.best, decision.options),
        worst: one(kept.worst, decision.options),
      };
    case "rate":
      return { type: "rate", ratings: entries(kept.ratings, decision.options, isNumber) };
    case "rank":
      return { type: "rank", order: some(kept.order, decision.options) };
    case "select":
      return { type: "select", picked: some(kept.picked, decision.options) };
    case "allocate":
      return { type: "allocate", amounts: entries(kept.amounts, decision.options, isText) };
    case "estimate":
      return { type: "estimate", low: text(kept.low), likely: text(kept.likely), high: text(kept.high) };
    case "sort": {
      const isBin = (value: unknown): value is string => decision.bins.some(({ id }) => id === value);
      return { type: "sort", bins: entries(kept.bins, decision.items, isBin) };
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;
type Options = readonly { readonly id: string }[];

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function text(value: unknown): string {
  return isText(value) ? value : "";
}

function one(value: unknown, options: Options): string | null {
  return options.find(({ id }) => id === value)?.id ?? null;
}

function some(value: unknown, options: Options): readonly string[] {
  const known = Array.isArray(value) ? value.flatMap((id) => one(id, options) ?? []) : [];
  return [...new Set(known)];
}

function entries<T>(value: unknown, options: Options, is: (value: unknown) => value is T): Record<string, T> {
  const fields = isFields(value) ? value : {};
  return Object.fromEntries(
    options.flatMap(({ id }): [string, T][] => {
      const found = fields[id];
      return is(found) ? [[id, found]] : [];
    }),
  );
}
