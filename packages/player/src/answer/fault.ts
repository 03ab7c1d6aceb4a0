import type { EstimateFigure } from "@leadsim/scenarios/rules";
/** Why an answer can't be sent yet. `at` names the option or field it is about. */
export type Fault =
  | { readonly code: "nothing-picked" }
  | { readonly code: "best-missing" }
  | { readonly code: "worst-missing" }
  | { readonly code: "same-best-worst" }
  | { readonly code: "not-rated"; readonly at: string; readonly left: number }
  | { readonly code: "not-ranked"; readonly at: string; readonly left: number }
  | { readonly code: "not-sorted"; readonly at: string; readonly left: number }
  | { readonly code: "too-few"; readonly min: number; readonly max: number; readonly picked: number }
  | { readonly code: "too-many"; readonly max: number; readonly picked: number }
  | { readonly code: "not-a-number"; readonly at: string; readonly typed: string }
  | { readonly code: "negative"; readonly at: string }
  | { readonly code: "off-step"; readonly at: string; readonly step: number; readonly from: number }
  | { readonly code: "outside"; readonly at: string; readonly min: number; readonly max: number }
  | { readonly code: "figure-missing"; readonly at: EstimateFigure }
  | { readonly code: "not-ascending"; readonly at: EstimateFigure }
  | { readonly code: "budget-left"; readonly left: number; readonly budget: number }
  | { readonly code: "budget-over"; readonly over: number; readonly budget: number }
  | { readonly code: "bin-full"; readonly at: string; readonly max: number; readonly count: number };

export type FaultCode = Fault["code"];
export type FaultOf<C extends FaultCode> = Extract<Fault, { code: C }>;

/** The option or field a fault is about, or null where it is about the whole answer. */
export function placeOf(fault: Fault): string | null {
  return "at" in fault ? fault.at : null;
}

/** Names of what a fault is about, as the page shows them. */
export interface FaultNames {
  /** An option's, item's, bin's or field's words. */
  name(at: string): string;
  amount(value: number): string;
}
