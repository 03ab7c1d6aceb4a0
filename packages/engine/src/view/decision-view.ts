import type { Decision, DecisionView, ScaleView } from "@leadsim/scenarios";
import type { PlayDecision } from "../play/play.js";

/** A decision as it is put to the candidate. `order`: the options' places in the order shown. */
export function viewDecision({ decision, options }: PlayDecision, order: readonly number[]): DecisionView {
  const { prompt } = decision;
  const shown = order.map((place) => ({ id: options[place]!.id, text: options[place]!.text }));
  switch (decision.type) {
    case "rate":
      return { type: "rate", prompt, options: shown, scale: scaleOf(decision) };
    case "select": {
      const { min, max } = decision.pick;
      return { type: "select", prompt, options: shown, pick: { min, max } };
    }
    case "allocate": {
      const { budget, step } = decision;
      return { type: "allocate", prompt, options: shown, budget: budget.amount, unit: budget.unit, step };
    }
    case "estimate": {
      const { unit, min, max, step } = decision;
      return { type: "estimate", prompt, unit, min, max, step: step ?? null };
    }
    case "sort": {
      const bins = decision.bins.map(({ id, text, max }) => ({ id, text, max: max ?? null }));
      return { type: "sort", prompt, items: shown, bins };
    }
    default:
      return { type: decision.type, prompt, options: shown };
  }
}

/** Two anchors stand at the ends, five at every number. */
function scaleOf({ anchors = [] }: Extract<Decision, { readonly type: "rate" }>): ScaleView {
  const [min, max] = [1, 5];
  const values = anchors.length === 2 ? [min, max] : anchors.map((_, place) => min + place);
  return { min, max, anchors: anchors.map((text, place) => ({ value: values[place]!, text })) };
}
