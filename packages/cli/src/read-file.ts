import { readFileSync, statSync } from "node:fs";
import { UserError } from "./user-error.js";

/** Nothing that leadsim reads is larger; a mistyped path to a disk image must not fill the memory. */
const largest = 64 * 1024 * 1024;

/**
 * A file's bytes.
 * @param shown the path as the person wrote it, for messages
 * @param what what the file should be, for the message, such as `transcript`
 * @throws UserError when it is missing, a folder, too large or not readable
 */
export function readFile(path: string, shown: string, what: string): Uint8Array {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new UserError(`${shown} is a folder, not a ${what}.`);
    if (found.size > largest) {
      throw new UserError(`${shown} is too large for a ${what} (over ${largest / 1024 / 1024} MB).`);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotRead(shown, what, error);
  }
}

/** The error for a path that can't be read, in words. */
export function cannotRead(path: string, what: string, error: unknown): UserError {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new UserError(
      `There is no ${what} at ${path}.`,
      "Check the path; it is taken from the current folder.",
    );
  }
  if (code === "EACCES" || code === "EPERM") {
    return new UserError(`${path} can't be read: no permission.`);
  }
  return new UserError(`${path} can't be read (${code ?? String(error)}).`);
}
