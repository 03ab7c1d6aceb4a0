import { resolve } from "node:path";
import type { Rewrite } from "@leadsim/authoring/check";
import type { Io } from "../io.js";
import { colorsFor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import { writeFile } from "../write-file.js";
import { lineDiff } from "./line-diff.js";

/** Writes changed documents where they stand, each whole or not at all. Links and permissions stay. */
export function writeRewrites(rewrites: readonly Rewrite[], io: Io): void {
  for (const { file, before, after } of rewrites) {
    if (before === after) continue;
    writeFile(resolve(io.cwd, file), file, after);
  }
}

/** Shows what would change, as a diff. */
export function showRewrites(rewrites: readonly Rewrite[], io: Io): void {
  const colors = colorsFor(io.stdout, io.env);
  const paint = { "-": colors.red, "+": colors.green } as const;
  for (const { file, before, after } of rewrites) {
    if (before === after) continue;
    io.stdout.write(`--- ${plainLine(file)}\n+++ ${plainLine(file)}\n`);
    for (const line of lineDiff(before, after)) {
      const shown = plainLine(line.replace(/\r$/, ""));
      const color = line.startsWith("-") || line.startsWith("+") ? paint[line[0] as "-" | "+"] : undefined;
      io.stdout.write(`${color ? color(shown) : shown}\n`);
    }
  }
}
