import { type AssessmentResult, highestScore } from "./assessment-result.js";

/** An order with its result as Unified takes it. */
export interface UnifiedResult {
  readonly id: string;
  readonly workspace_id: string;
  readonly connection_id: string;
  readonly status: "COMPLETED" | "FAILED";
  readonly response_status: "COMPLETED" | "FAILED";
  readonly response_source: "leadsim";
  readonly response_url: string;
  readonly response_completed_at?: string;
  readonly response_score?: number;
  readonly response_max_score?: number;
  readonly response_attributes: readonly {
    readonly type: "TEXT" | "SUB_RESULT";
    readonly label: string;
    readonly value?: string;
    readonly reference?: string;
    readonly score_value?: number;
    readonly score_max?: number;
    readonly status?: "COMPLETED";
  }[];
}

/**
 * A result in the shape of Unified's API. A sitting that was withdrawn or expired is `FAILED` there, the only word
 * of theirs for an order that came to no end; a note beside it says what happened: it says nothing about the
 * person.
 *
 * @param order the order as Unified knows it
 * @see https://docs.unified.to/assessment/order/model
 */
export function unifiedResult(
  result: AssessmentResult,
  order: { readonly id: string; readonly workspace: string; readonly connection: string },
): UnifiedResult {
  const { url, endedAt, overall, scales, notes } = result;
  const status = result.status === "completed" ? "COMPLETED" : "FAILED";
  return {
    id: order.id,
    workspace_id: order.workspace,
    connection_id: order.connection,
    status,
    response_status: status,
    response_source: "leadsim",
    response_url: url,
    ...(endedAt === null ? {} : { response_completed_at: endedAt }),
    ...(overall ? { response_score: overall.value, response_max_score: highestScore } : {}),
    response_attributes: [
      ...notes.map(([label, value]) => ({ type: "TEXT", label, value }) as const),
      ...scales.map(
        ({ id, label, value }) =>
          ({
            type: "SUB_RESULT",
            reference: id,
            label,
            score_value: value,
            score_max: highestScore,
            status: "COMPLETED",
          }) as const,
      ),
    ],
  };
}
