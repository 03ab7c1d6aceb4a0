import { compile, type Policy, people, simulate } from "@leadsim/engine";
import type { Benchmark } from "@leadsim/scenarios";
import { parseReference } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { summarizeBenchmark } from "@leadsim/scoring";
import type { Playable } from "../content.js";
import { version } from "../version.js";
import { assumptions, simulatedPeople } from "./simulate-people.js";

/** Simulated people sit on the day all simulated sessions begin: a benchmark is the same bytes every time. */
const day = "2026-01-05";

/**
 * A synthetic benchmark: many simulated people play the real form through the real engine, and are summed up.
 * @param watched the policy, looked on at as it plays
 */
export function makeBenchmark(
  { form, scenarios, model }: Playable,
  count: number,
  seed: string,
  watched: (policy: Policy) => Policy = (policy) => policy,
): Benchmark {
  const plays = scenarios.map((scenario) => compile(scenario));
  const table = simulate(plays, watched(people(simulatedPeople(model, plays), "benchmark")), {
    sessions: count,
    seed,
    ...present({ form }),
  });
  const { id, title, version: formVersion } = form ?? scenarios[0]!;
  const named = form?.benchmark === undefined ? undefined : parseReference(form.benchmark);
  const { id: benchmarkId, version: benchmarkVersion } = named ?? { id: `${id}-synthetic`, version: "1" };
  return summarizeBenchmark(
    { people: count, player: "simulated", opportunities: table.opportunities, levels: table.levels },
    model,
    {
      id: benchmarkId,
      version: /^\d+\.\d+\.\d+/.test(benchmarkVersion)
        ? benchmarkVersion
        : `${benchmarkVersion}.0.0`.slice(0, 5),
      kind: "synthetic",
      title: `Simulated people on “${title}”`,
      population: `${count} simulated people whose abilities vary as the generator's parameters say; ${100 * assumptions.careless}% answer at random.`,
      sampling: "Drawn by a seeded generator; every person plays the whole form through the engine.",
      dates: { from: day, to: day },
      form: {
        id,
        version: formVersion,
        scenarios: plays.map(({ scenario, story, key }) => ({
          id: scenario.id,
          version: scenario.version,
          story,
          key,
        })),
      },
      generator: {
        program: `leadsim benchmark ${version}`,
        seed,
        parameters: { people: count, ...assumptions },
      },
    },
  );
}
