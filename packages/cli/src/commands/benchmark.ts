import { makeBenchmark, type Playable } from "@leadsim/authoring/simulate";
import { type Benchmark, referenceTo } from "@leadsim/scenarios";
import { Command, InvalidArgumentError } from "commander";
import { asArgument } from "../as-argument.js";
import { asTyped } from "../as-typed.js";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { resolvePlayable } from "../resolve-playable.js";
import { withProgress } from "../simulate/progress.js";
import { words } from "../terminal/words.js";
import { toJson } from "../write-file.js";
import { foldersOption, seedOption } from "./play-options.js";

interface BenchmarkOptions {
  readonly people: number;
  readonly seed: string;
  readonly out: string;
  readonly scenarios?: string[];
  readonly force?: boolean;
}

/** `leadsim benchmark`: a synthetic benchmark for a form, made by playing it. */
export function benchmarkCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("benchmark")
    .description("Make a synthetic benchmark for a form: many simulated people play it and are summed up.")
    .argument("<form>", "a form or scenario: a file, or an id of the library")
    .option("--people <n>", "how many simulated people", asPeople, 10_000)
    .addOption(seedOption())
    .option("--out <file>", "where to write it; - writes it to standard output", "benchmark.json")
    .addOption(foldersOption())
    .option("--force", "replace a file that is not a leadsim benchmark")
    .addHelpText("after", help)
    .action((form: string, options: BenchmarkOptions) => {
      checkOut("benchmark", options, io);
      const playable = resolvePlayable(form, options.scenarios ?? [], io.cwd);
      const benchmark = makeTold(playable, options, io);
      const written = [
        `: ${referenceTo(benchmark)}, ${options.people} simulated people.`,
        words.profile.benchmark({ ...benchmark, ...benchmark.dates }),
        `Next: ${asTyped("leadsim score ", io.env)}transcript.json --benchmark ${asArgument(options.out)}`,
      ];
      deliver({ content: toJson(benchmark), written: written.join("\n") }, options, io);
      finish(0);
    });
}

function makeTold(playable: Playable, { people, seed }: BenchmarkOptions, io: Io): Benchmark {
  let wipe = (): void => undefined;
  const benchmark = makeBenchmark(playable, people, seed, (policy) => {
    const told = withProgress(policy, people, io);
    wipe = told.done;
    return told.policy;
  });
  wipe();
  return benchmark;
}

function asPeople(value: string): number {
  const count = /^\d{1,7}$/.test(value) ? Number(value) : 0;
  if (count >= 2 && count <= 1_000_000) return count;
  throw new InvalidArgumentError("It is a whole number from 2 to 1000000.");
}

const help = `
No person is measured: the numbers show how a report works, and say nothing about how anyone compares with
sales leaders. The assumptions and the seed are written into the file, and the same seed gives the same bytes.

Examples:
  leadsim benchmark northline-short --people 10000 --seed 1 --out northline-short-synthetic.json
  leadsim benchmark my-form.yaml --scenarios my-scenarios/ --people 2000 --out mine.json`;
