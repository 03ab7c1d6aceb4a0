import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** Why a path was not read. */
export class NotReadable extends Error {
  /**
   * `folder` or `no-file` (a device, a pipe, a socket): what stands there; `too-large`: a file of more bytes
   * than asked for.
   */
  readonly code: "folder" | "no-file" | "too-large";

  constructor(code: NotReadable["code"], path: string) {
    super(`${path}: ${code}`);
    this.name = "NotReadable";
    this.code = code;
  }
}

/** Bytes asked for at once where a file is longer than it said. */
const piece = 64 * 1024;

/**
 * The bytes of a regular file. Never waits for a writer, never follows a device without an end: what is
 * opened is looked at before anything is read, and of a file that grows meanwhile no more than one byte
 * beyond the limit is read.
 * @param path links are followed; what they lead to counts
 * @param most bytes that a file may have
 * @throws NotReadable for anything but a file of at most so many bytes; what Node throws where it can't be opened
 */
export function readRegularFile(path: string, most: number): Uint8Array {
  // A pipe that nobody writes to would block the opening itself. Windows knows no such flag, and no such pipes.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (found.isDirectory()) throw new NotReadable("folder", path);
    if (!found.isFile()) throw new NotReadable("no-file", path);
    if (found.size > most) throw new NotReadable("too-large", path);
    return readAll(file, path, found.size, most);
  } finally {
    closeSync(file);
  }
}

function readAll(file: number, path: string, expected: number, most: number): Uint8Array {
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const buffer = Buffer.allocUnsafe(Math.min(Math.max(piece, expected + 1 - length), most + 1 - length));
    const read = readSync(file, buffer, 0, buffer.length, null);
    if (read === 0) return Buffer.concat(pieces);
    pieces.push(buffer.subarray(0, read));
    length += read;
    if (length > most) throw new NotReadable("too-large", path);
  }
}
