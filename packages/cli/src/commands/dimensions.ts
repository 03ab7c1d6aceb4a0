import { resolve } from "node:path";
import { byteOrderMark, toCsv } from "@leadsim/authoring/csv";
import { calibrate, correlatedDimensions, type InvarianceModel } from "@leadsim/psychometrics";
import type { Dimensions, DimensionsSample } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { Command, Option } from "commander";
import { refuseHiddenTestlets } from "../calibrate/testlets-asked.js";
import { testletsFromTable } from "../calibrate/testlets-from-table.js";
import { addTableOptions, type TableOptions, tableOptions } from "../csv/table-options.js";
import { checkOut, deliver } from "../deliver.js";
import { dimensionsDocument } from "../dimensions/dimensions-document.js";
import { dimensionsText } from "../dimensions/dimensions-text.js";
import type { Io } from "../io.js";
import { readFile } from "../read-file.js";
import { refusalInWords } from "../refusal-in-words.js";
import { readResponses } from "../response-file/read-responses.js";
import { responseWarnings } from "../response-file/response-warnings.js";
import { columnsFor } from "../terminal/colors.js";
import { note } from "../terminal/note.js";
import { progressLine } from "../terminal/progress-line.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";

interface DimensionsCommandOptions extends TableOptions {
  /** False where items of one scenario are to be taken as independent. */
  readonly testlets: boolean;
  readonly dimensionOf: string;
  readonly model: InvarianceModel;
  readonly id?: string;
  readonly ignore?: string[];
  readonly sample?: DimensionsSample["kind"];
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
    .option("--no-testlets", "take items of one scenario as independent; people's errors are then too small")
    .addOption(
      new Option("--sample <kind>", "whose responses they are").choices(["measured", "synthetic", "unknown"]),
    )
    .option("--out <file>", "write people's estimates as a CSV, or all of it as JSON (.json)")
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
  const asDocument = /\.json$/i.test(options.out ?? "");
  checkOut(asDocument ? "dimensions" : "table of dimensions", options, io);
  const progress = progressLine(io);
  try {
    const { table, ids, source } = readResponses(
      files.map((shown) => ({ path: resolve(io.cwd, shown), shown })),
      {
        ...present({ id: options.id }),
        ...tableOptions(options),
        offered: ["--id"],
        ignore: options.ignore ?? [],
        tell: progress.tell,
      },
    );
    note(io, responseWarnings(table));
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
    refuseHiddenTestlets(
      table.items,
      options.testlets ? {} : { testlets: false },
      "Correlated dimensions do not model that. --no-testlets takes items as independent: errors are then too small, and correlations of dimensions too high where scenarios hold items of both.",
    );
    const dimensions = named.map((dimension) => dimension!);
    const fit = refusalInWords(
      () =>
        correlatedDimensions(table, {
          model: options.model,
          dimensions,
          onCycle: (cycle, logLikelihood, gradient) =>
            progress.tell(
              `Cycle ${cycle}: log-likelihood ${logLikelihood.toFixed(4)}, largest derivative ${gradient.toExponential(1)}`,
            ),
        }),
      ({ code }) =>
        code === "not-converged"
          ? "Leave out items that few people met or answered otherwise: --ignore"
          : undefined,
    );
    const one = calibrate(table, {
      model: options.model,
      sparse: "merge",
      sample: { ...present({ kind: options.sample }), source },
    });
    const document = dimensionsDocument(fit, one, {
      table,
      ids,
      kind: one.sample.kind,
      source,
    });
    const json = toJson(document);
    deliver(
      {
        content: asDocument ? json : csvOf(document, options),
        json,
        text: dimensionsText(document, columnsFor(io.stdout, io.env)),
      },
      options,
      io,
    );
  } finally {
    progress.done();
  }
}

/** One row per person; of who met nothing the numbers are empty, because the prior's mean is no estimate. */
function csvOf({ dimensions, people }: Dimensions, options: DimensionsCommandOptions): string {
  const cell = (value: number | undefined): number | "" =>
    value === undefined ? "" : Number(value.toFixed(6));
  const rows = people.map(({ person, items, estimates }) => [
    person,
    items,
    ...dimensions.flatMap((_, d) => [cell(estimates?.theta[d]), cell(estimates?.se[d])]),
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
Testlets are not modeled: items that share scenarios by their names are refused but with --no-testlets. docs/calibrate.md explains
the models.

Examples:
  leadsim dimensions responses.csv --id person --dimension-of pillars.csv
  leadsim dimensions responses.csv --id person --dimension-of pillars.csv --model graded --out dimensions.csv
  leadsim dimensions responses.csv --id person --dimension-of pillars.csv --out dimensions.json`;
