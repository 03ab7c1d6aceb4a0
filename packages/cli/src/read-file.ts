import { NotReadable, readRegularFile } from "@leadsim/scenarios/node";
import { UserError } from "./user-error.js";

/** Nothing that leadsim reads is larger; a mistyped path to a disk image must not fill the memory. */
const largest = 64 * 1024 * 1024;

/**
 * A file's bytes.
 * @param shown the path as the person wrote it, for messages
 * @param what what the file should be, for the message, such as `transcript`
 * @throws UserError when it is missing, no regular file, too large or not readable
 */
export function readFile(path: string, shown: string, what: string): Uint8Array {
  try {
    return readRegularFile(path, largest);
  } catch (error) {
    if (error instanceof NotReadable) throw notReadable(error, shown, what);
    throw cannotRead(shown, what, error);
  }
}

function notReadable({ code }: NotReadable, shown: string, what: string): UserError {
  if (code === "folder") return new UserError(`${shown} is a folder, not a ${what}.`);
  if (code === "no-file") {
    return new UserError(
      `${shown} is no regular file: a device, a pipe or a socket.`,
      "Write what it holds to a file, and name that.",
    );
  }
  return new UserError(`${shown} is too large for a ${what} (over ${largest / 1024 / 1024} MB).`);
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
