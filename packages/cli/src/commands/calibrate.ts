import { resolve } from "node:path";
import {
  type CalibrationCycle,
  calibrate,
  calibrationFit,
  duplicatedItems,
  sharedTestlets,
  testletsByName,
} from "@leadsim/psychometrics";
import type { Calibration } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { Command, InvalidArgumentError, Option } from "commander";
import { scaleMarkOf } from "../abilities/scored-with.js";
import { calibrationText } from "../calibrate/calibration-text.js";
import { testletsAsked } from "../calibrate/testlets-asked.js";
import { addTableOptions, type TableOptions, tableOptions } from "../csv/table-options.js";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { refusalInWords } from "../refusal-in-words.js";
import { dependentInWords } from "../response-file/dependent-columns.js";
import { type Responses, readResponses } from "../response-file/read-responses.js";
import { columnsFor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import { progressLine } from "../terminal/progress-line.js";
import { UserError } from "../user-error.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";
import { foldersOption } from "./play-options.js";

interface CalibrateCommandOptions extends TableOptions {
  readonly model: Calibration["model"];
  readonly out: string;
  readonly id?: string;
  readonly group?: string;
  readonly weight?: string;
  readonly count?: string;
  readonly ignore?: string[];
  readonly scale: string;
  readonly testlets?: boolean;
  readonly testletOf?: string;
  readonly anchors?: string;
  readonly sparse: "keep" | "merge" | "error";
  readonly slopePrior: "none" | "where-needed" | "testlets" | "all";
  readonly fit: boolean;
  readonly maxCycles: number;
  readonly quadrature?: Calibration["quadrature"];
  readonly sample?: Calibration["sample"]["kind"];
  readonly scenarios?: string[];
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim calibrate`: item parameters from responses. */
export function calibrateCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("calibrate")
    .description("Estimate item parameters of a response model from many people's responses.")
    .argument("<files...>", "a CSV or JSON Lines file of responses, or transcripts: files or folders")
    .addOption(
      new Option("--model <model>", "the response model")
        .choices(["gpcm", "graded", "nominal", "2pl", "rasch"])
        .default("gpcm"),
    )
    .option(
      "--out <file>",
      "where to write the calibration; - writes it to standard output",
      "calibration.json",
    )
    .option("--id <column>", "a column that names the people")
    .option("--group <column>", "a column of groups that may differ in mean and spread of ability")
    .option("--weight <column>", "a column of sampling weights: how many of a population a person stands for")
    .option("--count <column>", "a column of how many people gave the responses of a row")
    .option("--ignore <columns...>", "columns (or items) to leave out")
    .option("--scale <scale>", "of transcripts: overall, or the id of a pillar or competency", "overall")
    .option(
      "--testlets",
      "model what items of one testlet share; the testlet is what stands before / in the item's name",
    )
    .option("--no-testlets", "of transcripts: do not model scenarios")
    .option("--testlet-of <file>", "testlets from a CSV of item,testlet")
    .option("--anchors <file>", "a calibration whose items are kept as they are, to stay on its scale")
    .addOption(
      new Option("--sparse <what>", "a category with fewer than 3 responses")
        .choices(["keep", "merge", "error"])
        .default("keep"),
    )
    .addOption(
      new Option(
        "--slope-prior <where>",
        "weak priors that keep slopes finite: on testlets where they are needed, or always, or on all slopes",
      )
        .choices(["none", "where-needed", "testlets", "all"])
        .default("where-needed"),
    )
    .option("--no-fit", "leave out the evidence of fit: of items, pairs of items and the model as a whole")
    .option("--max-cycles <n>", "give up after this many cycles", asCycles, 500)
    .option("--quadrature <nodes>", "nodes, or nodes,from,to, such as 61,-6,6", asQuadrature)
    .addOption(
      new Option("--sample <kind>", "whose responses they are").choices(["measured", "synthetic", "unknown"]),
    )
    .addOption(foldersOption())
    .addOption(formatOption())
    .option("--force", "replace a file that is not a leadsim calibration")
    .addHelpText("after", help)
    .action((files: string[], options: CalibrateCommandOptions) => {
      run(files, options, io);
      finish(0);
    });
  return addTableOptions(command);
}

function run(files: readonly string[], options: CalibrateCommandOptions, io: Io): void {
  checkOut("calibration", options, io);
  const named = (shown: string) => ({ path: resolve(io.cwd, shown), shown });
  const progress = progressLine(io);
  let calibration: Calibration;
  let unmet: number;
  try {
    const responses = readResponses(files.map(named), {
      ...present({ id: options.id, group: options.group, weight: options.weight, count: options.count }),
      ...tableOptions(options),
      offered: ["--id", "--group", "--weight", "--count"],
      ignore: options.ignore ?? [],
      scale: options.scale,
      scenarios: (options.scenarios ?? []).map(named),
      tell: progress.tell,
    });
    refuseConstant(responses);
    calibration = refusalInWords(
      () => fitted(responses, options, io, progress.tell),
      ({ code, detail }) =>
        code === "runaway-slope" || code === "not-identified" || code === "not-converged"
          ? whatHelps(responses.table, String(detail.item))
          : undefined,
    );
    unmet = responses.table.persons - calibration.sample.persons;
  } finally {
    progress.done();
  }
  deliver(
    {
      content: toJson(calibration),
      text: calibrationText(calibration, columnsFor(io.stdout, io.env)),
      note:
        unmet === 0
          ? ""
          : `\n${unmet === 1 ? "1 row holds" : `${unmet} rows hold`} no response and took no part.\n`,
    },
    options,
    io,
  );
}

/** What these responses tell about slopes that have no bound; undefined where they tell nothing. */
function whatHelps(table: Responses["table"], item: string): string | undefined {
  if (table.items.length === 2) {
    return "Two items can't tell how steep either is: name more items, or take slopes as equal: --model rasch";
  }
  return dependentInWords(table) ?? twin(table, item);
}

/**
 * Says so where another item was answered alike: copies tell each other's responses, so that no slope is steep
 * enough.
 */
function twin(table: Responses["table"], item: string): string | undefined {
  const copies = duplicatedItems(table).find(({ items }) => items.includes(item));
  if (!copies) return undefined;
  const [kept, other] = copies.items;
  const alike = copies.reversed ? "each other's reverse" : "alike";
  return `${copies.kappa === 1 ? "Everybody's" : "Nearly everybody's"} responses to ${kept} and ${other} are ${alike}. Leave one out: --ignore ${other}`;
}

function fitted(
  responses: Responses,
  options: CalibrateCommandOptions,
  io: Io,
  tell: (text: string) => void,
): Calibration {
  const { table, groups, weights, counts, played, source } = responses;
  const testlets = testletsOf(responses, options, io);
  const anchors = anchorsFrom(options, io);
  const estimated = calibrate(table, {
    model: options.model,
    ...present({ groups, weights, counts }),
    ...(testlets ? { testlets } : {}),
    ...present({ anchors }),
    ...(options.quadrature ? { quadrature: options.quadrature } : {}),
    sparse: options.sparse,
    slopePrior: options.slopePrior,
    maxCycles: options.maxCycles,
    scale: played?.scale ?? null,
    sample: { ...present({ kind: options.sample }), source },
    onCycle: (cycle) => tell(inWords(cycle)),
  });
  const calibration = { ...estimated, ...present({ origin: anchors && scaleMarkOf(anchors) }) };
  if (!options.fit) return calibration;
  tell("Evidence of fit: items, pairs of items, the model as a whole");
  return { ...calibration, fit: calibrationFit(calibration, table, present({ groups, weights, counts })) };
}

function inWords({ cycle, logLikelihood, gradient }: CalibrationCycle): string {
  return `Cycle ${cycle}: log-likelihood ${logLikelihood.toFixed(4)}, largest derivative ${gradient.toExponential(1)}`;
}

/** All at once, so that they can be left out at once. */
function refuseConstant({ table }: Responses): void {
  // With few people much is constant, and that they are few is what to say.
  if (table.persons < 30) return;
  const constant = table.items.filter((_, item) => table.codes[item]!.length < 2);
  if (constant.length === 0) return;
  throw new UserError(
    constant.length === 1
      ? `Everybody who met ${constant[0]} responded the same, or nobody met it: nothing can be estimated from it.`
      : `Of ${constant.length} items there is only one response, or none: nothing can be estimated from them.`,
    `Leave ${constant.length === 1 ? "it" : "them"} out: --ignore ${constant.join(" ")}`,
  );
}

/** Of transcripts scenarios are testlets where two or more of them hold two or more decisions. */
function testletsOf(
  { table, played }: Responses,
  asked: CalibrateCommandOptions,
  io: Io,
): (string | undefined)[] | undefined {
  if (!played || asked.testlets !== undefined || asked.testletOf !== undefined) {
    return testletsAsked(table.items, asked, io);
  }
  const found = testletsByName(table.items);
  return sharedTestlets(found) >= 2 ? found : undefined;
}

function anchorsFrom({ anchors, model }: CalibrateCommandOptions, io: Io): Calibration | undefined {
  if (anchors === undefined) return undefined;
  const kept = readDocument("calibration", resolve(io.cwd, anchors), anchors);
  if (kept.model === model) return kept;
  throw new UserError(
    `${plainLine(anchors)} is a ${kept.model} calibration.`,
    `Items keep their parameters only in their own model: --model ${kept.model}`,
  );
}

function asCycles(value: string): number {
  const count = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (count >= 1) return count;
  throw new InvalidArgumentError("It is a whole number of 1 or more.");
}

function asQuadrature(value: string): Calibration["quadrature"] {
  const [nodes = Number.NaN, from = -6, to = 6, more] = value.split(",").map(Number);
  if (Number.isInteger(nodes) && nodes >= 5 && nodes <= 1000 && from < to && more === undefined) {
    return { nodes, from, to };
  }
  throw new InvalidArgumentError("It is a number of nodes from 5 to 1000, or nodes,from,to such as 61,-6,6.");
}

const help = `
A CSV has one row per person and one column per item; a response is a number, and empty where the item was not met.
JSON Lines (.jsonl) has one object per person: {"item1": 2, "item2": 4}. Transcripts are replayed, one person each: an item is a
decision, its response the mean level over the scale's behaviors there, and scenarios are testlets where two or more hold
two or more decisions. docs/calibrate.md explains the numbers.

Examples:
  leadsim calibrate responses.csv --model graded --out calibration.json
  leadsim calibrate responses.csv --id person --group year --ignore comment
  leadsim calibrate transcripts/ --scale coach --scenarios my-scenarios/
  leadsim calibrate new.csv --anchors calibration.json --out new-on-old.json`;
