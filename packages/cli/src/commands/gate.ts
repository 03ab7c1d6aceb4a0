import { gate, prepare } from "@leadsim/authoring/simulate";
import { Command } from "commander";
import { deliver } from "../deliver.js";
import { printGate } from "../gate/print-gate.js";
import type { Io } from "../io.js";
import { resolvePlayable } from "../resolve-playable.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { toJson } from "../write-file.js";
import { type BenchOptions, benchOptions, countOption } from "./bench-options.js";

interface GateOptions extends BenchOptions {
  readonly sessions: number;
  readonly decisions?: number;
}

/** `leadsim gate`: whether a scenario or a form can be passed without reading it. */
export function gateCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("gate")
    .description(
      "Hold a scenario or a form to the gate: what is earned by the words of options alone, and by always the same kind of act.",
    )
    .argument("<scenario|form>", "a scenario or form: a file, or an id of the library")
    .addOption(countOption("--sessions <n>", "how many sessions each way of answering plays").default(1000))
    .addOption(
      countOption(
        "--decisions <n>",
        "for every row the n decisions that add most (default: 4 of rows over)",
        1,
      ),
    );
  return benchOptions(command)
    .addHelpText("after", help)
    .action((named: string, options: GateOptions) => {
      const prepared = prepare(resolvePlayable(named, options.scenarios ?? [], io.cwd), "none");
      const found = gate(prepared, options.sessions, options.seed);
      const text = plain(printGate(found, columnsFor(io.stdout, io.env), options.decisions));
      deliver({ content: toJson(found), text }, { format: options.format }, io);
      finish(found.holds ? 0 : 1);
    });
}

const help = `
Exit code 0 where the gate holds, 1 where it does not. Surface rules must lie within half a standard deviation of
random answers for a scenario, a quarter for a form; always one kind of act may earn at most half of one. Say of each
option what kind of act it is: act: coach, ask, delegate, escalate, decide, wait, act, agree or assert. Raters who see
the options alone are asked with leadsim panel --options-only.

Examples:
  leadsim gate my-scenario.yaml
  leadsim gate northline-a --decisions 6
  leadsim gate first-ninety-days --format json > gate.json`;
