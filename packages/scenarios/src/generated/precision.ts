// Generated from schemas/precision.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * How sure the scores of a calibration are: along ability, sum by sum, and at cut scores.
 */
export interface Precision {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/precision@1";
  readonly calibration: PrecisionCalibration;
  /**
   * Along ability; null with testlets, whose items depend on each other, so that their information does not add up.
   */
  readonly information: readonly PrecisionAtAbility[] | null;
  /**
   * What each sum of all items says; empty where items fall with ability (slopes below 0), since sums do not go with it there.
   */
  readonly sums: readonly PrecisionOfSum[];
  readonly classification: PrecisionClassification;
  /**
   * What computed it, with its version.
   */
  readonly program: string;
}
/**
 * What the scores come from.
 */
export interface PrecisionCalibration {
  /**
   * Its response model.
   */
  readonly model: "gpcm" | "graded" | "nominal" | "2pl" | "rasch";
  /**
   * How many it has.
   */
  readonly items: number;
  readonly prior: PrecisionPrior;
  /**
   * People whose responses its parameters come from.
   */
  readonly persons: number;
  /**
   * `measured`: people responded. `synthetic`: simulated responses; no person was measured. `unknown`: the source does not say.
   */
  readonly kind: "measured" | "synthetic" | "unknown";
  /**
   * Where the responses came from, in the words of whoever ran it.
   */
  readonly source: string;
}
/**
 * The distribution of ability that scores are drawn to.
 */
export interface PrecisionPrior {
  /**
   * The group it is of.
   */
  readonly group: string;
  /**
   * Mean ability.
   */
  readonly mean: number;
  /**
   * Its standard deviation.
   */
  readonly sd: number;
}
export interface PrecisionAtAbility {
  /**
   * Ability.
   */
  readonly theta: number;
  /**
   * Of all items together.
   */
  readonly information: number;
  /**
   * 1/√information; null where there is none.
   */
  readonly standardError: number | null;
}
export interface PrecisionOfSum {
  /**
   * Places of the categories chosen added up, 0 for the lowest of each item.
   */
  readonly sum: number;
  /**
   * Mean ability of somebody who met all items and has this sum.
   */
  readonly theta: number;
  /**
   * Its standard deviation.
   */
  readonly standardError: number;
  /**
   * 50 + 10·theta.
   */
  readonly T: number;
  /**
   * Share of people expected at it.
   */
  readonly expected: number;
}
/**
 * How often classes at cut scores come out right, and how often alike.
 */
export interface PrecisionClassification {
  /**
   * Cuts of sums, each by itself and all together (Lee, 2010); empty where none were named.
   */
  readonly sums: readonly PrecisionClasses[];
  /**
   * Cuts of ability; null where none were named.
   */
  readonly abilities: PrecisionClassesOfPeople | null;
}
export interface PrecisionClasses {
  /**
   * Ascending; a value at a cut is in the upper class.
   *
   * @minItems 1
   */
  readonly cuts: readonly number[];
  /**
   * Share of people expected in the class that they truly belong to.
   */
  readonly accuracy: number;
  /**
   * Share expected in the same class at a second sitting of equal items.
   */
  readonly consistency: number;
  /**
   * Consistency beyond chance (Cohen, 1960); null where everybody is in one class.
   */
  readonly kappa: number | null;
}
export interface PrecisionClassesOfPeople {
  /**
   * People with an estimate.
   */
  readonly persons: number;
  /**
   * Each cut by itself and all together (Rudner, 2001, 2005).
   *
   * @minItems 1
   */
  readonly classes: readonly PrecisionClasses[];
}
