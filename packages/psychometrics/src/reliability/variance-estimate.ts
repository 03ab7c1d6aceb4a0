import type { AnovaTable } from "./anova.js";
import type { Components } from "./components.js";

/** Variance components with how they were found. */
export interface VarianceEstimate {
  readonly components: Components;
  /** Standard errors, by mean squares or the average information; null for a component that REML held at zero. */
  readonly standardErrors: { readonly [Name in keyof Components]: number | null };
  /**
   * `person × (item : scenario)`; or `person × item` where there is one scenario, or one item in each: then person and
   * person × scenario, or person × scenario and residual, are one.
   */
  readonly design: "person × (item : scenario)" | "person × item";
  /** `anova`: expected mean squares. `reml`: restricted maximum likelihood. */
  readonly method: "anova" | "reml";
  readonly persons: number;
  readonly scenarios: number;
  readonly items: number;
  readonly responses: number;
  /** Of all responses; with REML by generalized least squares, so that who met what weighs less. */
  readonly mean: number;
  /** The ANOVA table; null where the data are not balanced. */
  readonly anova: AnovaTable | null;
  /** Restricted log-likelihood; null for ANOVA. */
  readonly logLikelihood: number | null;
}
