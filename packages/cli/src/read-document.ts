import {
  type Benchmark,
  type Calibration,
  type Diagnostic,
  kindOf,
  type NormTables,
  type Profile,
  parseJsonDocument,
  type ResponsesDocument,
  type Theme,
  type Transcript,
} from "@leadsim/scenarios";

import { calibrationMistake } from "./calibration-mistake.js";
import { printDiagnostic } from "./print-diagnostic.js";
import { readFile } from "./read-file.js";
import { UserError } from "./user-error.js";

interface JsonDocuments {
  readonly transcript: Transcript;
  readonly profile: Profile;
  readonly benchmark: Benchmark;
  readonly calibration: Calibration;
  readonly norms: NormTables;
  readonly responses: ResponsesDocument;
  readonly theme: Theme;
}

/** How many mistakes of one file are shown; more would bury the first. */
const shownMistakes = 5;

/**
 * Reads one JSON document and holds it against its schema, a calibration also against what can be computed with.
 * @param shown the path as the person wrote it
 * @throws UserError when it is missing, another kind of document, or doesn't fit its schema
 */
export function readDocument<Kind extends keyof JsonDocuments>(
  kind: Kind,
  path: string,
  shown: string,
): JsonDocuments[Kind] {
  const source = readFile(path, shown, kind);
  const found = kindOf(source, path);
  if (found && found !== kind) {
    throw new UserError(`${shown} is a ${found}, not a ${kind}.`, nextSteps[`${found} ${kind}`]);
  }
  const loaded = parseJsonDocument(kind, source, { file: shown });
  if (loaded.document === undefined) {
    const text = new TextDecoder().decode(source);
    throw new UserError(`${shown} is not a valid ${kind}.`, mistakes(loaded.diagnostics, text));
  }
  const wrong = kind === "calibration" ? calibrationMistake(loaded.document as Calibration) : undefined;
  if (wrong !== undefined) {
    throw new UserError(`${shown} is not a valid calibration. ${wrong}`, "Make it again: leadsim calibrate");
  }
  return loaded.document as JsonDocuments[Kind];
}

/** The first few errors with their places in the source. */
export function mistakes(diagnostics: readonly Diagnostic[], source: string): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  const more = errors.length - shownMistakes;
  return [
    ...errors.slice(0, shownMistakes).map((diagnostic) => printDiagnostic(diagnostic, source, false)),
    ...(more > 0 ? [`… and ${more} more: leadsim check shows them all`] : []),
  ].join("\n\n");
}

const nextSteps: Readonly<Record<string, string>> = {
  "candidate-profile profile":
    "It is the candidate's copy. Make the page from the profile that it was taken from.",
  "tracking-result profile": "It holds scores alone. Make the page from the profile that it was taken from.",
  "transcript profile": "Score it first: leadsim score <transcript> --out profile.json",
  "profile transcript": "A profile is already scored: leadsim report <profile> --out report.html",
  "scenario transcript": "Play it first: leadsim play <scenario> --out transcript.json",
  "form transcript": "Play it first: leadsim play <form> --out transcript.json",
  "scenario profile": "Play and score it first: leadsim play <scenario>, then leadsim score <transcript>",
};
