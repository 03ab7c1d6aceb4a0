import { resolve } from "node:path";
import { renderInterview } from "@leadsim/report";
import { type Language, languages } from "@leadsim/report/words";
import { type InterviewGuide, referenceTo, type Theme } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { interviewGuide, wordedBy } from "@leadsim/scoring";
import { Command, InvalidArgumentError, Option } from "commander";
import { findByReference, gatherContent } from "../content.js";
import { modelIn } from "../in-language.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { refusalsTold, themeOf } from "../report/report-page.js";
import { plainLine } from "../terminal/plain.js";
import { checkWritable, toJson, writeFile } from "../write-file.js";
import { foldersOption } from "./play-options.js";

interface InterviewOptions {
  readonly out: string;
  readonly questions: number;
  readonly title?: string;
  readonly lang: Language;
  readonly theme?: string;
  readonly paper?: NonNullable<Theme["paper"]>;
  readonly scenarios?: string[];
  readonly force?: boolean;
}

/** `leadsim interview`: a structured interview for what the evidence of a profile leaves open. */
export function interviewCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("interview")
    .description(
      "Make a structured interview guide for the behaviors that the evidence of a profile leaves open.",
    )
    .argument("<profile>", "a profile written by leadsim score")
    .option("--out <file>", "where to write it: a page (.html) to print, or data (.json)", "interview.html")
    .option("--questions <n>", "at most this many, 1 to 20", asQuestions, 8)
    .option("--title <title>", "a title for the page")
    .addOption(new Option("--lang <language>", "the language of the page").choices(languages).default("en"))
    .option("--theme <file>", "an organization's logo, accent and fonts (leadsim/theme@1)")
    .addOption(new Option("--paper <size>", "what it is printed on").choices(["A4", "Letter"]))
    .addOption(foldersOption())
    .option("--force", "replace a file of another kind")
    .addHelpText("after", help)
    .action((shown: string, options: InterviewOptions) => {
      interview(shown, options, io);
      finish(0);
    });
}

function interview(shown: string, options: InterviewOptions, io: Io): void {
  const out = resolve(io.cwd, options.out);
  const asData = /\.json$/i.test(options.out);
  checkWritable(out, options.out, asData ? "interview-guide" : "report", options.force);
  const profile = readDocument("profile", resolve(io.cwd, shown), shown);
  const folders = (options.scenarios ?? []).map((folder) => ({
    path: resolve(io.cwd, folder),
    shown: folder,
  }));
  const content = gatherContent(folders);
  const { id, version } = profile.versions.model;
  const model = findByReference("model", referenceTo({ id, version }), content.models, content.broken);
  const worded = modelIn(model, options.lang, content);
  const guide = interviewGuide(wordedBy(profile, worded), worded, { questions: options.questions });
  writeFile(out, options.out, asData ? toJson(guide) : pageOf(guide, options, io));
  const { length } = guide.questions;
  io.stdout.write(
    `Wrote ${plainLine(options.out)}: ${length} ${length === 1 ? "question" : "questions"}, ${guide.left.length} more behaviors are open.\n`,
  );
}

function pageOf(guide: InterviewGuide, options: InterviewOptions, io: Io): string {
  const theme = themeOf(options, io.cwd);
  return refusalsTold(() =>
    renderInterview(guide, { language: options.lang, ...present({ title: options.title, theme }) }),
  );
}

function asQuestions(value: string): number {
  const count = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= 20) return count;
  throw new InvalidArgumentError("It is a whole number from 1 to 20.");
}

const help = `
Half of the questions are about behaviors that no decision asked for: the same for everyone who took this path. Half are
about what this person showed at some decisions or none. Questions and anchors are the model's; the guide is for the
interviewers, and holds what a good answer is.

Examples:
  leadsim interview profile.json --out interview.html
  leadsim interview profile.json --questions 5 --title "Second interview" --out interview.html
  leadsim interview profile.json --lang de --paper A4 --out leitfaden.html
  leadsim interview profile.json --out interview.json`;
