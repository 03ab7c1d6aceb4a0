import { resolve } from "node:path";
import { renderAbilities, renderReport } from "@leadsim/report";
import { Command } from "commander";
import { readAbilities } from "../abilities/read-abilities.js";
import { isResponseFile } from "../abilities/score-responses.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { readFile } from "../read-file.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";
import { checkWritable, writeFile } from "../write-file.js";

interface ReportOptions {
  readonly out: string;
  readonly title?: string;
  readonly calibration?: string;
  readonly force?: boolean;
}

/** `leadsim report`: a profile, or a table of abilities, as one self-contained page. */
export function reportCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("report")
    .summary("Make one page of a profile, or of a table of abilities")
    .description(
      "Make one self-contained page of a profile, or of a table of abilities, to read, print or send.",
    )
    .argument("<file>", "a profile, or a table of abilities (.csv), written by leadsim score")
    .option("--out <file>", "where to write the page; - writes it to standard output", "report.html")
    .option("--title <title>", "a title for the page, such as the candidate's name")
    .option("--calibration <file>", "of a table of abilities: the calibration it was made with")
    .option("--force", "replace a file that is not a leadsim report")
    .addHelpText("after", help)
    .action((shown: string, options: ReportOptions) => {
      const out = resolve(io.cwd, options.out);
      if (options.out !== "-") checkWritable(out, options.out, "report", options.force);
      const page = pageOf(shown, options, io);
      if (options.out === "-") {
        io.stdout.write(page);
      } else {
        writeFile(out, options.out, page);
        io.stdout.write(`Wrote ${options.out}. Open it in a browser; it needs nothing else.\n`);
      }
      finish(0);
    });
}

function pageOf(shown: string, options: ReportOptions, io: Io): string {
  const title = options.title === undefined ? {} : { title: options.title };
  const path = resolve(io.cwd, shown);
  if (!isResponseFile(shown)) return renderReport(readDocument("profile", path, shown), title);
  if (options.calibration === undefined) {
    throw new UserError(
      "A table of abilities is shown with the calibration it was made with.",
      `Name it: leadsim report ${shown} --calibration calibration.json`,
    );
  }
  const calibration = readDocument("calibration", resolve(io.cwd, options.calibration), options.calibration);
  const text = utf8Text(readFile(path, shown, "table of abilities"), shown);
  return renderAbilities(readAbilities(text, shown, calibration.sample.kind), calibration, title);
}

const help = `
The profile is held against its schema first. The page holds everything it shows: pillars, competencies
with their bands, every behavior with the words chosen, what to look at first, and a plan. Of a table of abilities it
shows everyone with their range, who does not fit, how people spread, and the items behind the numbers.

Examples:
  leadsim report profile.json --out report.html
  leadsim report profile.json --out anna.html --title "Anna Berg, development talk"
  leadsim report profile.json --out - | less
  leadsim report abilities.csv --calibration calibration.json --out scores.html`;
