import { compile, type Play, type Policy, type SimulationTable, simulate } from "@leadsim/engine";
import type { Benchmark, Model } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { type ScoredTable, scoreTable } from "@leadsim/scoring";
import type { Playable } from "../content.js";
import { benchmarkFor } from "./benchmark-for.js";

/** What is simulated again and again: compiled once. */
export interface Prepared {
  readonly playable: Playable;
  readonly model: Model;
  readonly plays: readonly Play[];
  readonly benchmark: Benchmark | undefined;
}

/** Sessions played and scored. */
export interface Simulated {
  readonly table: SimulationTable;
  readonly scored: ScoredTable;
}

/** Makes a scenario or a form ready; `yardstick` none leaves benchmarks aside and rests on the shipped priors. */
export function prepare(playable: Playable, yardstick: "auto" | "none" = "auto"): Prepared {
  const plays = playable.scenarios.map((scenario) => compile(scenario));
  const benchmark = yardstick === "none" ? undefined : benchmarkFor(playable, plays);
  return { playable, model: playable.model, plays, benchmark };
}

/** Plays sessions in bulk and scores each of them. */
export function runSimulation(prepared: Prepared, policy: Policy, sessions: number, seed: string): Simulated {
  const table = playTable(prepared.plays, prepared, policy, sessions, seed);
  return { table, scored: scoreLevels(table, prepared) };
}

/** Plays sessions in bulk, with other plays of the same form. */
export function playTable(
  plays: readonly Play[],
  { playable: { form } }: Prepared,
  policy: Policy,
  sessions: number,
  seed: string,
): SimulationTable {
  return simulate(plays, policy, { sessions, seed, ...present({ form }) });
}

/** Scores a table by the yardstick of what was prepared. */
export function scoreLevels(table: SimulationTable, { model, plays, benchmark }: Prepared): ScoredTable {
  const { sessions, opportunities, levels } = table;
  return scoreTable(
    { people: sessions, opportunities, levels },
    model,
    plays.map(({ scenario, story, key }) => ({ id: scenario.id, story, key })),
    benchmark ? { benchmark } : {},
  );
}
