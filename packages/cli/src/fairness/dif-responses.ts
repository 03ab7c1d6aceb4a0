import { resolve } from "node:path";
import { calibrationToMatch, type FairnessResponses, metDifferentItems, standingBy } from "@leadsim/fairness";
import { type ResponseTable, ScoringError } from "@leadsim/psychometrics";
import type { Calibration } from "@leadsim/scenarios";
import type { NamedPath } from "../content.js";
import { sameLetters } from "../csv/looks.js";
import { type TableOptions, tableOptions } from "../csv/table-options.js";
import { tableRecords } from "../csv/table-records.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { readResponses } from "../response-file/read-responses.js";
import { textPieces } from "../response-file/text-pieces.js";
import { progressLine } from "../terminal/progress-line.js";
import { UserError } from "../user-error.js";
import { idNames } from "./outcomes.js";

/** How responses are read, and on what people are matched. */
export interface DifResponseOptions extends TableOptions {
  readonly id?: string;
  readonly ignore?: readonly string[];
  readonly scale: string;
  readonly calibration?: string;
  readonly match?: string;
  readonly scenarios?: readonly string[];
}

/**
 * Responses for the comparison of items. Where some were not met people are matched on their standing by the
 * calibration named, or by one fitted to these responses: what was attained can't be compared between paths.
 * @throws UserError for what can't be read, or can't be calibrated
 */
export function readDifResponses(
  names: readonly string[],
  options: DifResponseOptions,
  io: Io,
): FairnessResponses {
  const named = (shown: string) => ({ path: resolve(io.cwd, shown), shown });
  const tables = names.filter((name) => /\.(?:csv|tsv|txt|jsonl|ndjson)$/i.test(name)).map(named);
  const { table, ids } = readResponses(names.map(named), {
    ...(tables[0] ? { id: options.id ?? idColumn(tables[0], options.separator) } : {}),
    ...tableOptions(options),
    ignore: options.ignore ?? [],
    scale: options.scale,
    scenarios: (options.scenarios ?? []).map(named),
  });
  if (!ids) throw new UserError("The responses name nobody.", "Name the column of people with --id.");
  const responses = { persons: ids.map(sameLetters), table };
  if (options.calibration !== undefined) {
    const calibration = readDocument("calibration", named(options.calibration).path, options.calibration);
    return { ...responses, ...standingBy(calibration, table, `standing by ${options.calibration}`) };
  }
  if (options.match !== undefined || !metDifferentItems(table)) return responses;
  const source = "standing by a partial credit model of these responses";
  return { ...responses, ...standingBy(fitted(table, io), table, source) };
}

/** The column that names people, by the first line of a CSV; of JSON Lines the first of the usual names. */
function idColumn({ path, shown }: NamedPath, separator: string | undefined): string {
  const usual = idNames[0]!;
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return usual;
  for (const { cells } of tableRecords(textPieces(path, shown), shown, separator)) {
    return idNames.find((name) => cells.includes(name)) ?? usual;
  }
  return usual;
}

function fitted(table: ResponseTable, io: Io): Calibration {
  const progress = progressLine(io);
  try {
    return calibrationToMatch(table, (cycle) =>
      progress.tell(`Estimating standing to match on, cycle ${cycle}`),
    );
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    throw new UserError(
      `People met different items, so they are matched on their standing; it can't be estimated: ${error.message}`,
      "Leave items out with --ignore, name a --calibration, or, where nobody was sent to items by how they did, use --match proportion.",
    );
  } finally {
    progress.done();
  }
}
