// Generated from schemas/responses.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What a candidate does at a decision, as data.
 */
export type DecisionResponse =
  | ChooseResponse
  | SelectResponse
  | BestWorstResponse
  | RateResponse
  | RankResponse
  | AllocateResponse
  | EstimateResponse
  | SortResponse;
/**
 * Responses to play back (`leadsim play --responses file`), in order.
 */
export type ResponsesDocument = readonly ScriptedResponse[];

export interface ScriptedResponse {
  /**
   * Needed only where two scenarios of a form share a scene id.
   */
  readonly scenario?: string;
  /**
   * The scene whose decision is answered.
   */
  readonly scene: string;
  /**
   * What is answered, in the way of the decision's type.
   */
  readonly response: DecisionResponse | TimeoutResponse;
}
export interface ChooseResponse {
  /**
   * The option picked.
   */
  readonly picked: string;
}
export interface SelectResponse {
  /**
   * The options picked.
   */
  readonly picked: readonly string[];
}
export interface BestWorstResponse {
  /**
   * The most effective option.
   */
  readonly best: string;
  /**
   * The least effective option.
   */
  readonly worst: string;
}
export interface RateResponse {
  /**
   * A rating from 1 to 5 for every option.
   */
  readonly ratings: {
    readonly [k: string]: number;
  };
}
export interface RankResponse {
  /**
   * The options, best first.
   */
  readonly order: readonly string[];
}
export interface AllocateResponse {
  /**
   * An amount for every option; together the budget.
   */
  readonly amounts: {
    readonly [k: string]: number;
  };
}
export interface EstimateResponse {
  /**
   * The low figure.
   */
  readonly low: number;
  /**
   * The likely figure.
   */
  readonly likely: number;
  /**
   * The high figure.
   */
  readonly high: number;
}
export interface SortResponse {
  /**
   * A bin for every item.
   */
  readonly bins: {
    readonly [k: string]: string;
  };
}
export interface TimeoutResponse {
  /**
   * Time ran out: no answer.
   */
  readonly timeout: true;
}
