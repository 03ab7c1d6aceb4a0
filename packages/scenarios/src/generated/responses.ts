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
  scene: string;
  response: DecisionResponse | TimeoutResponse;
}
export interface ChooseResponse {
  picked: string;
}
export interface SelectResponse {
  picked: string[];
}
export interface BestWorstResponse {
  best: string;
  worst: string;
}
export interface RateResponse {
  ratings: {
    [k: string]: number;
  };
}
export interface RankResponse {
  order: string[];
}
export interface AllocateResponse {
  amounts: {
    [k: string]: number;
  };
}
export interface EstimateResponse {
  low: number;
  likely: number;
  high: number;
}
export interface SortResponse {
  bins: {
    [k: string]: string;
  };
}
export interface TimeoutResponse {
  timeout: true;
}
