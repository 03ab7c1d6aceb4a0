import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { cannotRead } from "../read-file.js";
import { UserError } from "../user-error.js";
import { utf8Decoder } from "../utf8.js";

const size = 1 << 16;

/**
 * A file's text piece by piece, so that large files need no room.
 * @param shown the path as the person wrote it, for messages
 * @throws UserError when it can't be read, or is no UTF-8
 */
export function* textPieces(path: string, shown: string): Generator<string> {
  let file: number;
  try {
    // A pipe that nobody writes to would block the opening itself.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw cannotRead(shown, "file of responses", error);
  }
  try {
    const found = fstatSync(file);
    if (found.isDirectory()) throw new UserError(`${shown} is a folder, not a file of responses.`);
    if (!found.isFile()) {
      throw new UserError(
        `${shown} is no regular file: a device, a pipe or a socket.`,
        "Write what it holds to a file, and name that.",
      );
    }
    const decode = utf8Decoder(shown);
    const bytes = Buffer.alloc(size);
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
      yield decode(bytes.subarray(0, count));
    }
    yield decode();
  } finally {
    closeSync(file);
  }
}
