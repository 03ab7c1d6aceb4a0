import { statSync } from "node:fs";
import { join } from "node:path";
import { type ResponseTable, responseTable } from "@leadsim/psychometrics";
import type { Calibration } from "@leadsim/scenarios";
import { kindOf, nearest } from "@leadsim/scenarios";
import { gatherContent, type NamedPath } from "../content.js";
import { missingWords, refuseLookAlikes } from "../csv/group-cells.js";
import { filesIn } from "../find-documents.js";
import { cannotRead, readFile } from "../read-file.js";
import { refusalInWords } from "../refusal-in-words.js";
import { UserError } from "../user-error.js";
import { type ColumnRoles, listed } from "./columns.js";
import { csvSource } from "./csv-source.js";
import { jsonlSource } from "./jsonl-source.js";
import type { Source, SourceRow } from "./source.js";
import { type ReplayedTranscript, transcriptSource } from "./transcript-source.js";

/** Responses of people, with what stood beside them. All lists are in the order of the table's rows. */
export interface Responses {
  readonly table: ResponseTable;
  /** From the column named by `--id`; a transcript's session. */
  readonly ids: readonly string[] | undefined;
  readonly groups: readonly string[] | undefined;
  readonly weights: readonly number[] | undefined;
  readonly counts: readonly number[] | undefined;
  /** Where they came from, for documents. */
  readonly source: string;
  /** Only of transcripts: what they measure. */
  readonly played: { readonly scale: Calibration["scale"] } | undefined;
}

/** How responses are read. */
export interface ReadOptions extends ColumnRoles {
  /** Of transcripts: `overall`, a pillar or a competency. */
  readonly scale?: string;
  /** Where else to look for the scenarios of transcripts. */
  readonly scenarios?: readonly NamedPath[];
  /** Told of each transcript that was replayed, for what a table of responses does not hold. */
  readonly see?: (replayed: ReplayedTranscript) => void;
  /** Told now and then how far it is. */
  readonly tell?: (text: string) => void;
}

/**
 * Responses from files: CSV, JSON Lines (.jsonl, .ndjson), or transcripts of leadsim (files or folders).
 * Several files are one sample; what a file does not name, its people did not meet.
 * @throws UserError for what can't be read, with file, line and column
 */
export function readResponses(paths: readonly NamedPath[], options: ReadOptions = {}): Responses {
  const kinds = new Set(paths.map((named) => kindOfPath(named)));
  if (kinds.size > 1) throw new UserError("Transcripts and tables of responses can't be read together.");
  const played = kinds.has("transcripts") ? fromTranscripts(paths, options) : undefined;
  const sources: readonly Source[] = played
    ? [played]
    : paths.map(({ path, shown }) =>
        /\.(jsonl|ndjson)$/i.test(path) ? jsonlSource(path, shown, options) : csvSource(path, shown, options),
      );
  const ignored = new Set(options.ignore ?? []);
  checkIgnored([...ignored], [...new Set(sources.flatMap(({ columns }) => columns))]);
  const items = [...new Set(sources.flatMap((source) => source.items))].filter((item) => !ignored.has(item));
  if (!played) refuseLookAlikes(`The items of ${paths.map(({ shown }) => shown).join(", ")}`, items, "items");
  const beside: Beside = { ids: [], groups: [], weights: [], counts: [] };
  const table = refusalInWords(() =>
    responseTable(items, gather(sources, items, beside, options.tell), played?.kind),
  );
  refuseLookAlikes(`The groups (--group ${options.group})`, beside.groups);
  return {
    table,
    ids: played || options.id !== undefined ? beside.ids : undefined,
    groups: options.group === undefined ? undefined : beside.groups,
    weights: options.weight === undefined ? undefined : beside.weights,
    counts: options.count === undefined ? undefined : beside.counts,
    source: paths.map(({ shown }) => shown).join(", "),
    played: played && { scale: played.scale },
  };
}

function checkIgnored(ignored: readonly string[], columns: readonly string[]): void {
  const wrong = ignored.find((name) => !columns.includes(name));
  if (wrong === undefined) return;
  const meant = nearest(wrong, columns);
  throw new UserError(
    `There is no column ${wrong} (--ignore).`,
    meant === undefined ? `The columns: ${listed(columns)}` : `Did you mean ${meant}?`,
  );
}

const unknownGroup = missingWords();

interface Beside {
  readonly ids: string[];
  readonly groups: string[];
  readonly weights: number[];
  readonly counts: number[];
}

function* gather(
  sources: readonly Source[],
  items: readonly string[],
  beside: Beside,
  tell: ((text: string) => void) | undefined,
): Generator<readonly (number | undefined)[]> {
  const seen = new Map<string, string>();
  let people = 0;
  for (const source of sources) {
    const places = items.map((item) => source.items.indexOf(item));
    for (const row of source.rows()) {
      keepBeside(row, beside, seen);
      people += 1;
      if (people % 1000 === 0) tell?.(`Read ${people} people`);
      yield places.map((place) => (place < 0 ? undefined : row.codes[place]));
    }
  }
}

function keepBeside(
  { id, group, weight, count, at }: SourceRow,
  beside: Beside,
  seen: Map<string, string>,
): void {
  if (id !== undefined) {
    const before = seen.get(id);
    if (before !== undefined) {
      throw new UserError(
        `${at}: ${id || "an empty id"} is there already (${before}).`,
        "Each person has one row.",
      );
    }
    seen.set(id, at);
    beside.ids.push(id);
  }
  if (group !== undefined) {
    if (unknownGroup(group)) {
      throw new UserError(
        `${at}: the group is ${group === "" ? "empty" : `“${group}”, which names none`}.`,
        "Everybody whose responses are calibrated by group has one. Leave these rows out, or --group.",
      );
    }
    beside.groups.push(group);
  }
  if (weight !== undefined) beside.weights.push(weight);
  if (count !== undefined) beside.counts.push(count);
}

function fromTranscripts(
  paths: readonly NamedPath[],
  options: ReadOptions,
): ReturnType<typeof transcriptSource> {
  const roles = [options.id, options.group, options.weight, options.count].find((name) => name !== undefined);
  if (roles !== undefined) {
    throw new UserError(`Transcripts have no column ${roles}.`, "Leave out options that name columns.");
  }
  const files = paths.flatMap(({ path, shown }) =>
    statSync(path).isDirectory()
      ? filesIn(path, shown)
          .filter(
            (inside) => kindOf(readFile(join(path, inside), inside, "document"), inside) === "transcript",
          )
          .map((inside) => ({ path: join(path, inside), shown: join(shown, inside) }))
      : [{ path, shown }],
  );
  if (files.length === 0) {
    throw new UserError(`${paths.map(({ shown }) => shown).join(", ")} holds no transcripts.`);
  }
  const content = gatherContent(options.scenarios ?? []);
  const tell = (done: number, of: number): void => {
    if (done > 0) options.tell?.(`Replayed ${done} of ${of} transcripts`);
  };
  return transcriptSource(files, options.scale ?? "overall", content, tell, options.see);
}

function kindOfPath({ path, shown }: NamedPath): "transcripts" | "table" {
  try {
    return statSync(path).isDirectory() || /\.json$/i.test(path) ? "transcripts" : "table";
  } catch (error) {
    throw cannotRead(shown, "file of responses", error);
  }
}
