import {
  describeSimulation,
  type PolicyName,
  policyNamed,
  policyNames,
  prepare,
  runSimulation,
} from "@leadsim/authoring/simulate";
import { simulationWithSays } from "@leadsim/report/words";
import { Command, Option } from "commander";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { resolvePlayable } from "../resolve-playable.js";
import { printSimulation } from "../simulate/print-simulation.js";
import { withProgress } from "../simulate/progress.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { words } from "../terminal/words.js";
import { toJson } from "../write-file.js";
import { type BenchOptions, benchOptions, countOption } from "./bench-options.js";

interface SimulateOptions extends BenchOptions {
  readonly policy: PolicyName;
  readonly people?: number;
  readonly sessions: number;
  readonly out?: string;
  readonly force?: boolean;
}

/** `leadsim simulate`: what a scenario or a form measures, tried with simulated people. */
export function simulateCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("simulate")
    .description(
      "Play a scenario or a form many times in bulk: score distributions, choices, coverage, what can be earned without insight, and how dependable its scores would be.",
    )
    .argument("<scenario|form>", "a scenario or form: a file, or an id of the library")
    .addOption(new Option("--policy <name>", "who answers").choices([...policyNames]).default("people"))
    .addOption(
      countOption(
        "--people <n>",
        "this many simulated people; the same as --policy people --sessions <n>",
      ).conflicts(["policy", "sessions"]),
    )
    .addOption(countOption("--sessions <n>", "how many sessions").default(1000));
  return benchOptions(command)
    .option("--out <file>", "write the JSON to a file as well; - writes it to standard output")
    .option("--force", "replace a file that is not a simulation")
    .addHelpText("after", help)
    .action((named: string, options: SimulateOptions) => {
      run(named, options, io);
      finish(0);
    });
}

function run(named: string, options: SimulateOptions, io: Io): void {
  checkOut("simulation", options, io);
  const prepared = prepare(resolvePlayable(named, options.scenarios ?? [], io.cwd), options.benchmark);
  const sessions = options.people ?? options.sessions;
  const policy = () => policyNamed(options.policy, prepared.model, prepared.plays);
  const progress = withProgress(policy(), sessions, io);
  const simulated = runSimulation(prepared, progress.policy, sessions, options.seed);
  progress.done();
  for (const { scenario, count } of simulated.table.cutOff) {
    if (count === 0) continue;
    io.stderr.write(
      `Warning: ${scenario} was cut off in ${count} of ${sessions} sessions, as it circles: its figures there are of a story without an ending. leadsim check says where.\n`,
    );
  }
  const report = describeSimulation(prepared, { name: options.policy, policy: policy() }, simulated);
  const text = plain(printSimulation(report, columnsFor(io.stdout, io.env)));
  deliver({ content: toJson(simulationWithSays(report, words)), text }, options, io);
}

const help = `
No person is measured: the numbers show how the content and its key behave under the assumptions that
leadsim benchmark prints. The same content, policy and seed give the same numbers.

Policies: people (abilities drawn from a population), random, least-used (covers every option), longest,
first, middle, all-threes, agreeable (strategies without insight), strongest (knows the key).

Examples:
  leadsim simulate first-ninety-days
  leadsim simulate my-scenario.yaml --policy least-used --sessions 200
  leadsim simulate northline-short --people 5000 --seed 7 --format json --out simulation.json`;
