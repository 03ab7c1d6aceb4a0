import { measureForm, prepare } from "@leadsim/authoring/simulate";
import { simulationWithSays } from "@leadsim/report/words";
import { Command } from "commander";
import { deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { printMeter } from "../meter/print-meter.js";
import { resolvePlayable } from "../resolve-playable.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { words } from "../terminal/words.js";
import { toJson } from "../write-file.js";
import { type BenchOptions, benchOptions } from "./bench-options.js";

/** `leadsim meter`: how precisely a form measures, and which decision would help most. */
export function meterCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("meter")
    .description(
      "How dependable the scores of a form would be, how long it takes, and for each competency the cheapest next decision.",
    )
    .argument("<form|scenario>", "a form or scenario: a file, or an id of the library");
  return benchOptions(command)
    .addHelpText("after", help)
    .action((named: string, options: BenchOptions) => {
      const prepared = prepare(resolvePlayable(named, options.scenarios ?? [], io.cwd), options.benchmark);
      const measure = measureForm(prepared, options.seed);
      const text = plain(printMeter(measure, columnsFor(io.stdout, io.env)));
      deliver({ content: toJson(simulationWithSays(measure, words)), text }, { format: options.format }, io);
      finish(0);
    });
}

const help = `
A forecast: it puts the form's decisions through the error formulas of scoring, before anyone has sat it.
--format json holds every competency in every scenario; the table shows the best place for each.

Examples:
  leadsim meter northline-short
  leadsim meter my-form.yaml --scenarios my-scenarios/ --benchmark none
  leadsim meter my-scenario.yaml --format json`;
