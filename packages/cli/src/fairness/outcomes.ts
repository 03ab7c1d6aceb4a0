import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PersonOutcome } from "@leadsim/fairness";
import { kindOfPlayers, type SampleKind } from "@leadsim/psychometrics";
import type { Profile, ProfileScale } from "@leadsim/scenarios";
import { kindOf, nearest } from "@leadsim/scenarios";
import { estimatedRows, leftOutInWords } from "../abilities/estimated-rows.js";
import { sameLetters } from "../csv/looks.js";
import { columnOf, numbersOf, placeOf, readSheet, type Sheet, strayInWords } from "../csv/sheet.js";
import type { TableOptions } from "../csv/table-options.js";
import { filesIn } from "../find-documents.js";
import type { Io } from "../io.js";
import { listedIds } from "../listed-ids.js";
import { readDocument } from "../read-document.js";
import { cannotRead, readFile } from "../read-file.js";
import { progressLine } from "../terminal/progress-line.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";

/** Results of people, with what they are called. */
export interface Outcomes {
  readonly outcomes: readonly PersonOutcome[];
  /** For the reader: the column or the scale. */
  readonly name: string;
  /** Where it is known; a table does not say. */
  readonly kind: SampleKind | undefined;
  readonly source: string;
}

/** How results are read. */
export interface OutcomeOptions {
  readonly id?: string;
  readonly outcome?: string;
  readonly scale: string;
  readonly cut?: number;
  /** How the table is read. */
  readonly tables: TableOptions;
}

/** The scale where none is named. */
export const usualScale = "overall";

/** Names a person's column goes by where none is given. */
export const idNames: readonly string[] = ["person", "id", "session", "candidate"];

/**
 * Reads results: one CSV, or profiles (files and folders).
 * @throws UserError for what is neither, twice there, or holds no usable outcome
 */
export function readOutcomes(names: readonly string[], options: OutcomeOptions, io: Io): Outcomes {
  const sheets = names.filter((name) => /\.(?:csv|tsv|txt)$/i.test(name));
  if (sheets.length === 0) return ofProfiles(names, options, io);
  if (names.length > 1) {
    throw new UserError("Name one CSV alone.", "Its rows are people; put several files together first.");
  }
  const counted = estimatedRows(sheetAt(names[0]!, "table of results", io, options.tables));
  for (const line of leftOutInWords(counted)) io.stderr.write(`Note: ${line}\n`);
  return ofSheet(counted.sheet, options, io);
}

/** A CSV by its path. */
export function sheetAt(shown: string, what: string, io: Io, tables: TableOptions): Sheet {
  return readSheet(utf8Text(readFile(resolve(io.cwd, shown), shown, what), shown), shown, tables);
}

/**
 * The ids of a sheet, each once.
 * @throws UserError for a sheet without such a column, an empty id, or ids that are there twice
 */
export function idsOf(sheet: Sheet, named: string | undefined): readonly string[] {
  const name = named ?? idNames.find((known) => sheet.columns.includes(known));
  if (name === undefined) {
    throw new UserError(
      `${sheet.shown} has no column that names the people.`,
      `Name it with --id. Its columns: ${sheet.columns.slice(0, 20).join(", ")}`,
    );
  }
  // Two files may compose the same accent in two ways: people are joined by what their names look like.
  const ids = columnOf(sheet, name).map(sameLetters);
  const empty = ids.indexOf("");
  if (empty >= 0) throw new UserError(`${placeOf(sheet, empty, name)}: it is empty.`);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  if (twice.size > 0) {
    throw new UserError(
      `${sheet.shown} names ${twice.size === 1 ? "a person" : `${twice.size} people`} more than once: ${listedIds([...twice])}.`,
      "Each person has one row.",
    );
  }
  return ids;
}

function ofSheet(sheet: Sheet, options: OutcomeOptions, io: Io): Outcomes {
  const ids = idsOf(sheet, options.id);
  const columns = outcomeColumns(sheet, options);
  const selected = columns.selected === undefined ? undefined : selections(sheet, columns.selected);
  const scores = columns.score === undefined ? undefined : numbersOf(sheet, columns.score, "a score", false);
  const stray = scores && strayInWords({ name: columns.score ?? "", values: scores });
  if (stray !== undefined) io.stderr.write(`Warning: ${sheet.shown}: ${stray}\n`);
  return {
    outcomes: ids.map((person, row) => ({
      person,
      ...(selected ? { selected: selected[row]! } : {}),
      ...(scores ? { score: scores[row]! } : {}),
    })),
    name: columns.selected ?? columns.score ?? "",
    kind: undefined,
    source: sheet.shown,
  };
}

