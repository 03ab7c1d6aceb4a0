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
  const played = plays.map(({ scenario: { id }, story, key }) => {
    const practice = form?.scenarios.some((entry) => entry.id === id && entry.practice) ?? false;
    return { id, story, key, practice };
  });
  return fittingBenchmark(content.benchmarks, { model, played, ...present({ named: form?.benchmark }) });
}
