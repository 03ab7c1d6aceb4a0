import { PrintError, printPdf } from "@leadsim/report/node";
import { languages } from "@leadsim/report/words";
import { Command, Option } from "commander";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { audiences, type PageRequest, reportPage } from "../report/report-page.js";
import { UserError } from "../user-error.js";
import { foldersOption } from "./play-options.js";
import { asCut } from "./precision.js";

interface ReportOptions extends PageRequest {
  readonly out: string;
  readonly force?: boolean;
}

/** `leadsim report`: a profile, a table of abilities or a calibration as one self-contained page. */
export function reportCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("report")
    .description(
      "Make one self-contained page of a profile, a table of abilities or a calibration, to read, print or send.",
    )
    .argument(
      "<files...>",
      "a profile, or a table of abilities (.csv), written by leadsim score; a calibration; of a team the profiles of its people; for a debrief a transcript",
    )
    .option(
      "--out <file>",
      "where to write the page (.html, or .pdf by a Chromium on the machine); - writes it to standard output",
      "report.html",
    )
    .option("--title <title>", "a title for the page, such as the candidate's name")
    .addOption(new Option("--for <reader>", "who is to read it").choices(audiences).default("assessor"))
    .addOption(new Option("--lang <language>", "the language of the page").choices(languages).default("en"))
    .option("--theme <file>", "an organization's logo, accent, fonts, words and sections (leadsim/theme@1)")
    .addOption(new Option("--paper <size>", "what it is printed on").choices(["A4", "Letter"]))
    .option("--calibration <file>", "of a table of abilities: the calibration it was made with")
    .option("--norms <file>", "of a table of abilities: norms of T scores, for percentiles and stens")
    .option(
      "--before <file>",
      "an earlier sitting, for reliable change: of a table of abilities such a table, of a profile a profile",
    )
    .option(
      "--cut <thetas...>",
      "of a table of abilities: how often classes at these abilities are right",
      asCut,
    )
    .option("--cut-sum <sums...>", "of a calibration: how often classes at these sums are right", asCut)
    .addOption(foldersOption())
    .option("--force", "replace a file that is not a leadsim report")
    .addHelpText("after", help)
    .action(async (shown: string[], options: ReportOptions) => {
      await report(shown, options, io);
      finish(0);
    });
}

async function report(shown: readonly string[], options: ReportOptions, io: Io): Promise<void> {
  checkOut("report", options, io);
  const page = reportPage(shown, options, io.cwd);
  if (/\.pdf$/i.test(options.out)) deliver({ content: await printed(page) }, options, io);
  else deliver({ content: page, written: ". Open it in a browser; it needs nothing else." }, options, io);
}

async function printed(page: string): Promise<Uint8Array> {
  try {
    return await printPdf(page);
  } catch (error) {
    if (!(error instanceof PrintError)) throw error;
    throw new UserError(error.message, "Or write the page (--out report.html) and print it from a browser.");
  }
}

const help = `
The profile is checked against its schema first.
assessor: what may be said on one screen, then every competency on one scale, each number opening to the words chosen. It holds
the scoring key.
candidate: for the person who sat it: what to work on first with the moment it was seen in, what went well, an outline for the
talk with their manager. It holds no key.
team: of five people or more, each named after their file: people and competencies, gaps that several share, what a workshop
could use. It ranks nobody.
debrief: of a transcript, for a coaching talk: the session told again, with the options not chosen. It holds the scoring key.
Of a table of abilities the page shows everyone with their range, who does not fit, how people spread, and the items.
Of a calibration it shows how the responses go with the model, each item with its fit, pairs that share more than ability, where the
items are sure, and what sums say.

Examples:
  leadsim report profile.json --out report.html
  leadsim report profile.json --out anna.html --title "Anna Berg, development talk"
  leadsim report profile.json --before spring/profile.json --out anna.html
  leadsim report profile.json --for candidate --lang de --out for-anna.html
  leadsim report profile.json --for candidate --paper Letter --out for-anna.pdf
  leadsim report transcript.json --for debrief --out talk.html
  leadsim report team/*.json --for team --out team.html
  leadsim report profile.json --out - | less
  leadsim report abilities.csv --calibration calibration.json --out scores.html
  leadsim report abilities.csv --calibration calibration.json --norms norms.json --before spring.csv --cut 0.5
  leadsim report calibration.json --cut-sum 16 21 --out items.html`;
