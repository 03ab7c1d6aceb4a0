import { resolve } from "node:path";
import { type LinkMethod, linkCalibrations } from "@leadsim/psychometrics";
import type { Calibration, CalibrationLink } from "@leadsim/scenarios";
import { Command, Option } from "commander";
import { scaleMarkOf } from "../abilities/scored-with.js";
import { warningLine } from "../calibrate/warning-line.js";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { table } from "../terminal/table.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";

interface LinkCommandOptions {
  readonly out: string;
  readonly method: LinkMethod;
  readonly without?: string[];
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim link`: two calibrations on one scale, through the decisions they share. */
export function linkCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("link")
    .description(
      "Put a calibration (of a parallel form, or of newer content) on the scale of another, through the items they share.",
    )
    .argument("<base>", "the calibration whose scale is kept")
    .argument("<other>", "the calibration to move onto it")
    .option("--out <file>", "where to write the moved calibration", "linked.json")
    .addOption(
      new Option("--method <method>", "how the line is found")
        .choices(["stocking-lord", "haebara", "mean-sigma", "mean-mean"])
        .default("stocking-lord"),
    )
    .option("--without <items...>", "common items to leave out, such as ones that drifted")
    .addOption(formatOption())
    .option("--force", "replace a file that is not a leadsim calibration")
    .addHelpText("after", help)
    .action((base: string, other: string, options: LinkCommandOptions) => {
      link(base, other, options, io);
      finish(0);
    });
}

function link(base: string, other: string, options: LinkCommandOptions, io: Io): void {
  checkOut("calibration", options, io);
  const read = (shown: string): Calibration => readDocument("calibration", resolve(io.cwd, shown), shown);
  const kept = read(base);
  const linked = {
    ...linkCalibrations(kept, read(other), {
      to: base,
      method: options.method,
      without: options.without ?? [],
    }),
    origin: scaleMarkOf(kept),
  };
  const text = plain(linkText(linked.link as CalibrationLink, linked, columnsFor(io.stdout, io.env)));
  deliver({ content: toJson(linked), text, json: toJson(linked.link) }, options, io);
}

function linkText(link: CalibrationLink, { warnings }: Calibration, columns: number): string {
  const { slope, intercept, standardErrors } = link;
  const lines = table(
    [
      { title: "Common item", align: "start" },
      { title: "Difference", align: "end" },
      { title: "", align: "start" },
    ],
    link.items.map(({ id, difference, used, drifting }) => [
      id,
      difference.toFixed(3),
      [...(used ? [] : ["left out"]), ...(drifting ? ["drifts"] : [])].join(", "),
    ]),
    columns,
  );
  return [
    `Ability on the scale of ${link.to} = ${slope.toFixed(4)} (SE ${standardErrors.slope.toFixed(4)}) × ability ${intercept < 0 ? "−" : "+"} ${Math.abs(intercept).toFixed(4)} (SE ${standardErrors.intercept.toFixed(4)})`,
    `Found by ${link.method} through ${link.items.filter(({ used }) => used).length} common items [by which items: ${link.jackknife.slope.toFixed(4)}, ${link.jackknife.intercept.toFixed(4)}].`,
    "",
    ...lines,
    ...warnings.flatMap((warning) => ["", `! ${warningLine(warning)}`]),
    "",
  ].join("\n");
}

const help = `
Both calibrations must be of one response model and one scale, and share at least three items with the same categories.
The difference is how far the two curves of an item still lie apart after the link, as a share of its highest score;
past .10 the item drifts: look at what changed in it, and link again with --without. The standard errors come from the
errors of both calibrations' parameters (delta method); in brackets stands how far the line hangs on which items are
common (jackknife). Scores with the moved calibration carry the link's error. docs/technical-manual.md has the formulas.

Examples:
  leadsim link spring.json autumn.json --out autumn-on-spring.json
  leadsim link v1.json v2.json --without first-ninety-days/hartwell --out v2-on-v1.json
  leadsim link form-a.json form-b.json --method haebara --format json`;
