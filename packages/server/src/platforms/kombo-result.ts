import { type AssessmentResult, type AssessmentScore, highestScore } from "./assessment-result.js";

/** A result as Kombo takes it. */
export interface KomboResult {
  readonly status: "COMPLETED" | "CANCELLED";
  readonly result_url: string;
  readonly completed_at?: string;
  readonly score?: number;
  readonly max_score?: number;
  readonly attributes: readonly (
    | { readonly type: "TEXT"; readonly label: string; readonly value: string }
    | {
        readonly type: "SUB_RESULT";
        readonly id: string;
        readonly label: string;
        readonly score: { readonly value: number; readonly max: number };
        readonly status: "COMPLETED";
      }
  )[];
}

/**
 * A result in the shape of Kombo's API. A sitting that was withdrawn or expired is `CANCELLED` there.
 * @see https://docs.kombo.dev/assessment/v1/put-orders-assessment-order-id-result
 */
export function komboResult(result: AssessmentResult): KomboResult {
  const { status, url, endedAt, overall, scales, notes } = result;
  return {
    status: status === "completed" ? "COMPLETED" : "CANCELLED",
    result_url: url,
    ...(endedAt === null ? {} : { completed_at: endedAt }),
    ...(overall ? { score: overall.value, max_score: highestScore } : {}),
    attributes: [
      ...notes.map(([label, value]) => ({ type: "TEXT", label, value }) as const),
      ...scales.map(
        ({ id, label, value }: AssessmentScore) =>
          ({
            type: "SUB_RESULT",
            id,
            label,
            score: { value, max: highestScore },
            status: "COMPLETED",
          }) as const,
      ),
    ],
  };
}
