import { resolve } from "node:path";
import { abilities, type FairnessResponses, notMet } from "@leadsim/scoring";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { readResponses } from "../response-file/read-responses.js";
import { UserError } from "../user-error.js";

/** How responses are read, and on what people are matched. */
export interface DifResponseOptions {
  readonly id?: string;
  readonly ignore?: readonly string[];
  readonly scale: string;
  readonly calibration?: string;
  readonly scenarios?: readonly string[];
}

/**
 * Responses for the comparison of items, with θ to match on where a calibration is named.
 * @throws UserError for what can't be read
 */
export function readDifResponses(
  names: readonly string[],
  options: DifResponseOptions,
  io: Io,
): FairnessResponses & { readonly synthetic: boolean } {
  const named = (shown: string) => ({ path: resolve(io.cwd, shown), shown });
  const tables = names.some((name) => /\.(?:csv|tsv|txt|jsonl|ndjson)$/i.test(name));
  const { table, ids, played } = readResponses(names.map(named), {
    ...(tables ? { id: options.id ?? "person" } : {}),
    ignore: options.ignore ?? [],
    scale: options.scale,
    scenarios: (options.scenarios ?? []).map(named),
  });
  if (!ids) throw new UserError("The responses name nobody.", "Name the column of people with --id.");
  const synthetic = played?.kind === "synthetic";
  if (options.calibration === undefined) return { persons: ids, table, synthetic };
  const calibration = readDocument("calibration", named(options.calibration).path, options.calibration);
  const { theta, items } = abilities(calibration, table, { ignoreUnknown: true });
  const columns = table.items.length;
  const nothing = (person: number): boolean =>
    items[person] === 0 ||
    table.cells.subarray(person * columns, (person + 1) * columns).every((cell) => cell === notMet);
  return {
    persons: ids,
    table,
    matching: theta.map((value, person) => (nothing(person) ? Number.NaN : value)),
    synthetic: synthetic || calibration.sample.kind === "synthetic",
  };
}
