import {
  type BehaviorSortResult,
  behaviorSortReading,
  behaviorSortResult,
  behaviorSortSheet,
  readBehaviorSort,
} from "@leadsim/authoring/panel";
import type { Model, Scenario } from "@leadsim/scenarios";
import { type TableOptions, tableOptions } from "../csv/table-options.js";
import { deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { end, heading, percent, start } from "../simulate/figures.js";
import { columnsFor } from "../terminal/colors.js";
import { plain, plainLine } from "../terminal/plain.js";
import { table } from "../terminal/table.js";
import { toJson } from "../write-file.js";
import { readSheet, type SheetFolder, writeSheets } from "./sheets.js";

interface SortOptions extends SheetFolder, Pick<TableOptions, "separator" | "decimal"> {
  readonly read?: string[];
  readonly format: "table" | "json";
}

/** The sheet that is sorted by behavior with what to read beside it, or what its raters found. */
export function sortBehaviors(scenario: Scenario, model: Model, options: SortOptions, io: Io): void {
  const { read, format } = options;
  if (read) {
    const sheets = read.map((file) =>
      readBehaviorSort(readSheet(file, io), file, scenario, model, options.separator),
    );
    const result = behaviorSortResult(scenario, sheets);
    const text = plain(printBehaviorSort(result, columnsFor(io.stdout, io.env)));
    deliver({ content: toJson(result), text }, { format }, io);
    return;
  }
  const [sheet, page] = writeSheets(
    [
      [`${scenario.id}-sort.csv`, behaviorSortSheet(scenario, tableOptions(options))],
      [`${scenario.id}-sort-to-read.md`, behaviorSortReading(scenario, model)],
    ],
    options,
    io,
  );
  io.stdout.write(
    `Wrote ${sheet} and ${page}. Give both to raters who are new to the model and to the scenario.\n`,
  );
}

function printBehaviorSort(
  { options, raters, share, mistaken }: BehaviorSortResult,
  columns: number,
): string {
  return `${[
    ...heading(
      "Behaviors told apart",
      `${options} options, each put to one behavior of the model; right is any that it is the best for.`,
      columns,
    ),
    ...table(
      [start("rater"), end("answered"), end("right")],
      raters.map(({ rater, answered, right }) => [plainLine(rater), String(answered), String(right)]),
      columns,
    ),
    ...(mistaken.length === 0
      ? []
      : [
          "",
          ...table(
            [start("scene"), start("measures"), start("taken for")],
            mistaken.map(({ scene, behaviors, takenFor }) => [
              scene,
              behaviors.join(", "),
              takenFor.join(", "),
            ]),
            columns,
          ),
        ]),
    "",
    share === null ? "Nothing was sorted." : `Right: ${percent(share)}.`,
  ].join("\n")}\n`;
}
