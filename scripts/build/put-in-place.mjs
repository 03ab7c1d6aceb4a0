import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "./content-hash.mjs";

/** Parts that carry their own hash in their name: entries import them by it. */
const part = /-[A-Z0-9]{8}\.js(\.map)?$/;

/**
 * Moves what was built aside to where it is run from, file by file, so that a program can be started at any moment and
 * one that runs finds the parts it still has to load: parts come first, entries after them, and files of the
 * build before stay until the next.
 * @param {string} aside a folder on the same disk as `place`; empty afterwards
 * @param {string} place
 * @param {readonly string[]} before files of the build before this one
 * @param {(file: string) => boolean} owns whether a file in `place` is of this kind; others are left alone
 * @returns {Readonly<Record<string, string>>} the files, with the hash of each
 */
export function putInPlace(aside, place, before, owns) {
  const files = filesIn(aside).sort((left, right) => Number(part.test(right)) - Number(part.test(left)));
  const hashes = {};
  for (const file of files) {
    const from = join(aside, file);
    hashes[file] = hashOf(readFileSync(from));
    mkdirSync(dirname(join(place, file)), { recursive: true });
    renameSync(from, join(place, file));
  }
  const kept = new Set([...files, ...before]);
  for (const file of filesIn(place)) if (owns(file) && !kept.has(file)) rmSync(join(place, file));
  return hashes;
}

/**
 * Paths of all files in a folder, relative to it; none when there is no folder.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => statSync(join(folder, path)).isFile());
}
