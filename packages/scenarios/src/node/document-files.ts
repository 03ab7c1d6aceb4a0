import { readdirSync } from "node:fs";
import { join } from "node:path";

const skippedFolders = new Set(["node_modules", "dist", "coverage"]);
const most = 10_000;

/** A folder holds more files than any project's content. */
export class TooManyFiles extends Error {
  readonly code = "too-many-files" as const;
  readonly kind = "content" as const;
  readonly most: number = most;
}

/**
 * Paths of the YAML and JSON files below a folder, relative to it, in a stable order. Hidden folders, and
 * those that tools fill, are passed over.
 *
 * @throws TooManyFiles past 10,000; what Node throws where a folder can't be read
 */
export function documentFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const visit = (path: string) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true }).sort(byName)) {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".") && !skippedFolders.has(entry.name)) visit(inside);
      } else if (entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name)) {
        files.push(inside);
        if (files.length > most) throw new TooManyFiles(`More than ${most} YAML and JSON files.`);
      }
    }
  };
  visit("");
  return files;
}

function byName(left: { name: string }, right: { name: string }): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
