import { closeSync, openSync, readSync, statSync } from "node:fs";
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
    if (statSync(path).isDirectory()) throw new UserError(`${shown} is a folder, not a file of responses.`);
    file = openSync(path, "r");
  } catch (error) {
    throw error instanceof UserError ? error : cannotRead(shown, "file of responses", error);
  }
  try {
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
