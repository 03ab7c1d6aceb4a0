import { resolve } from "node:path";
import {
  candidateProfileWithSays,
  type Language,
  languages,
  trackingResultWithSays,
  wordsIn,
} from "@leadsim/report/words";
import { forCandidate, forTracking } from "@leadsim/scoring";
import { Command, Option } from "commander";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { toJson } from "../write-file.js";

interface ShareOptions {
  readonly for: "candidate" | "tracking";
  readonly out: string;
  readonly lang: Language;
  readonly force?: boolean;
}

/** `leadsim share`: what of a profile may go to the candidate, or into an applicant tracking system. */
export function shareCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("share")
    .description(
      "A profile is the assessor's: it holds levels, rationales and stronger responses. This takes from it what others may hold.",
    )
    .argument("<profile>", "a profile written by leadsim score")
    .addOption(
      new Option("--for <audience>", "who is to hold it")
        .choices(["candidate", "tracking"])
        .makeOptionMandatory(),
    )
    .option("--out <file>", "where to write it; - writes it to standard output", "-")
    .addOption(
      new Option("--lang <language>", "the language of what it says in words")
        .choices(languages)
        .default("en"),
    )
    .option("--force", "replace a file of another kind")
    .addHelpText("after", help)
    .action((shown: string, options: ShareOptions) => {
      share(shown, options, io);
      finish(0);
    });
}

function share(shown: string, options: ShareOptions, io: Io): void {
  const kind = options.for === "candidate" ? "candidate-profile" : "tracking-result";
  checkOut(kind, options, io);
  const profile = readDocument("profile", resolve(io.cwd, shown), shown);
  const words = wordsIn(options.lang);
  const shared =
    options.for === "candidate"
      ? candidateProfileWithSays(forCandidate(profile), words)
      : trackingResultWithSays(forTracking(profile), words);
  deliver({ content: toJson(shared) }, options, io);
}

const help = `
candidate: scales in words and bands, the words they chose, and the development plan. No levels, rationales, stronger
responses, weights or hashes, so that a key still in use stays with you.
tracking: for an applicant tracking system: the status, and the scores that the evidence allows for what the form was sat
for. For selection these are only scales that may inform a decision about a person; the file says what was withheld, and why.

What is said by codes stands beside them in words (says).

Examples:
  leadsim share profile.json --for candidate --out for-anna.json
  leadsim share profile.json --for tracking | jq .scores`;
