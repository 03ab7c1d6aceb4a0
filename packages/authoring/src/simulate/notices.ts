import { referenceTo, type SimulationNotice } from "@leadsim/scenarios";
import type { Prepared } from "./run-simulation.js";

/** What must be said beside simulated numbers, and what scores and bands rest on. */
export function simulationNotices(
  nature: "simulated" | "forecast",
  { benchmark }: Prepared,
): readonly SimulationNotice[] {
  return [
    { code: nature },
    benchmark
      ? { code: "benchmark", kind: benchmark.kind, benchmark: referenceTo(benchmark) }
      : { code: "shipped-priors" },
  ];
}
