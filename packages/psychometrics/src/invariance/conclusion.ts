import type { InvarianceConclusion, InvarianceFit, MeasurementInvariance } from "@leadsim/scenarios";

const significant = 0.05;

/** By likelihood ratio at 5%, metric before scalar; BIC stands beside it. */
export function invarianceConclusion({
  tests,
  fits,
}: Pick<MeasurementInvariance, "tests" | "fits">): InvarianceConclusion {
  const passes = (restricted: InvarianceFit["level"], free: InvarianceFit["level"]): boolean =>
    tests.find((test) => test.restricted === restricted && test.free === free)!.p >= significant;
  const bic = (level: InvarianceFit["level"]): number => fits.find((fit) => fit.level === level)!.bic;
  const metric = passes("metric", "configural");
  const scalar = metric && passes("scalar", "metric");
  return {
    holds: scalar ? "scalar" : metric ? "metric" : "none",
    bicPrefersEqual: !scalar && bic("scalar") < Math.min(bic("configural"), bic("metric")),
  };
}
