import type { Play } from "@leadsim/engine";
import type { Benchmark } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { fittingBenchmark } from "@leadsim/scoring";
import type { Playable } from "../content.js";

/** The benchmark that content is measured by before anyone sits it. */
export function benchmarkFor(
  { form, model, content }: Playable,
  plays: readonly Play[],
): Benchmark | undefined {
  const played = plays.map(({ scenario, story, key }) => ({ id: scenario.id, story, key }));
  return fittingBenchmark(content.benchmarks, { model, played, ...present({ named: form?.benchmark }) });
}
