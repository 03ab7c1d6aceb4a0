import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { NotReadable, readRegularFile } from "@leadsim/scenarios/node";
import { exampleName, type FileKind, fileKindOf, kindInWords } from "./file-kind.js";
import { neighborOf, removeLeftovers } from "./leftovers.js";
import { plain } from "./terminal/plain.js";
import { UserError } from "./user-error.js";

/** A file of leadsim's is no larger. */
const largest = 64 * 1024 * 1024;

/**
 * Refuses a place that can't or shouldn't be written, before any work is done: a folder, standard output, or a file of
 * another kind (a scenario, somebody's notes). A file of the same kind may be replaced.
 * @param shown the path as the person wrote it, for messages
 * @throws UserError
 */
export function checkWritable(path: string, shown: string, kind: FileKind, force = false): void {
  if (shown === "-") {
    throw new UserError(
      `This ${kindInWords(kind)} can't be written to standard output.`,
      `Name a file, such as ${exampleName(kind)}`,
    );
  }
  removeLeftovers(path);
  const found = statOf(path, shown);
  if (!found) return;
  if (found.isDirectory()) {
    throw new UserError(
      `${shown} is a folder.`,
      `Name the file to write, such as ${join(shown, exampleName(kind))}`,
    );
  }
  if (!force && found.isFile() && found.size > 0 && fileKindOf(textOf(path), path) !== kind) {
    throw new UserError(
      `${shown} exists and is not a leadsim ${kindInWords(kind)}, so it is left as it is.`,
      "Name another file, or add --force to replace it.",
    );
  }
}

/**
 * Writes whole or not at all: to a neighbor first, which then takes the name. Folders are made as needed; a
 * file that is replaced keeps its permissions, and a link still leads to it.
 * @throws UserError when the place can't be written
 */
export function writeFile(path: string, shown: string, text: string | Uint8Array): void {
  const found = statOf(path, shown);
  // A device or a named pipe can't be replaced by a file, only written to.
  if (found && !found.isFile() && !found.isDirectory()) {
    writeThrough(path, shown, text);
    return;
  }
  const place = found ? realpathSync(path) : path;
  beside(place, shown, text, found?.mode, (neighbor) => renameSync(neighbor, place));
}

/**
 * Writes whole, where nothing is yet.
 * @returns whether it was written; not where something has come there
 * @throws UserError when the place can't be written
 */
export function writeNewFile(path: string, shown: string, text: string): boolean {
  let written = true;
  beside(path, shown, text, undefined, (neighbor) => {
    try {
      linkSync(neighbor, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      written = false;
    }
    rmSync(neighbor, { force: true });
  });
  return written;
}

function beside(
  path: string,
  shown: string,
  text: string | Uint8Array,
  mode: number | undefined,
  takeName: (neighbor: string) => void,
): void {
  removeLeftovers(path);
  const neighbor = neighborOf(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Made anew, under a name that nobody can guess: what another person of the folder put there is never
    // written through.
    const file = openSync(neighbor, "wx");
    try {
      if (mode !== undefined) fchmodSync(file, mode & 0o777);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    takeName(neighbor);
  } catch (error) {
    rmSync(neighbor, { force: true });
    throw cannotWrite(shown, error);
  }
}

function statOf(path: string, shown: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(shown, error);
  }
}

function writeThrough(path: string, shown: string, text: string | Uint8Array): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw cannotWrite(shown, error);
  }
}

function cannotWrite(shown: string, error: unknown): UserError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return new UserError(
    `${shown} can't be written (${reasons[code] ?? code}).`,
    "Name another place with --out.",
  );
}

/**
 * A document as JSON text: two spaces, and a newline at the end. What a terminal would obey is written as
 * JSON escapes it, so that nothing is lost.
 */
export function toJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2).replace(/[^\n\x20-\x7e]/gu, escaped)}\n`;
}

function escaped(character: string): string {
  if (plain(character) === character) return character;
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }).join("");
}

/** The first of `name.json`, `name-2.json`, … that is free. */
export function freeName(folder: string, name: string, extension: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${name}${count === 1 ? "" : `-${count}`}${extension}`);
    if (!statSync(path, { throwIfNoEntry: false })) return path;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOTDIR: "part of the path is a file",
  EEXIST: "part of the path is a file",
  EISDIR: "it is a folder",
};

/** All of a file that leadsim may have written; empty for what it can't have. */
function textOf(path: string): string {
  try {
    return new TextDecoder().decode(readRegularFile(path, largest));
  } catch (error) {
    if (error instanceof NotReadable) return "";
    throw error;
  }
}
