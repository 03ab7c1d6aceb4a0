// Generated from schemas/what-if.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Something to be said beside simulated numbers, by a code.
 */
export type SimulationNotice = SimulationNoticePlain | SimulationNoticeBenchmark;

/**
 * What one changed level of a key would do to the same simulated people with the same answers (`leadsim what-if --format json`). No person was measured.
 */
export interface WhatIf {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/what-if@1";
  /**
   * Always: no number here is of a measured person.
   */
  readonly simulated: true;
  /**
   * What must be said wherever a number of it stands, and what scores and bands rest on.
   */
  readonly notices: readonly SimulationNotice[];
  readonly change: WhatIfChange;
  /**
   * Simulated people.
   */
  readonly people: number;
  /**
   * The seed: the same content, policy and seed give the same numbers.
   */
  readonly seed: string;
  /**
   * People whose level at that decision changes.
   */
  readonly touched: number;
  readonly range: WhatIfRange;
  /**
   * The scales that the behavior belongs to.
   */
  readonly scales: readonly WhatIfScale[];
}
export interface SimulationNoticePlain {
  /**
   * `simulated`: no person was measured. `forecast`: from variance components, before anyone has sat it. `shipped-priors`: scores and bands rest on priors set by judgment.
   */
  readonly code: "simulated" | "forecast" | "shipped-priors";
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
export interface SimulationNoticeBenchmark {
  /**
   * Scores and bands rest on a benchmark.
   */
  readonly code: "benchmark";
  /**
   * The kind of the benchmark.
   */
  readonly kind: "synthetic" | "judgment" | "pilot" | "operational";
  /**
   * Its id and version.
   */
  readonly benchmark: string;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
/**
 * What was changed in thought; the file stays as it is.
 */
export interface WhatIfChange {
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The scene's id.
   */
  readonly scene: string;
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * The option; item:bin at a sort.
   */
  readonly option: string;
  /**
   * Its level in the key.
   */
  readonly from: number;
  /**
   * The level tried.
   */
  readonly to: number;
}
/**
 * What is attainable at the decision for the behavior.
 */
export interface WhatIfRange {
  /**
   * By the key as it is: lowest and highest; null where nothing is attainable.
   */
  readonly before: readonly number[] | null;
  /**
   * By the changed key.
   */
  readonly after: readonly number[] | null;
}
export interface WhatIfScale {
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  readonly id: string;
  /**
   * Its name.
   */
  readonly title: string;
  /**
   * People whose points earned change.
   */
  readonly quality: number;
  /**
   * Mean change of points earned, from 1 to 5; null where nothing measures it.
   */
  readonly qualityShift: number | null;
  /**
   * People whose printed score changes by a tenth of a point or more.
   */
  readonly score: number;
  /**
   * Mean change of the printed score; null where none is printed.
   */
  readonly scoreShift: number | null;
  /**
   * People whose standing changes.
   */
  readonly standing: number;
  /**
   * How many change from what to what, by `from → to`.
   */
  readonly moves: {
    readonly [k: string]: number;
  };
  /**
   * People for whom what may be said changes.
   */
  readonly tier: number;
}
