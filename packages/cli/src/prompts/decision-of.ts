import type { DecisionView } from "@leadsim/scenarios";

/** What a candidate sees of a decision of one type. */
export type DecisionOf<Type extends DecisionView["type"]> = Holding<DecisionView, Type>;

/** The members of a union that may be of a type: some members stand for several. */
type Holding<View, Type> = View extends { readonly type: infer Types }
  ? Type extends Types
    ? View
    : never
  : never;
