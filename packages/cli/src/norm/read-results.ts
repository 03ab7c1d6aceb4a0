import { statSync } from "node:fs";
import { join, resolve } from "node:path";

import { collectEvidence, type Play } from "@leadsim/engine";
import { ScoringError } from "@leadsim/psychometrics";
import { kindOf, parseJsonDocument, referenceTo, type Transcript } from "@leadsim/scenarios";
import { type PersonResult, type ResultsTable, resultsTable } from "@leadsim/scoring";
import type { NamedContent } from "../content.js";
import { filesIn } from "../find-documents.js";
import type { Io } from "../io.js";
import { begunOf, formFor, namingFile, playsFor } from "../plays-for.js";
import { mistakes } from "../read-document.js";
import { cannotRead, readFile } from "../read-file.js";
import { scoringHint } from "../scoring-hints.js";
import { progressLine } from "../terminal/progress-line.js";
import { UserError } from "../user-error.js";
import type { NormKind } from "./provenance.js";

/** Results of many people, with who they were. */
export interface Results {
  readonly table: ResultsTable;
  /** Per person of the table: the sessions, and the first one's language. */
  readonly people: readonly { readonly sessions: readonly string[]; readonly language: string }[];
  /** Files of sessions that were not completed. */
  readonly unfinished: number;
}

interface ResultFile {
  readonly path: string;
  readonly shown: string;
  /** Named outright, so that it must be a result; in a folder other files are passed over. */
  readonly named: boolean;
}

/**
 * Reads profiles or transcripts one after the other, so that only their levels stay in memory.
 * @throws UserError for a file that is neither, that has mistakes, that does not belong with the others, or
 * whose player does not fit the kind
 */
export function readResults(
  names: readonly string[],
  kind: NormKind,
  content: NamedContent,
  io: Io,
): Results {
  const files = names.flatMap((shown) => filesOf(shown, io));
  const table = resultsTable(kind);
  const people: { sessions: string[]; language: string }[] = [];
  const reader = resultReader(content);
  const progress = progressLine(io);
  let unfinished = 0;
  files.forEach((file, at) => {
    if (at > 0) progress.tell(`Result ${at} of ${files.length} (${Math.floor((100 * at) / files.length)}%)`);
    const person = reader(file);
    if (!person) return;
    if (!refusing(file.shown, () => table.add(person))) {
      unfinished += 1;
      return;
    }
    const sessions = person.sessions.map(({ session }) => session);
    people.push({ sessions, language: person.sessions[0]!.locale });
  });
  progress.done();
  if (people.length < 2) {
    throw new UserError(
      `Norms need two or more people; there ${people.length === 1 ? "is one completed result" : "are no completed results"}.`,
      "Name profiles or transcripts, or a folder that holds them.",
    );
  }
  return { table, people, unfinished };
}

function filesOf(shown: string, io: Io): ResultFile[] {
  const path = resolve(io.cwd, shown);
  try {
    if (!statSync(path).isDirectory()) return [{ path, shown, named: true }];
  } catch (error) {
    throw cannotRead(shown, "file or folder", error);
  }
  return filesIn(path, shown)
    .filter((inside) => /\.json$/i.test(inside))
    .map((inside) => ({ path: join(path, inside), shown: join(shown, inside), named: false }));
}

/** Reads one file after the other; all of them have to be of one kind. */
function resultReader(content: NamedContent): (file: ResultFile) => PersonResult | undefined {
  const plays = new Map<string, Play[]>();
  let known: { readonly kind: string; readonly shown: string } | undefined;
  return ({ path, shown, named }) => {
    const source = readFile(path, shown, "result");
    const kind = kindOf(source, path);
    if (kind !== "profile" && kind !== "transcript") {
      if (!named) return undefined;
      throw new UserError(
        `${shown} is ${kind ? `a ${kind}` : "no leadsim document"}, not a profile or a transcript.`,
        "A table of scores is read from one CSV file, its name ending in .csv.",
      );
    }
    if (known && known.kind !== kind) {
      throw new UserError(
        `${known.shown} is a ${known.kind}, ${shown} a ${kind}.`,
        "Name one kind, so that nobody counts twice.",
      );
    }
    known ??= { kind, shown };
    if (kind === "profile") {
      const { versions, evidence } = parsed("profile", source, shown);
      return { sessions: versions.sessions, evidence };
    }
    const set = evidenceOf(parsed("transcript", source, shown), shown, content, plays);
    return { sessions: [set.session], evidence: set.evidence };
  };
}

function evidenceOf(
  transcript: Transcript,
  shown: string,
  content: NamedContent,
  known: Map<string, Play[]>,
): ReturnType<typeof collectEvidence> {
  const begun = begunOf(transcript, shown);
  const key = begun.scenarios.map(({ id, version }) => referenceTo({ id, version })).join(" ");
  const plays = known.get(key) ?? playsFor(begun, content);
  known.set(key, plays);
  return namingFile(shown, () => collectEvidence(plays, transcript, formFor(begun, content, plays)));
}

function parsed<Kind extends "profile" | "transcript">(kind: Kind, source: Uint8Array, shown: string) {
  const { document, diagnostics } = parseJsonDocument(kind, source, { file: shown });
  if (document) return document;
  throw new UserError(
    `${shown} is not a valid ${kind}.`,
    mistakes(diagnostics, new TextDecoder().decode(source)),
  );
}

/** What scoring refuses is said with the name of the file, one of many. */
function refusing<Result>(shown: string, add: () => Result): Result {
  try {
    return add();
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    throw new UserError(`${shown}: ${error.message}`, scoringHint(error));
  }
}
