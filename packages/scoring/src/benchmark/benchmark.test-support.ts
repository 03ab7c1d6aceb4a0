import type { Benchmark, EvidenceSet } from "@leadsim/scenarios";
import { formOf, simulate, type World } from "../../validation/simulate.js";
import { evidenceSet, type Sketch, scenarioSummary, smallModel } from "../scoring.test-support.js";
import type { ResponderTable } from "./levels-table.js";
import { summarizeBenchmark } from "./summarize-benchmark.js";

const model = smallModel();

/** A benchmark of simulated people, and more people of the same world as evidence. */
export interface SimulatedBenchmark {
  readonly benchmark: Benchmark;
  readonly table: ResponderTable;
  readonly people: readonly EvidenceSet[];
}

/** Simulates one world twice: `norm` people for the benchmark, `tested` people to score against it. */
export function simulatedBenchmark(world: Partial<World>, norm: number, tested: number): SimulatedBenchmark {
  const full: World = {
    model,
    opportunities: 8,
    scenarios: 4,
    scenarioSd: 0.4,
    decisionSd: 0.3,
    sharedDecisions: true,
    oneResponse: "none",
    slope: 2,
    ...world,
  };
  const form = formOf(full, 5);
  const names = form.columns.map(({ competency, scenario, decision }) => ({
    scenario: `scenario-${scenario}`,
    decision: `d${decision}`,
    behavior: full.model.competencies[competency]?.behaviors[0] as string,
    min: 1,
    max: 5,
  }));
  const levelsOf = (people: number, seed: number) =>
    simulate(full, form, people, seed).table.shares.map((share) => 1 + 4 * share);
  const table: ResponderTable = {
    people: norm,
    player: "simulated",
    opportunities: names,
    levels: levelsOf(norm, 11),
  };
  const scenarios = [...new Set(names.map(({ scenario }) => scenario))].sort();
  const benchmark = summarizeBenchmark(table, model, {
    id: "test-synthetic",
    version: "1.0.0",
    kind: "synthetic",
    title: "Simulated people",
    population: "Simulated",
    sampling: "Seeded",
    dates: { from: "2026-11-22", to: "2026-11-22" },
    form: {
      id: "form",
      version: "1.0.0",
      scenarios: scenarios
        .map(scenarioSummary)
        .map(({ id, version, story, key }) => ({ id, version, story, key })),
    },
    generator: { program: "test", seed: "11", parameters: { people: norm } },
  });
  const levels = levelsOf(tested, 12);
  const people = Array.from({ length: tested }, (_, person) => {
    const sketches = names.map(
      (name, at): Sketch => ({ ...name, level: levels[person * names.length + at] as number }),
    );
    return evidenceSet(sketches, { session: `p${person}` });
  });
  return { benchmark, table, people };
}
