import {
  panelItems,
  panelResult,
  proposeKey,
  ratingSheet,
  readingSheet,
  readRatings,
} from "@leadsim/authoring/panel";
import type { KeyMethod } from "@leadsim/psychometrics";
import type { Model, PanelResult, Scenario } from "@leadsim/scenarios";
import { Command, InvalidArgumentError, Option } from "commander";
import { separatorOption, type TableOptions, tableOptions } from "../csv/table-options.js";
import { deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { optionsOnly } from "../panel/options-only.js";
import { panelText } from "../panel/panel-text.js";
import { readSheet, writeSheets } from "../panel/sheets.js";
import { sortBehaviors } from "../panel/sort-behaviors.js";
import { resolvePlayable } from "../resolve-playable.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { toJson } from "../write-file.js";
import { foldersOption } from "./play-options.js";

interface PanelOptions extends Pick<TableOptions, "separator" | "decimal"> {
  readonly out: string;
  readonly read?: string[];
  readonly seed: string;
  readonly optionsOnly?: boolean;
  readonly sortBehaviors?: boolean;
  readonly maxSd: number;
  readonly scenarios?: string[];
  readonly key?: KeyMethod;
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim panel`: a blind rating sheet for experts, and what their ratings say about the key. */
export function panelCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("panel")
    .description(
      "Write a blind rating sheet for experts, or read their ratings back and compare the key with them.",
    )
    .argument("<scenario>", "a scenario's file, or its id in the library")
    .option("--out <folder>", "where to write the sheets", "panel")
    .option("--read <files...>", "filled-in sheets, one file per rater")
    .option("--seed <text>", "draws the order of the options; the same for all raters", "1")
    .option("--max-sd <n>", "flag what raters differ on by a larger standard deviation", asDeviation, 1)
    .option("--key <method>", "with --read: propose a key by mean, median, mode or consensus", asKeyMethod)
    .option("--format <format>", "with --read: table or json", asFormat, "table")
    .option("--options-only", "ask who finds the best option from the options alone, without the scenes")
    .option(
      "--sort-behaviors",
      "ask which behavior the best options show, to see whether statements are told apart",
    )
    .option("--force", "replace sheets that are there: they may have been filled in")
    .addOption(separatorOption())
    .addOption(
      new Option("--decimal <mark>", "with --read: the decimal mark of amounts: . or ,").choices([".", ","]),
    )
    .addOption(foldersOption())
    .addHelpText("after", help)
    .action((named: string, options: PanelOptions) => {
      const playable = resolvePlayable(named, options.scenarios ?? [], io.cwd);
      const [scenario, other] = playable.scenarios;
      if (!scenario || other || playable.form) {
        throw new UserError(
          `${plainLine(named)} is a form.`,
          "Name one scenario: each has a panel of its own.",
        );
      }
      if (options.key !== undefined && !options.read) {
        throw new UserError(
          "A key is proposed from ratings.",
          "Name the filled-in sheets: --read <files...>",
        );
      }
      if (options.optionsOnly && options.sortBehaviors) {
        throw new UserError(
          "--options-only and --sort-behaviors ask different raters.",
          "Write one sheet, then the other.",
        );
      }
      if (options.optionsOnly) optionsOnly(scenario, options, io);
      else if (options.sortBehaviors) sortBehaviors(scenario, playable.model, options, io);
      else if (options.read) readBack(scenario, options.read, options, io);
      else writeRatingSheets(scenario, playable.model, options, io);
      finish(0);
    });
}

function writeRatingSheets(scenario: Scenario, model: Model, options: PanelOptions, io: Io): void {
  const items = panelItems(scenario, options.seed);
  if (items.length === 0) {
    throw new UserError(
      `${scenario.id} has no key, so there is nothing to rate.`,
      "Give a decision a key first.",
    );
  }
  const [csv, page] = writeSheets(
    [
      [`${scenario.id}-ratings.csv`, ratingSheet(scenario, items, tableOptions(options))],
      [`${scenario.id}-to-read.md`, readingSheet(scenario, model, options.seed)],
    ],
    options,
    io,
  );
  io.stdout.write(
    `Wrote ${csv} (${items.length} ratings) and ${page}.\n` +
      "Give both to each rater, and have each fill in a copy of the CSV named after them.\n",
  );
}

function readBack(scenario: Scenario, files: readonly string[], options: PanelOptions, io: Io): void {
  const items = panelItems(scenario, options.seed);
  const sheets = files.map((file) => {
    return readRatings(readSheet(file, io), file, scenario, items, tableOptions(options));
  });
  const result: PanelResult = {
    ...panelResult(scenario, items, sheets, options.maxSd),
    ...(options.key === undefined ? {} : { proposedKey: proposeKey(items, sheets, options.key) }),
  };
  deliver({ content: toJson(result), text: panelText(result, io) }, { format: options.format }, io);
}

function asDeviation(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && number > 0 && number <= 4) return number;
  throw new InvalidArgumentError("It is a number above 0 and up to 4.");
}

function asKeyMethod(value: string): KeyMethod {
  if (value === "mean" || value === "median" || value === "mode" || value === "consensus") return value;
  throw new InvalidArgumentError("It is mean, median, mode or consensus.");
}

function asFormat(value: string): "table" | "json" {
  if (value === "table" || value === "json") return value;
  throw new InvalidArgumentError("It is table or json.");
}

const help = `
The CSV has one row per rating and nothing of the key; the Markdown beside it has the story, the options in the
same drawn order and the behaviors with their anchors. Read back, the ratings give ICC(2,1) and ICC(2,k) by
behavior and overall, mean and deviation per option, and where the key is a level or more from the mean.
In allocate and estimate raters give amounts: their spread is reported in the same table and takes no part in ICC.
With --key the level that the ratings propose stands beside the present one, rounded to the nearest whole level, a
half up; consensus standardizes each rater first, so that a mild or wide-ranging rater counts no more than others. Nothing is written.

Examples:
  leadsim panel first-ninety-days --out panel
  leadsim panel my-scenario.yaml --out panel --seed spring
  leadsim panel my-scenario.yaml --options-only --out panel
  leadsim panel my-scenario.yaml --options-only --read options/*.csv
  leadsim panel my-scenario.yaml --sort-behaviors --out panel
  leadsim panel my-scenario.yaml --read raters/anna.csv raters/ben.csv raters/chloe.csv
  leadsim panel my-scenario.yaml --read raters/*.csv --key consensus
  leadsim panel my-scenario.yaml --read raters/*.csv --format json > panel.json`;
