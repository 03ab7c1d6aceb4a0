/** Variances of what a response is made of. */
export interface Components {
  /** Between people. */
  readonly person: number;
  /** Between scenarios; 0 where the design can't tell (see {@link VarianceEstimate.design}). */
  readonly scenario: number;
  /** Between items of one scenario. */
  readonly item: number;
  /** People who do better in one scenario than in another; 0 where the design can't tell. */
  readonly personScenario: number;
  /** The rest: person × item, and what is not repeatable. */
  readonly residual: number;
}
