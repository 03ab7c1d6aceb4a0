import type { DecisionType } from "@leadsim/scenarios";
import type { TemplateResult } from "lit";
import type { DecisionOf, Draft, DraftOf } from "../answer/draft.js";
import { type Fault, placeOf } from "../answer/fault.js";
import type { Language } from "../words/words.js";

/** What a control shows and how it tells what was done. */
export interface ControlContext<T extends DecisionType> {
  readonly decision: DecisionOf<T>;
  readonly draft: DraftOf<T>;
  /** What kept the answer from being reviewed, once that was tried. */
  readonly faults: readonly Fault[];
  readonly language: Language;
  /** Begins every id and group name, so that two controls never share one. */
  readonly prefix: string;
  /** @param said told politely to screen readers, where the change is not told by the control itself */
  readonly write: (draft: Draft, said?: string) => void;
}

export type Control<T extends DecisionType> = (context: ControlContext<T>) => TemplateResult;

/** Whether something is wrong about an option or field, for `aria-invalid`. */
export function isFaulty({ faults }: { readonly faults: readonly Fault[] }, at: string): boolean {
  return faults.some((fault) => placeOf(fault) === at);
}
