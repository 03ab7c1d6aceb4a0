import { type Command, InvalidArgumentError, Option } from "commander";
import { foldersOption, seedOption } from "./play-options.js";

/** What all commands of the bench take that simulate. */
export interface BenchOptions {
  readonly seed: string;
  readonly scenarios?: string[];
  readonly benchmark: "auto" | "none";
  readonly format: "table" | "json";
}

/** Adds them to a command. */
export function benchOptions(command: Command): Command {
  return command
    .addOption(seedOption())
    .addOption(
      new Option(
        "--benchmark <which>",
        "auto takes the benchmark the form names, or that knows its scenarios; none rests on the shipped priors",
      )
        .choices(["auto", "none"])
        .default("auto"),
    )
    .addOption(foldersOption())
    .addOption(formatOption());
}

/** `--format`: tables to read, or JSON. */
export function formatOption(): Option {
  return new Option("--format <format>", "what is printed").choices(["table", "json"]).default("table");
}

/** How many sessions or people, of which a spread takes two; how many of anything else from `least` on. */
export function countOption(flags: string, description: string, least = 2): Option {
  return new Option(flags, description).argParser((value) => {
    const count = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (count >= least && count <= 100_000) return count;
    throw new InvalidArgumentError(`It is a whole number from ${least} to 100000.`);
  });
}
