// Generated from schemas/what-if.schema.json by scripts/generate-types.mjs. Do not edit.

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
   * What must be said wherever a number of it stands.
   */
  readonly statement: string;
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
   * What scores and bands rest on, in words.
   */
  readonly yardstick: string;
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
