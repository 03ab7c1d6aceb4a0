import { diffScenarios } from "@leadsim/authoring/diff";
import type { Scenario } from "@leadsim/scenarios";
import { Command } from "commander";
import { deliver } from "../deliver.js";
import { printDiff } from "../diff/print-diff.js";
import type { Io } from "../io.js";
import { resolvePlayable } from "../resolve-playable.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";
import { foldersOption } from "./play-options.js";

interface DiffOptions {
  readonly format: "table" | "json";
  readonly scenarios?: string[];
}

/** `leadsim diff`: what an edit of a scenario means for sessions and scores. */
export function diffCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("diff")
    .description(
      "Compare two versions of a scenario, scene by scene, and say what the edit means for scores.",
    )
    .argument("<old>", "a scenario: a file, or an id of the library")
    .argument("<new>", "the other version")
    .addOption(foldersOption())
    .addOption(formatOption())
    .addHelpText("after", help)
    .action((old: string, now: string, options: DiffOptions) => {
      const folders = options.scenarios ?? [];
      const diff = diffScenarios(scenarioNamed(old, folders, io), scenarioNamed(now, folders, io));
      const text = plain(printDiff(diff, columnsFor(io.stdout, io.env)));
      deliver({ content: toJson(diff), text }, { format: options.format }, io);
      finish(0);
    });
}

function scenarioNamed(named: string, folders: readonly string[], io: Io): Scenario {
  const { form, scenarios } = resolvePlayable(named, folders, io.cwd);
  const [scenario] = scenarios;
  if (scenario && !form) return scenario;
  throw new UserError(`${named} is a form, not a scenario.`, "Compare its scenarios one by one.");
}

const help = `
What an edit touches: text (words only: scores stay comparable), order (of options), time (a limit), answers
(what can be answered), paths (scenes, routes, conditions, effects), ranges (what is attainable), key (levels),
reasons (why options earn them). Exit code 0 whatever is found.

Examples:
  leadsim diff first-ninety-days my-copy.yaml
  leadsim diff old/my-scenario.yaml my-scenario.yaml --format json | jq .verdict`;
