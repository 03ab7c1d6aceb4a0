import type { DecisionResponse, DecisionType, DecisionView } from "@leadsim/scenarios";
import { estimateFigures } from "@leadsim/scenarios/rules";
import type { DecisionOf, Draft, DraftOf } from "./draft.js";
import type { Fault } from "./fault.js";
import { readNumber } from "./read-number.js";

/** An answer that can be sent, or what keeps it from being sent. */
export type Reading =
  | { readonly response: DecisionResponse; readonly faults: readonly [] }
  | { readonly response: null; readonly faults: readonly Fault[] };

type Reader<T extends DecisionType> = (
  draft: DraftOf<T>,
  decision: DecisionOf<T>,
  locale: string,
) => { readonly response: DecisionResponse; readonly faults: readonly Fault[] };

/** Reads what was typed. `locale` tells how numbers are written. A draft of another type has nothing answered. */
export function readDraft(draft: Draft, decision: DecisionView, locale: string): Reading {
  if (draft.type !== decision.type) return { response: null, faults: [{ code: "nothing-picked" }] };
  const read = readers[decision.type] as Reader<DecisionType>;
  const { response, faults } = read(draft, decision, locale);
  return faults.length === 0 ? { response, faults: [] } : { response: null, faults };
}

const readers: { readonly [T in DecisionType]: Reader<T> } = {
  choose: ({ picked }) => ({
    response: { picked: picked ?? "" },
    faults: picked === null ? [{ code: "nothing-picked" }] : [],
  }),
  "best-worst": ({ best, worst }) => ({
    response: { best: best ?? "", worst: worst ?? "" },
    faults: [
      ...(best === null ? [{ code: "best-missing" } as const] : []),
      ...(worst === null ? [{ code: "worst-missing" } as const] : []),
      ...(best !== null && best === worst ? [{ code: "same-best-worst" } as const] : []),
    ],
  }),
  rate: ({ ratings }, { options }) => ({
    response: { ratings },
    faults: missing(options, (id) => ratings[id] === undefined, "not-rated"),
  }),
  rank: ({ order }, { options }) => ({
    response: { order: [...order] },
    faults: missing(options, (id) => !order.includes(id), "not-ranked"),
  }),
  select: ({ picked }, { pick: { min, max } }) => ({
    response: { picked: [...picked] },
    faults:
      picked.length < min
        ? [{ code: "too-few", min, max, picked: picked.length }]
        : picked.length > max
          ? [{ code: "too-many", max, picked: picked.length }]
          : [],
  }),
  allocate: readAmounts,
  estimate: readFigures,
  sort: ({ bins }, decision) => ({
    response: { bins },
    faults: [
      ...missing(decision.items, (id) => bins[id] === undefined, "not-sorted"),
      ...decision.bins.flatMap(({ id, max }): Fault[] => {
        const count = Object.values(bins).filter((bin) => bin === id).length;
        return max !== null && count > max ? [{ code: "bin-full", at: id, max, count }] : [];
      }),
    ],
  }),
};

/** What is left of a budget, as far as what was typed can be read. */
export function leftOf({ amounts }: DraftOf<"allocate">, budget: number, locale: string): number {
  const spent = Object.values(amounts).reduce((sum, typed) => sum + (readNumber(typed, locale) ?? 0), 0);
  return settle(budget - spent);
}

function readAmounts(
  draft: DraftOf<"allocate">,
  { options, budget, step }: DecisionOf<"allocate">,
  locale: string,
): { readonly response: DecisionResponse; readonly faults: readonly Fault[] } {
  const amounts: Record<string, number> = {};
  const faults: Fault[] = [];
  for (const { id } of options) {
    const typed = draft.amounts[id] ?? "";
    const amount = typed.trim() === "" ? 0 : readNumber(typed, locale);
    if (amount === null) faults.push({ code: "not-a-number", at: id, typed });
    else if (amount < 0) faults.push({ code: "negative", at: id });
    else if (!isOnStep(amount, step)) faults.push({ code: "off-step", at: id, step, from: 0 });
    else amounts[id] = amount;
  }
  const left = leftOf(draft, budget, locale);
  if (faults.length === 0 && left > 0) faults.push({ code: "budget-left", left, budget });
  if (faults.length === 0 && left < 0) faults.push({ code: "budget-over", over: -left, budget });
  return { response: { amounts }, faults };
}

function readFigures(
  draft: DraftOf<"estimate">,
  { min, max, step }: DecisionOf<"estimate">,
  locale: string,
): { readonly response: DecisionResponse; readonly faults: readonly Fault[] } {
  const figures = { low: 0, likely: 0, high: 0 };
  const faults = estimateFigures.flatMap((at): Fault[] => {
    const typed = draft[at];
    if (typed.trim() === "") return [{ code: "figure-missing", at }];
    const figure = readNumber(typed, locale);
    if (figure === null) return [{ code: "not-a-number", at, typed }];
    figures[at] = figure;
    if (figure < min || figure > max) return [{ code: "outside", at, min, max }];
    return step === null || isOnStep(figure - min, step) ? [] : [{ code: "off-step", at, step, from: min }];
  });
  const { low, likely, high } = figures;
  if (faults.length === 0 && low > likely) faults.push({ code: "not-ascending", at: "likely" });
  else if (faults.length === 0 && likely > high) faults.push({ code: "not-ascending", at: "high" });
  return { response: figures, faults };
}

function missing(
  options: readonly { readonly id: string }[],
  isMissing: (id: string) => boolean,
  code: "not-rated" | "not-ranked" | "not-sorted",
): readonly Fault[] {
  const left = options.filter(({ id }) => isMissing(id));
  return left.map(({ id }) => ({ code, at: id, left: left.length }));
}

/** As the engine reads it: a multiple of the step within rounding. */
function isOnStep(value: number, step: number): boolean {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9 * Math.max(1, Math.abs(steps));
}

/** Without the crumbs that decimals leave in binary. */
function settle(value: number): number {
  const settled = Number(value.toPrecision(12));
  return Math.abs(settled) < 1e-9 ? 0 : settled;
}
