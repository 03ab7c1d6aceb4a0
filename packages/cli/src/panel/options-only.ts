import { optionsOnlyResult, optionsOnlySheet, readOptionsOnly } from "@leadsim/authoring/panel";
import type { Scenario } from "@leadsim/scenarios";
import { type TableOptions, tableOptions } from "../csv/table-options.js";
import { deliver } from "../deliver.js";
import { printOptionsOnly } from "../gate/print-gate.js";
import type { Io } from "../io.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { toJson } from "../write-file.js";
import { readSheet, type SheetFolder, writeSheets } from "./sheets.js";

interface OptionsOnlyOptions extends SheetFolder, Pick<TableOptions, "separator" | "decimal"> {
  readonly read?: string[];
  readonly seed: string;
  readonly format: "table" | "json";
}

/** The sheet of options alone, or what its raters found. */
export function optionsOnly(scenario: Scenario, options: OptionsOnlyOptions, io: Io): void {
  const { read, seed, format } = options;
  if (read) {
    const sheets = read.map((file) =>
      readOptionsOnly(readSheet(file, io), file, scenario, options.separator),
    );
    const result = optionsOnlyResult(scenario, sheets);
    const text = plain(printOptionsOnly(result, columnsFor(io.stdout, io.env)));
    deliver({ content: toJson(result), text }, { format }, io);
    return;
  }
  const sheet = optionsOnlySheet(scenario, seed, tableOptions(options));
  const [shown] = writeSheets([[`${scenario.id}-options-only.csv`, sheet]], options, io);
  io.stdout.write(
    `Wrote ${shown}. Give it to three raters or more who have seen nothing else of the scenario.\n`,
  );
}
