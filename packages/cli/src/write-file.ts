import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { exampleName, type FileKind, fileKindOf, kindInWords } from "./file-kind.js";
import { UserError } from "./user-error.js";

/**
 * Refuses a place that can't or shouldn't be written, before any work is done: a folder, or a file of
 * another kind (a scenario, somebody's notes). A file of the same kind may be replaced.
 * @param shown the path as the person wrote it, for messages
 * @throws UserError
 */
export function checkWritable(path: string, shown: string, kind: FileKind, force = false): void {
  const found = statOf(path, shown);
  if (!found) return;
  if (found.isDirectory()) {
    throw new UserError(
      `${shown} is a folder.`,
      `Name the file to write, such as ${join(shown, exampleName(kind))}`,
    );
  }
  if (!force && found.isFile() && found.size > 0 && fileKindOf(beginning(path), path) !== kind) {
    throw new UserError(
      `${shown} exists and is not a leadsim ${kindInWords(kind)}, so it is left as it is.`,
      "Name another file, or add --force to replace it.",
    );
  }
}

/**
 * Writes whole or not at all: to a neighbor first, which then takes the name. Folders are made as needed.
 * @throws UserError when the place can't be written
 */
export function writeFile(path: string, shown: string, text: string): void {
  const found = statOf(path, shown);
  // A device or a named pipe can't be replaced by a file, only written to.
  if (found && !found.isFile() && !found.isDirectory()) {
    writeThrough(path, shown, text);
    return;
  }
  const neighbor = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(neighbor, "w");
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(neighbor, path);
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

function writeThrough(path: string, shown: string, text: string): void {
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

/** A document as JSON text: two spaces, and a newline at the end. What a terminal would obey is written as JSON escapes it, so that nothing is lost. */
export function toJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2).replace(controls, escaped)}\n`;
}

/** Control characters and marks of direction that JSON leaves as they are. */
const controls = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\udb40[\udc00-\udc7f]/g;

function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
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

function beginning(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(4096);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
