import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { kindOf } from "@leadsim/scenarios";
import { readRegularFile } from "@leadsim/scenarios/node";
import type { NamedPath } from "./content.js";

/** Bytes; no authored document is larger. */
const largestDocument = 4 * 1024 * 1024;

/** The documents in the same folder: a form finds its scenarios, a scenario its model, without being told where. */
export function neighborsOf({ path, shown }: NamedPath): NamedPath[] {
  return readdirSync(dirname(path), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map(({ name }) => ({ path: join(dirname(path), name), shown: join(dirname(shown), name) }))
    .filter((neighbor) => neighbor.path !== path && isDocument(neighbor.path));
}

/** Whether a file is small enough to be one of leadsim's, and says it is. */
function isDocument(path: string): boolean {
  try {
    return kindOf(readRegularFile(path, largestDocument), path) !== undefined;
  } catch {
    return false;
  }
}
