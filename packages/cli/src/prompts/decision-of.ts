import type { DecisionView } from "@leadsim/engine";

/** What a candidate sees of a decision of one type. */
export type DecisionOf<Type extends DecisionView["type"]> = Extract<DecisionView, { readonly type: Type }>;
