import { resolve } from "node:path";
import { type ItemStatisticsOptions, itemStatistics, notMet } from "@leadsim/psychometrics";
import type { ItemStatistics, ItemStatisticsSample } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { Command, Option } from "commander";
import { testletsFromTable } from "../calibrate/testlets-from-table.js";
import { addTableOptions, type TableOptions, tableOptions } from "../csv/table-options.js";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { printItems } from "../items/print-items.js";
import { type ItemResponses, readItems } from "../items/read-items.js";
import { readDocument } from "../read-document.js";
import { readFile } from "../read-file.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { progressLine } from "../terminal/progress-line.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";
import { foldersOption } from "./play-options.js";

interface ItemsOptions extends TableOptions {
  readonly out?: string;
  readonly id?: string;
  readonly group?: string;
  readonly ignore?: string[];
  readonly scale: string;
  readonly scenarioOf?: string;
  readonly calibration?: string;
  readonly all?: boolean;
  readonly sample?: ItemStatisticsSample["kind"];
  readonly scenarios?: string[];
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim items`: how items and options worked, and how reliable the scores are. */
export function itemsCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("items")
    .description(
      "How items worked with real responses: what was chosen, how it goes with the rest, how long it took, and how reliable the scores are.",
    )
    .argument("<files...>", "a CSV or JSON Lines file of responses, or transcripts: files or folders")
    .option("--scale <scale>", "of transcripts: overall, or the id of a pillar or competency", "overall")
    .option("--scenario-of <file>", "the scenario of each item, from a CSV of item,scenario")
    .option("--calibration <file>", "item parameters with testlets, for omega hierarchical")
    .option("--all", "show the options of every decision, not only of those with flags")
    .option("--id <column>", "a column that names the people")
    .option("--group <column>", "a column of groups, left out here")
    .option("--ignore <columns...>", "columns (or items) to leave out")
    .addOption(
      new Option("--sample <kind>", "whose responses they are").choices(["measured", "synthetic", "unknown"]),
    )
    .option("--out <file>", "write the JSON to a file as well; - writes it to standard output")
    .addOption(foldersOption())
    .addOption(formatOption())
    .option("--force", "replace a file that is not leadsim item statistics")
    .addHelpText("after", help)
    .action((files: string[], options: ItemsOptions) => {
      run(files, options, io);
      finish(0);
    });
  return addTableOptions(command);
}

function run(files: readonly string[], options: ItemsOptions, io: Io): void {
  checkOut("item-statistics", options, io);
  const statistics = statisticsFrom(files, options, io);
  const columns = columnsFor(io.stdout, io.env);
  const text = plain(printItems(statistics, { columns, all: options.all ?? false }));
  deliver({ content: toJson(statistics), text }, options, io);
}

function statisticsFrom(files: readonly string[], options: ItemsOptions, io: Io): ItemStatistics {
  const named = (shown: string) => ({ path: resolve(io.cwd, shown), shown });
  const progress = progressLine(io);
  try {
    const responses = readItems(
      files.map(named),
      {
        ...present({ id: options.id, group: options.group }),
        ...tableOptions(options),
        offered: ["--id", "--group"],
        ignore: options.ignore ?? [],
        scale: options.scale,
        scenarios: (options.scenarios ?? []).map(named),
        tell: progress.tell,
      },
      options.sample,
    );
    if (responses.table.cells.every((cell) => cell === notMet)) {
      throw new UserError(`${files.join(", ")} holds no responses.`);
    }
    progress.tell(`Computing the figures of ${responses.table.items.length} items`);
    return itemStatistics(responses.table, {
      ...responses.known,
      ...scenariosFor(responses, options, io),
      ...calibrationFrom(options, io),
    });
  } finally {
    progress.done();
  }
}

function calibrationFrom(
  { calibration: shown }: ItemsOptions,
  io: Io,
): Pick<ItemStatisticsOptions, "calibration"> {
  if (shown === undefined) return {};
  const document = readDocument("calibration", resolve(io.cwd, shown), shown);
  return { calibration: { source: shown, document } };
}

/** From `--scenario-of`; else by the items' names, where they are all scenario/decision. */
function scenariosFor(
  { table, played }: ItemResponses,
  { scenarioOf }: ItemsOptions,
  io: Io,
): { readonly scenarioOf?: (item: string) => string | undefined } {
  if (scenarioOf !== undefined) {
    const source = readFile(resolve(io.cwd, scenarioOf), scenarioOf, "table of scenarios");
    const found = testletsFromTable(utf8Text(source, scenarioOf), scenarioOf, table.items);
    const without = table.items.filter((_, place) => found[place] === undefined);
    if (without.length > 0) {
      throw new UserError(
        `${scenarioOf} names no scenario for ${without.slice(0, 5).join(", ")}.`,
        "Each item has one; leave others out with --ignore.",
      );
    }
    return { scenarioOf: (item) => found[table.items.indexOf(item)] };
  }
  const byName = table.items.every((item) => item.indexOf("/") > 0);
  if (!played && !byName) return {};
  const places = new Map(table.items.map((item) => [item, item.slice(0, item.indexOf("/"))]));
  return { scenarioOf: (item) => places.get(item) };
}

const help = `
A CSV has one row per person and one column per item; a response is a number, and empty where the item was not met.
Transcripts are replayed, one person each: an item is a decision, its score the mean level over the scale's behaviors there. Of
transcripts also options, times and timeouts are counted. Items named scenario/decision are grouped by scenario; otherwise
--scenario-of says which belong together, and without it reliability is over items alone.

With --calibration (of leadsim calibrate --testlets) omega hierarchical says how much of the total is the scale itself.
Figures from fewer than 30 people are marked, and nothing is flagged. docs/items.md explains every figure and flag.

Examples:
  leadsim items transcripts/ --scenarios my-scenarios/
  leadsim items transcripts/ --scale coach --all --out items.json
  leadsim items responses.csv --id person --ignore comment
  leadsim items responses.csv --scenario-of scenarios.csv --format json > items.json`;
