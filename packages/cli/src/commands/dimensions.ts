import { resolve } from "node:path";
import { byteOrderMark, toCsv } from "@leadsim/authoring/csv";
import {
  type CorrelatedDimensions,
  calibrate,
  correlatedDimensions,
  type InvarianceModel,
} from "@leadsim/psychometrics";
import { present } from "@leadsim/scenarios/rules";
import { Command, Option } from "commander";
import { testletsFromTable } from "../calibrate/testlets-from-table.js";
import { addTableOptions, type TableOptions, tableOptions } from "../csv/table-options.js";
import { checkOut, deliver } from "../deliver.js";
import { type AgainstOne, dimensionsText } from "../dimensions/dimensions-text.js";
import type { Io } from "../io.js";
import { readFile } from "../read-file.js";
import { refusalInWords } from "../refusal-in-words.js";
import { readResponses } from "../response-file/read-responses.js";
import { columnsFor } from "../terminal/colors.js";
import { progressLine } from "../terminal/progress-line.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";

interface DimensionsCommandOptions extends TableOptions {
  readonly dimensionOf: string;
  readonly model: InvarianceModel;
  readonly id?: string;
  readonly ignore?: string[];
  readonly out?: string;
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim dimensions`: items that each measure one of several correlated dimensions, and people on all of them. */
export function dimensionsCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("dimensions")
    .description(
      "Fit two to four correlated dimensions, such as pillars, each measured by its own items, and score people on all of them together.",
    )
    .argument("<files...>", "a CSV or JSON Lines file of responses")
    .requiredOption("--dimension-of <file>", "the dimension of each item, from a CSV of item,dimension")
    .addOption(
      new Option("--model <model>", "the response model").choices(["gpcm", "graded", "2pl"]).default("gpcm"),
    )
    .option("--id <column>", "a column that names the people")
    .option("--ignore <columns...>", "columns (or items) to leave out")
    .option("--out <file>", "write people's estimates as a CSV")
    .addOption(formatOption())
    .option("--force", "replace a file of another kind")
    .addHelpText("after", help)
    .action((files: string[], options: DimensionsCommandOptions) => {
      run(files, options, io);
      finish(0);
    });
  return addTableOptions(command);
}

function run(files: readonly string[], options: DimensionsCommandOptions, io: Io): void {
  checkOut("table of dimensions", options, io);
  const progress = progressLine(io);
  try {
    const { table, ids } = readResponses(
      files.map((shown) => ({ path: resolve(io.cwd, shown), shown })),
      {
        ...present({ id: options.id }),
        ...tableOptions(options),
        offered: ["--id"],
        ignore: options.ignore ?? [],
        tell: progress.tell,
      },
    );
    const of = utf8Text(
      readFile(resolve(io.cwd, options.dimensionOf), options.dimensionOf, "table of dimensions"),
      options.dimensionOf,
    );
    const named = testletsFromTable(of, options.dimensionOf, table.items, "dimension");
    const without = table.items.filter((_, item) => named[item] === undefined);
    if (without.length > 0) {
      throw new UserError(
        `${options.dimensionOf} names no dimension of ${without.join(", ")}.`,
        `Add a row for each, or leave them out: --ignore ${without.join(" ")}`,
      );
    }
    const dimensions = named.map((dimension) => dimension!);
    const fit = refusalInWords(() =>
      correlatedDimensions(table, {
        model: options.model,
        dimensions,
        onCycle: (cycle, logLikelihood, gradient) =>
          progress.tell(
            `Cycle ${cycle}: log-likelihood ${logLikelihood.toFixed(4)}, largest derivative ${gradient.toExponential(1)}`,
          ),
      }),
    );
    const one = calibrate(table, { model: options.model, sparse: "merge" });
    const against: AgainstOne = { aic: one.aic, bic: one.bic };
    const { scores, ...rest } = fit;
    deliver(
      {
        content: csvOf(fit, ids, options),
        json: toJson({ ...rest, oneDimension: against, scores }),
        text: dimensionsText(fit, against, columnsFor(io.stdout, io.env)),
      },
      options,
      io,
    );
  } finally {
    progress.done();
  }
}

/** One row per person; of who met nothing the numbers are empty, because the prior's mean is no estimate. */
function csvOf(
  { dimensions, scores }: CorrelatedDimensions,
  ids: readonly string[] | undefined,
  options: DimensionsCommandOptions,
): string {
  const pair = (theta: number, se: number, items: number): (string | number)[] =>
    items > 0 ? [theta, se].map((value) => Number(value.toFixed(6))) : ["", ""];
  const rows = scores.map(({ items, theta, se }, person) => [
    ids?.[person] ?? `row ${person + 1}`,
    items,
    ...dimensions.flatMap((_, d) => pair(theta[d]!, se[d]!, items)),
  ]);
  const head = [
    options.id ?? "id",
    "items",
    ...dimensions.flatMap((name) => [`theta:${name}`, `se:${name}`]),
  ];
  return byteOrderMark + toCsv([head, ...rows], tableOptions(options));
}

const help = `
Every item measures one dimension. Dimensions are standard normal and correlate; estimates (EAP) of all dimensions are made together,
so that what somebody showed on one tells of the others, most where they met few of its items. What was not met takes no part.
Testlets are not modeled: where items share scenarios, errors are too small. docs/calibrate.md explains the models.

Examples:
  leadsim dimensions responses.csv --id person --dimension-of pillars.csv
  leadsim dimensions responses.csv --id person --dimension-of pillars.csv --model graded --out dimensions.csv`;
