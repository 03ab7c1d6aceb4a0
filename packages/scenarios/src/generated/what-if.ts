// Generated from schemas/what-if.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What one changed level of a key would do to the same simulated people with the same answers (`leadsim what-if --format json`). No person was measured.
 */
export interface WhatIf {
  /**
   * The format and its version.
   */
  format: "leadsim/what-if@1";
  /**
   * Always: no number here is of a measured person.
   */
  simulated: true;
  /**
   * What must be said wherever a number of it stands.
   */
  statement: string;
  change: WhatIfChange;
  /**
   * Simulated people.
   */
  people: number;
  /**
   * The seed: the same content, policy and seed give the same numbers.
   */
  seed: string;
  /**
   * What scores and bands rest on, in words.
   */
  yardstick: string;
  /**
   * People whose level at that decision changes.
   */
  touched: number;
  range: WhatIfRange;
  /**
   * The scales that the behavior belongs to.
   */
  scales: WhatIfScale[];
}
/**
 * What was changed in thought; the file stays as it is.
 */
export interface WhatIfChange {
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * The option; item:bin at a sort.
   */
  option: string;
  /**
   * Its level in the key.
   */
  from: number;
  /**
   * The level tried.
   */
  to: number;
}
/**
 * What is attainable at the decision for the behavior.
 */
export interface WhatIfRange {
  /**
   * By the key as it is: lowest and highest; null where nothing is attainable.
   */
  before: number[] | null;
  /**
   * By the changed key.
   */
  after: number[] | null;
}
export interface WhatIfScale {
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  id: string;
  /**
   * Its name.
   */
  title: string;
  /**
   * People whose points earned change.
   */
  quality: number;
  /**
   * Mean change of points earned, from 1 to 5; null where nothing measures it.
   */
  qualityShift: number | null;
  /**
   * People whose printed score changes by a tenth of a point or more.
   */
  score: number;
  /**
   * Mean change of the printed score; null where none is printed.
   */
  scoreShift: number | null;
  /**
   * People whose standing changes.
   */
  standing: number;
  /**
   * How many change from what to what, by `from → to`.
   */
  moves: {
    [k: string]: number;
  };
  /**
   * People for whom what may be said changes.
   */
  tier: number;
}
