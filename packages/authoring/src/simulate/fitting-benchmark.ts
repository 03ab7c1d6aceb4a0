import type { Play } from "@leadsim/engine";
import { type Benchmark, matchesReference } from "@leadsim/scenarios";
import type { Playable } from "../content.js";

/** The benchmark a form names, or one that knows every scenario hash for hash; none where neither is there. */
export function fittingBenchmark(
  { form, model, content }: Playable,
  plays: readonly Play[],
): Benchmark | undefined {
  const forModel = content.benchmarks.filter((benchmark) => matchesReference(benchmark.model, model));
  const named = form?.benchmark;
  const benchmark = forModel.find((known) => named !== undefined && matchesReference(named, known));
  return (
    benchmark ??
    forModel.find(({ form: { scenarios } }) =>
      plays.every(({ scenario, story, key }) =>
        scenarios.some((known) => known.id === scenario.id && known.story === story && known.key === key),
      ),
    )
  );
}
