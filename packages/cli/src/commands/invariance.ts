import { resolve } from "node:path";
import { type InvarianceModel, measurementInvariance, type ScoringErrorCode } from "@leadsim/psychometrics";
import type { InvarianceSample, MeasurementInvariance } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { Command, Option } from "commander";
import { refuseHiddenTestlets, type TestletsAsked, testletsAsked } from "../calibrate/testlets-asked.js";
import { addTableOptions, type TableOptions, tableOptions } from "../csv/table-options.js";
import { checkOut, deliver } from "../deliver.js";
import { invarianceText } from "../invariance/invariance-text.js";
import type { Io } from "../io.js";
import { refusalInWords } from "../refusal-in-words.js";
import { readResponses } from "../response-file/read-responses.js";
import { responseWarnings } from "../response-file/response-warnings.js";
import { columnsFor } from "../terminal/colors.js";
import { note } from "../terminal/note.js";
import { progressLine } from "../terminal/progress-line.js";
import { UserError } from "../user-error.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";

interface InvarianceCommandOptions extends TableOptions, TestletsAsked {
  readonly group: string;
  readonly model: InvarianceModel;
  readonly reference?: string;
  readonly partial?: readonly string[];
  readonly items: boolean;
  readonly id?: string;
  readonly ignore?: string[];
  readonly sample?: InvarianceSample["kind"];
  readonly out?: string;
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim invariance`: whether items mean the same in several groups. */
export function invarianceCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("invariance")
    .description(
      "See whether items mean the same in several groups: configural, metric and scalar invariance, and which items differ.",
    )
    .argument("<files...>", "a CSV or JSON Lines file of responses")
    .requiredOption("--group <column>", "the column of groups")
    .option("--reference <group>", "compare with this group; by default the first in the file")
    .addOption(
      new Option("--model <model>", "the response model").choices(["gpcm", "graded", "2pl"]).default("gpcm"),
    )
    .option("--partial <items...>", "items that may differ, to see whether all others are equal")
    .option("--no-items", "do not free each item by itself")
    .option("--id <column>", "a column that names the people")
    .option("--ignore <columns...>", "columns (or items) to leave out")
    .option(
      "--testlets",
      "model what items of one testlet share; the testlet is what stands before / in the item's name",
    )
    .option(
      "--no-testlets",
      "take items of one scenario as independent; differences then look surer than they are",
    )
    .option("--testlet-of <file>", "testlets from a CSV of item,testlet")
    .addOption(
      new Option("--sample <kind>", "whose responses they are").choices(["measured", "synthetic", "unknown"]),
    )
    .option("--out <file>", "write the JSON to a file as well; - writes it to standard output")
    .addOption(formatOption())
    .option("--force", "replace a file of another kind")
    .addHelpText("after", help)
    .action((files: string[], options: InvarianceCommandOptions) => {
      checkOut("invariance", options, io);
      const found = invarianceOf(files, options, io);
      deliver(
        { content: toJson(found), text: invarianceText(found, columnsFor(io.stdout, io.env)) },
        options,
        io,
      );
      finish(0);
    });
  return addTableOptions(command);
}

function invarianceOf(
  files: readonly string[],
  options: InvarianceCommandOptions,
  io: Io,
): MeasurementInvariance {
  const progress = progressLine(io);
  try {
    const { table, groups, source } = readResponses(
      files.map((shown) => ({ path: resolve(io.cwd, shown), shown })),
      {
        ...present({ id: options.id, group: options.group }),
        ...tableOptions(options),
        offered: ["--id", "--group"],
        ignore: options.ignore ?? [],
        tell: progress.tell,
      },
    );
    note(io, responseWarnings(table));
    if (!groups) throw new UserError("Transcripts hold no groups.", "Use a table of responses with --group.");
    refuseHiddenTestlets(
      table.items,
      options,
      "Model that with --testlets. With --no-testlets items count as independent, and differences look surer than they are.",
    );
    const testlets = testletsAsked(table.items, options, io);
    return refusalInWords(
      () =>
        measurementInvariance(table, {
          model: options.model,
          groups: groups.map((group) => (group === "" ? undefined : group)),
          items: options.items,
          ...present({ reference: options.reference, partial: options.partial, testlets }),
          sample: { ...present({ kind: options.sample }), source },
          onFit: (what) => progress.tell(`Fitting ${what}`),
        }),
      ({ code, detail }) => whatHelps[code]?.(String(detail.item)),
    );
  } finally {
    progress.done();
  }
}

/** Of what this command has no option for, the usual words would name one. */
const whatHelps: Readonly<Partial<Record<ScoringErrorCode, (item: string) => string>>> = {
  "runaway-slope": (item) => `Leave the item out: --ignore ${item}`,
  "not-converged": () =>
    "Leave out items that few people met or that hardly anybody answered otherwise: --ignore",
  "not-identified": () =>
    "Leave out items that few people met (--ignore), or take items as independent: --no-testlets",
};

const help = `
Configural: the same items measure one thing in each group, nothing else is equal. Metric: slopes are equal. Scalar: slopes and
intercepts are equal, so that scores can be compared; groups may still differ in ability. Each is tested within the one before by
its likelihood ratio; AIC and BIC are lower for the better model. Then each item is freed by itself. With testlets what items of one share
is a factor of its own, whose slopes count among slopes. docs/fairness.md explains it.

Examples:
  leadsim invariance responses.csv --id person --group language
  leadsim invariance responses.csv --group language --reference en --model graded --partial q3 q7
  leadsim invariance decisions.csv --group language --testlets --out invariance.json
  leadsim invariance responses.csv --group sex --no-items --format json > invariance.json`;
