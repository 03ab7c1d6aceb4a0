import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Io } from "../io.js";
import { readFile } from "../read-file.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";
import { writeFile } from "../write-file.js";

/** Where sheets go, and whether they may take the place of others. */
export interface SheetFolder {
  readonly out: string;
  readonly force?: boolean;
}

/**
 * Writes all sheets, or none where one is there already. Gives their names as they are shown.
 * @throws UserError where one is there, and `force` is not said
 */
export function writeSheets(
  sheets: readonly (readonly [name: string, text: string])[],
  { out, force }: SheetFolder,
  io: Io,
): readonly string[] {
  const places = sheets.map(([name, text]) => {
    const shown = join(out, name);
    return { shown, path: resolve(io.cwd, shown), text };
  });
  const there = places.find(({ path }) => existsSync(path));
  if (there && !force) {
    throw new UserError(
      `${there.shown} is there already, and may have been filled in.`,
      "Name another folder with --out, or add --force.",
    );
  }
  for (const { path, shown, text } of places) writeFile(path, shown, text);
  return places.map(({ shown }) => plainLine(shown));
}

/** The text of a filled-in sheet. */
export function readSheet(file: string, io: Io): string {
  return utf8Text(readFile(resolve(io.cwd, file), file, "rating sheet"), file);
}
