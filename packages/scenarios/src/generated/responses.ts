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
export type ResponsesDocument = ScriptedResponse[];

export interface ScriptedResponse {
  /**
   * Needed only where two scenarios of a form share a scene id.
   */
  scenario?: string;
  /**
   * The scene whose decision is answered.
   */
  scene: string;
  /**
   * What is answered, in the way of the decision's type.
   */
  response: DecisionResponse | TimeoutResponse;
}
export interface ChooseResponse {
  /**
   * The option picked.
   */
  picked: string;
}
export interface SelectResponse {
  /**
   * The options picked.
   */
  picked: string[];
}
export interface BestWorstResponse {
  /**
   * The most effective option.
   */
  best: string;
  /**
   * The least effective option.
   */
  worst: string;
}
export interface RateResponse {
  /**
   * A rating from 1 to 5 for every option.
   */
  ratings: {
    [k: string]: number;
  };
}
export interface RankResponse {
  /**
   * The options, best first.
   */
  order: string[];
}
export interface AllocateResponse {
  /**
   * An amount for every option; together the budget.
   */
  amounts: {
    [k: string]: number;
  };
}
export interface EstimateResponse {
  /**
   * The low figure.
   */
  low: number;
  /**
   * The likely figure.
   */
  likely: number;
  /**
   * The high figure.
   */
  high: number;
}
export interface SortResponse {
  /**
   * A bin for every item.
   */
  bins: {
    [k: string]: string;
  };
}
export interface TimeoutResponse {
  /**
   * Time ran out: no answer.
   */
  timeout: true;
}
