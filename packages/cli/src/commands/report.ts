import { resolve } from "node:path";
import { renderReport } from "@leadsim/report";
import { Command } from "commander";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { checkWritable, writeFile } from "../write-file.js";

interface ReportOptions {
  readonly out: string;
  readonly title?: string;
  readonly force?: boolean;
}

/** `leadsim report`: a profile as one self-contained page. */
export function reportCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("report")
    .summary("Make one page of a profile")
    .description("Make one self-contained page of a profile, to read, print or send.")
    .argument("<profile>", "a profile written by leadsim score")
    .option("--out <file>", "where to write the page; - writes it to standard output", "report.html")
    .option("--title <title>", "a title for the page, such as the candidate's name")
    .option("--force", "replace a file that is not a leadsim report")
    .addHelpText("after", help)
    .action((shown: string, options: ReportOptions) => {
      const out = resolve(io.cwd, options.out);
      if (options.out !== "-") checkWritable(out, options.out, "report", options.force);
      const profile = readDocument("profile", resolve(io.cwd, shown), shown);
      const page = renderReport(profile, options.title === undefined ? {} : { title: options.title });
      if (options.out === "-") {
        io.stdout.write(page);
      } else {
        writeFile(out, options.out, page);
        io.stdout.write(`Wrote ${options.out}. Open it in a browser; it needs nothing else.\n`);
      }
      finish(0);
    });
}

const help = `
The profile is held against its schema first. The page holds everything it shows: pillars, competencies
with their bands, every behavior with the words chosen, what to look at first, and a plan.

Examples:
  leadsim report profile.json --out report.html
  leadsim report profile.json --out anna.html --title "Anna Berg, development talk"
  leadsim report profile.json --out - | less`;
