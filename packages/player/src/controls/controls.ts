import type { DecisionType, DecisionView } from "@leadsim/scenarios";
import type { TemplateResult } from "lit";
import type { Draft } from "../answer/draft.js";
import { emptyDraft } from "../answer/draft.js";
import { allocate } from "./allocate.js";
import { bestWorst } from "./best-worst.js";
import { choose } from "./choose.js";
import type { Control, ControlContext } from "./control.js";
import { estimate } from "./estimate.js";
import { rank } from "./rank.js";
import { rate } from "./rate.js";
import { select } from "./select.js";
import { sort } from "./sort.js";

const controls: { readonly [T in DecisionType]: Control<T> } = {
  choose,
  "best-worst": bestWorst,
  rate,
  rank,
  select,
  allocate,
  estimate,
  sort,
};

/** The control of a decision, whatever its type. */
export function control(
  decision: DecisionView,
  draft: Draft,
  rest: Omit<ControlContext<DecisionType>, "decision" | "draft">,
): TemplateResult {
  const fitting = draft.type === decision.type ? draft : emptyDraft(decision.type);
  const render = controls[decision.type] as Control<DecisionType>;
  return render({ ...rest, decision, draft: fitting });
}
