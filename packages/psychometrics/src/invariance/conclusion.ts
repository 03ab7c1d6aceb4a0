import type { InvarianceLevel, MeasurementInvariance } from "./measurement-invariance.js";

/** What tests of invariance let groups compare. */
export interface InvarianceConclusion {
  /** `scalar`: means too. `metric`: within groups only, intercepts differ. `none`: slopes differ. */
  readonly holds: "scalar" | "metric" | "none";
  /** Whether BIC prefers equal items all the same: with many people every difference is beyond chance. */
  readonly bicPrefersEqual: boolean;
}

const significant = 0.05;

/** By likelihood ratio at 5%, metric before scalar; BIC stands beside it. */
export function invarianceConclusion({ tests, fits }: MeasurementInvariance): InvarianceConclusion {
  const passes = (restricted: InvarianceLevel, free: InvarianceLevel): boolean =>
    tests.find((test) => test.restricted === restricted && test.free === free)!.p >= significant;
  const bic = (level: InvarianceLevel): number => fits.find((fit) => fit.level === level)!.bic;
  const metric = passes("metric", "configural");
  const scalar = metric && passes("scalar", "metric");
  return {
    holds: scalar ? "scalar" : metric ? "metric" : "none",
    bicPrefersEqual: !scalar && bic("scalar") < Math.min(bic("configural"), bic("metric")),
  };
}
