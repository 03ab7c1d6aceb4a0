import { parseChange, policyNamed, prepare, whatIf } from "@leadsim/authoring/simulate";
import { simulationWithSays } from "@leadsim/report/words";
import { Command } from "commander";
import { deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { resolvePlayable } from "../resolve-playable.js";
import { printWhatIf } from "../simulate/print-what-if.js";
import { withProgress } from "../simulate/progress.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { words } from "../terminal/words.js";
import { toJson } from "../write-file.js";
import { type BenchOptions, benchOptions, countOption } from "./bench-options.js";

interface WhatIfOptions extends BenchOptions {
  readonly people: number;
}

/** `leadsim what-if`: what one changed level of a key would do. */
export function whatIfCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("what-if")
    .description(
      "Change one level of a key in thought: how many of the same simulated people would change points, score or standing.",
    )
    .argument("<scenario|form>", "a scenario or form: a file, or an id of the library")
    .argument("<scene>", "a decision; scenario/scene where a form has two of that name")
    .argument("<behavior>", "a behavior that it measures")
    .argument("<option>", "an option; item:bin at a sort")
    .argument("<level>", "the level to try, 1 to 5")
    .addOption(countOption("--people <n>", "how many simulated people").default(1000));
  return benchOptions(command)
    .addHelpText("after", help)
    .action(
      (
        named: string,
        scene: string,
        behavior: string,
        option: string,
        level: string,
        options: WhatIfOptions,
      ) => {
        const prepared = prepare(resolvePlayable(named, options.scenarios ?? [], io.cwd), options.benchmark);
        const change = parseChange(prepared.plays, [scene, behavior, option, level]);
        const { people, seed } = options;
        const progress = withProgress(policyNamed("people", prepared.model, prepared.plays), people, io);
        const result = whatIf(prepared, change, progress.policy, people, seed);
        progress.done();
        const text = plain(printWhatIf(result, columnsFor(io.stdout, io.env)));
        deliver({ content: toJson(simulationWithSays(result, words)), text }, { format: options.format }, io);
        finish(0);
      },
    );
}

const help = `
The people answer as they would under the key as it is, and their answers are scored by both keys. What scores
are compared with stays the same: a benchmark made anew would move too. No person is measured.

Examples:
  leadsim what-if first-ninety-days hartwell-ask support-without-taking-over ask-why 4
  leadsim what-if my-scenario.yaml inbox protect-coaching-time margot-report:decline 5
  leadsim what-if northline-short first-ninety-days/wording give-behavior-feedback keep-that 5 --people 5000`;
