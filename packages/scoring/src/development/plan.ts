import type { Contrast, LookFirst, Model, PlanItem } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { Piece } from "../evidence/combine.js";
import { shownBy } from "../evidence/shown.js";
import { type WeakBehavior, weakestBehaviors } from "../profile/behaviors.js";

const competenciesPlanned = 3;
const behaviorsPerCompetency = 2;
const days = [30, 60, 90] as const;
type Practice = PlanItem["checkpoints"][number]["practice"];

/**
 * What leads to what should be true after 30, 60 and 90 days. Who never showed a behavior first learns to
 * notice its moment; who showed part of it rehearses the rest; who shows it at some decisions asks others
 * when it is missing.
 */
const orders: Readonly<Record<"unseen" | "partly" | "sometimes", readonly Practice[]>> = {
  unseen: ["observe", "rehearse", "ask"],
  partly: ["rehearse", "observe", "ask"],
  sometimes: ["ask", "observe", "rehearse"],
};

/**
 * The development plan: for the clearest gaps, then for what to look at first, the behaviors with the weakest
 * evidence and what the model's practice library offers for each.
 */
export function planOf(
  model: Model,
  gaps: readonly Contrast[],
  lookFirst: readonly LookFirst[],
  pieces: readonly Piece[],
): PlanItem[] {
  const chosen = new Set([...gaps, ...lookFirst].map(({ competency }) => competency));
  return [...chosen].slice(0, competenciesPlanned).flatMap((competency) =>
    planned(weakestBehaviors(model, competency, pieces)).map((weak): PlanItem => {
      const behavior = model.behaviors[weak.at] as Model["behaviors"][number];
      return {
        competency,
        behavior: weak.id,
        evidence: evidenceOf(weak, pieces),
        strong: behavior.anchors[5],
        observe: behavior.practice.observe,
        ask: behavior.practice.ask,
        rehearse: behavior.practice.rehearse,
        ...present({ goal: behavior.practice.goal }),
        checkpoints: checkpointsOf(weak, behavior, pieces),
      };
    }),
  );
}

/**
 * Behaviors with something left to gain, else the first of the list, so that a competency in the plan is
 * never empty.
 */
function planned(weakest: readonly WeakBehavior[]): readonly WeakBehavior[] {
  const open = weakest.filter(({ of, share }) => of > 0 && share < 1);
  return (open.length > 0 ? open : weakest.slice(0, 1)).slice(0, behaviorsPerCompetency);
}

function checkpointsOf(
  { at }: WeakBehavior,
  { practice: { checkpoints } }: Model["behaviors"][number],
  pieces: readonly Piece[],
): PlanItem["checkpoints"] {
  const shown = pieces
    .filter(({ behavior, attainable }) => behavior === at && attainable > 0)
    .map(({ evidence }) => shownBy(evidence));
  const found = shown.some((one) => one === "seen" || one === "judged")
    ? "sometimes"
    : shown.includes("partly")
      ? "partly"
      : "unseen";
  return orders[found].map((practice, place) => ({
    day: days[place]!,
    practice,
    ...present({ text: checkpoints?.[practice] }),
  }));
}

/** The behavior's evidence: where it was not shown before where it was, in each the weakest first. */
function evidenceOf({ at }: WeakBehavior, pieces: readonly Piece[]): string[] {
  const wasShown = ({ evidence }: Piece): number => Number(["seen", "judged"].includes(shownBy(evidence)));
  return pieces
    .filter(({ behavior, attainable }) => behavior === at && attainable > 0)
    .sort((a, b) => wasShown(a) - wasShown(b) || a.share - b.share)
    .map(({ id }) => id);
}
