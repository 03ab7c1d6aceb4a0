import type { DecisionType, DecisionView } from "@leadsim/scenarios";

/** An answer while it is being made, as typed: nothing of it is lost by a reload. */
export type Draft =
  | { readonly type: "choose"; readonly picked: string | null }
  | { readonly type: "best-worst"; readonly best: string | null; readonly worst: string | null }
  | { readonly type: "rate"; readonly ratings: Readonly<Record<string, number>> }
  | { readonly type: "rank"; readonly order: readonly string[] }
  | { readonly type: "select"; readonly picked: readonly string[] }
  | { readonly type: "allocate"; readonly amounts: Readonly<Record<string, string>> }
  | { readonly type: "estimate"; readonly low: string; readonly likely: string; readonly high: string }
  | { readonly type: "sort"; readonly bins: Readonly<Record<string, string>> };

export type DraftOf<T extends DecisionType> = Extract<Draft, { type: T }>;
export type DecisionOf<T extends DecisionType> = Extract<DecisionView, { type: T }>;

const empty: { readonly [T in DecisionType]: DraftOf<T> } = {
  choose: { type: "choose", picked: null },
  "best-worst": { type: "best-worst", best: null, worst: null },
  rate: { type: "rate", ratings: {} },
  rank: { type: "rank", order: [] },
  select: { type: "select", picked: [] },
  allocate: { type: "allocate", amounts: {} },
  estimate: { type: "estimate", low: "", likely: "", high: "" },
  sort: { type: "sort", bins: {} },
};

/** A draft in which nothing has been answered yet. */
export function emptyDraft(type: DecisionType): Draft {
  return empty[type];
}