/** `selected` beside a score where both are there; with a cut the score alone makes the selection. */
function outcomeColumns(
  sheet: Sheet,
  { outcome, scale, cut }: OutcomeOptions,
): { readonly selected?: string; readonly score?: string } {
  const has = (name: string): boolean => sheet.columns.includes(name);
  // A scale that was asked for; the usual one is a scale of profiles, and a table need not have it.
  if (scale !== usualScale) columnOf(sheet, scale);
  const score = has(scale) ? scale : has("score") ? "score" : undefined;
  if (outcome === undefined) {
    const selected = cut === undefined && has("selected") ? "selected" : undefined;
    if (score === undefined && selected === undefined) throw noOutcome(sheet);
    return { ...(selected ? { selected } : {}), ...(score ? { score } : {}) };
  }
  if (outcome === "score" && score !== undefined) return { score };
  const values = columnOf(sheet, outcome);
  const isSelection = outcome === "selected" || values.every((value) => /^[01]$/.test(value));
  if (isSelection && cut !== undefined) {
    throw new UserError(
      `A cut needs scores, and ${outcome} is selected or not.`,
      "Leave out --cut, or name a score with --outcome.",
    );
  }
  return isSelection ? { selected: outcome, ...(score ? { score } : {}) } : { score: outcome };
}

function noOutcome(sheet: Sheet): UserError {
  const meant = nearest("selected", sheet.columns) ?? nearest("score", sheet.columns);
  return new UserError(
    `${sheet.shown} has neither a column selected nor a column score.`,
    meant === undefined
      ? `Name the outcome with --outcome. Its columns: ${sheet.columns.slice(0, 20).join(", ")}`
      : `Did you mean ${meant}? Name it with --outcome ${meant}.`,
  );
}

function selections(sheet: Sheet, name: string): readonly boolean[] {
  const values = columnOf(sheet, name);
  const wrong = values.findIndex((value) => value !== "0" && value !== "1");
  if (wrong >= 0) {
    throw new UserError(
      `${placeOf(sheet, wrong, name)}: “${values[wrong]!.slice(0, 40)}” is neither 0 nor 1.`,
      "1 is selected, 0 is not. For a score, name its column with --outcome and the lowest selected score with --cut.",
    );
  }
  return values.map((value) => value === "1");
}

function ofProfiles(names: readonly string[], { scale, outcome }: OutcomeOptions, io: Io): Outcomes {
  if (outcome !== undefined && outcome !== "score") {
    throw new UserError("Profiles hold scores, no selection.", "Leave out --outcome; set a cut with --cut.");
  }
  const files = names.flatMap((shown) => profilesAt(shown, io));
  const progress = progressLine(io);
  const found = files.map(({ path, shown }, at) => {
    progress.tell(`Profile ${at + 1} of ${files.length}`);
    return readDocument("profile", path, shown);
  });
  progress.done();
  if (found.length === 0) throw new UserError(`${names.join(", ")} holds no profiles.`);
  const scored = found.map((profile) => ({
    person: personOf(profile),
    score: scaleOf(profile, scale).band?.score,
  }));
  const without = scored.filter(({ score }) => score === undefined).map(({ person }) => person);
  if (without.length > 0) {
    throw new UserError(
      `${without.length} of ${found.length} profiles have no estimate for ${scale}: ${listedIds(without)}.`,
      "There was too little evidence for a band. Name another --scale, or leave these profiles out.",
    );
  }
  const players = found.flatMap(({ versions }) => versions.sessions.map(({ player }) => player));
  return {
    outcomes: scored.map(({ person, score }) => ({ person, score: score! })),
    name: scale,
    kind: kindOfPlayers(players),
    source: names.join(", "),
  };
}

function profilesAt(shown: string, io: Io): { path: string; shown: string }[] {
  const path = resolve(io.cwd, shown);
  try {
    if (!statSync(path).isDirectory()) return [{ path, shown }];
  } catch (error) {
    throw cannotRead(shown, "file or folder", error);
  }
  return filesIn(path, shown)
    .map((inside) => ({ path: join(path, inside), shown: join(shown, inside) }))
    .filter((file) => kindOf(readFile(file.path, file.shown, "document"), file.path) === "profile");
}

/** A profile names no person: its session does. */
function personOf(profile: Profile): string {
  return profile.versions.sessions[0]!.session;
}

function scaleOf(profile: Profile, id: string): ProfileScale {
  const scales: readonly ProfileScale[] = [
    profile.overall,
    ...profile.pillars,
    ...profile.areas,
    ...profile.competencies,
  ];
  const found = scales.find((scale) => scale.id === id || (id === "overall" && scale.kind === "overall"));
  if (found) return found;
  const meant = nearest(
    id,
    scales.map((scale) => scale.id),
  );
  throw new UserError(
    `The profiles have no scale ${id}.`,
    meant === undefined ? "It is overall, a pillar, an area or a competency." : `Did you mean ${meant}?`,
  );
}
