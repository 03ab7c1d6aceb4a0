import type { InvarianceConclusion, InvarianceFit, MeasurementInvariance } from "@leadsim/scenarios";

const significant = 0.05;

/**
 * By likelihood ratio at 5%, metric before scalar, and partial within configural; BIC stands beside it, over all levels
 * but equal ability.
 */
export function invarianceConclusion({
  tests,
  fits,
}: Pick<MeasurementInvariance, "tests" | "fits">): InvarianceConclusion {
  const passes = (restricted: InvarianceFit["level"], free: InvarianceFit["level"]): boolean =>
    tests.find((test) => test.restricted === restricted && test.free === free)!.p >= significant;
  const prefers = (level: InvarianceFit["level"]): boolean => {
    const own = fits.find((fit) => fit.level === level)!.bic;
    return fits.every((fit) => fit.level === level || fit.level === "equal-ability" || own < fit.bic);
  };
  const metric = passes("metric", "configural");
  const scalar = metric && passes("scalar", "metric");
  const isPartial = fits.some(({ level }) => level === "partial");
  return {
    holds: scalar ? "scalar" : metric ? "metric" : "none",
    bicPrefersEqual: !scalar && prefers("scalar"),
    ...(isPartial
      ? { partial: { holds: passes("partial", "configural"), bicPrefers: prefers("partial") } }
      : {}),
  };
}
