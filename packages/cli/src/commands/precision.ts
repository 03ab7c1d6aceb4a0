import { resolve } from "node:path";
import { checkSumsRise, precisionOf } from "@leadsim/psychometrics";
import { Command, InvalidArgumentError } from "commander";
import { readEstimates } from "../abilities/read-estimates.js";
import { precisionText } from "../calibrate/precision-text.js";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { readFile } from "../read-file.js";
import { refusalInWords } from "../refusal-in-words.js";
import { columnsFor } from "../terminal/colors.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";

interface PrecisionOptions {
  readonly sums?: boolean;
  readonly cutSum?: number[];
  readonly cut?: number[];
  readonly abilities?: string;
  readonly out?: string;
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim precision`: how sure scores of a calibration are, along ability, by sum, and at cut scores. */
export function precisionCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("precision")
    .description(
      "Say how sure the scores of a calibration are: along ability, sum by sum, and at cut scores.",
    )
    .argument("<calibration>", "written by leadsim calibrate")
    .option("--sums", "what each sum of all items says of ability")
    .option(
      "--cut-sum <sums...>",
      "classes at these sums of all items: how often right, how often alike",
      asCut,
    )
    .option("--cut <thetas...>", "classes at these abilities, of the people of a table of abilities", asCut)
    .option("--abilities <file>", "that table (.csv), written by leadsim score with this calibration")
    .option("--out <file>", "write the JSON to a file as well; - writes it to standard output")
    .addOption(formatOption())
    .option("--force", "replace a file of another kind")
    .addHelpText("after", help)
    .action((shown: string, options: PrecisionOptions) => {
      precision(shown, options, io);
      finish(0);
    });
}

function precision(shown: string, options: PrecisionOptions, io: Io): void {
  const { cut, abilities } = options;
  if ((cut === undefined) !== (abilities === undefined)) {
    throw new UserError(
      "Cuts on ability are judged by people's estimates and their errors.",
      "Give both: --cut 0.5 --abilities abilities.csv. Of sums no people are needed: --cut-sum 16",
    );
  }
  checkOut("precision", options, io);
  const calibration = readDocument("calibration", resolve(io.cwd, shown), shown);
  if (options.sums || options.cutSum) refusalInWords(() => checkSumsRise(calibration), hint);
  const estimates =
    abilities === undefined
      ? undefined
      : readEstimates(
          utf8Text(readFile(resolve(io.cwd, abilities), abilities, "table of abilities"), abilities),
          abilities,
          calibration,
        );
  const precision = precisionOf(calibration, {
    cutSums: options.cutSum ?? [],
    ...(cut && estimates ? { byAbility: { cuts: cut, ...estimates } } : {}),
  });
  deliver(
    {
      content: toJson(precision),
      text: precisionText(precision, options.sums ?? false, columnsFor(io.stdout, io.env)),
    },
    options,
    io,
  );
}

/** Before calibrating again, what stays possible with this calibration. */
function hint(): string {
  return "What single responses say counts each item by its slope: leadsim score, and --cut with --abilities, hold.";
}

/** A cut score, beside those named before. */
export function asCut(value: string, before: number[] | undefined): number[] {
  const cut = value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isFinite(cut)) return [...(before ?? []), cut];
  throw new InvalidArgumentError("It is a number.");
}

const help = `
Information is that of all items; the standard error of θ there is 1/√information. A sum adds up the places of the categories chosen, 0 for
the lowest of each item; θ and its error given the sum are of somebody who met all items.
Accuracy is the share of people expected in the class they truly belong to, consistency the share in the same class at a second sitting of
equal items, kappa the latter beyond chance. By sums they hold for people whose ability is distributed as in the one group that the scale's scores
are drawn to, the first of several as a rule, which is named (Lee, 2010); by ability for the people of the table (Rudner, 2001, 2005). Where a cut lies is a judgment; this says what it can carry.
leadsim report calibration.json shows the curves as pictures.

Examples:
  leadsim precision calibration.json
  leadsim precision calibration.json --sums
  leadsim precision calibration.json --cut-sum 16 21
  leadsim precision calibration.json --cut 0.5 --abilities abilities.csv
  leadsim precision calibration.json --cut-sum 16 --format json > precision.json`;
