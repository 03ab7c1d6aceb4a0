import type { Percentile, Ranged } from "@leadsim/scenarios";

/** Where a score stands in a norm: percentile, sten, T and stanine, each with what the band leaves open. */
export function normWords({ value, low, high, synthetic, sten, t, stanine }: Percentile): string {
  const rest = [said("sten", sten), said("T", t), said("stanine", stanine)].flatMap((words) => words ?? []);
  return `${[said("Percentile", { value, low, high }), ...rest].join(", ")}${synthetic ? ", of simulated people" : ""}`;
}

function said(name: string, of: Ranged | undefined): string | undefined {
  if (!of) return undefined;
  return `${name} ${Math.round(of.value)} (${Math.round(of.low)} to ${Math.round(of.high)})`;
}
