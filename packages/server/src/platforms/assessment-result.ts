import type { TrackingResult } from "@leadsim/scenarios";
import type { Language } from "../language.js";
import type { Order, OrderStatus } from "../orders/order.js";
import { platformWords } from "./words.js";

/** A score on the 1 to 5 scale, rounded to what its error lets one read. */
export interface AssessmentScore {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/** The highest score there is. */
export const highestScore = 5;

/** What a tracking system is told of an order's result, before it takes the shape of one platform. */
export interface AssessmentResult {
  readonly status: OrderStatus;
  /** Times in ISO 8601. */
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** The profile, for people who may sign in to the console. */
  readonly url: string;
  /** Null where the evidence allows none for what the form was sat for. */
  readonly overall: AssessmentScore | null;
  /** Pillars and competencies whose evidence allows a score. */
  readonly scales: readonly AssessmentScore[];
  /** What must be read beside a score, or instead of one: label and words. */
  readonly notes: readonly (readonly [label: string, text: string])[];
}

/** Puts together what a tracking system may hold of a result. No evidence, level or key goes along. */
export function assessmentResult(
  { status, form, sessions }: Pick<Order, "status" | "form" | "sessions">,
  {
    tracking,
    url,
    language,
  }: { readonly tracking: TrackingResult; readonly url: string; readonly language: Language },
): AssessmentResult {
  const words = platformWords[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const overall = tracking.scores.find(({ kind }) => kind === "overall") ?? null;
  const { begunAt, endedAt } = sessions.at(-1) ?? { begunAt: null, endedAt: null };
  const range = overall && words.rangeOf(number.format(overall.low), number.format(overall.high));
  const { withheld } = tracking;
  const notes = [
    [words.form, `${form.title} (${form.version})`],
    [words.status, words.statuses[status]],
    ...(range === null ? [] : [[words.range, range] as const]),
    ...(withheld ? [[words.noScore, words.withheld[withheld.code]] as const] : []),
    ...(tracking.scores.some(({ synthetic }) => synthetic)
      ? [[words.synthetic, words.syntheticSays] as const]
      : []),
  ] as const;
  return {
    status,
    startedAt: begunAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    url,
    overall: overall && scoreOf(overall),
    scales: tracking.scores.filter(({ kind }) => kind !== "overall").map(scoreOf),
    notes,
  };
}

function scoreOf({ id, title, score }: TrackingResult["scores"][number]): AssessmentScore {
  return { id, label: title, value: Math.round(score * 10) / 10 };
}
