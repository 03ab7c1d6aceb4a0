import type { ProblemKind } from "../generated/problem.js";

// A record, so that a new code can't be without its words and its kind.
const sayings = {
  "folder-missing": ["content", "There is no such folder"],
  "not-a-folder": ["content", "This is no folder"],
  "folder-unreadable": ["content", "The folder can't be read"],
  "too-many-files": ["content", "The folder holds more files than any project's content"],
  "file-unreadable": ["content", "The file can't be read"],
  "not-text": ["caller", "The source given is no text"],
} as const satisfies Readonly<Record<string, readonly [ProblemKind, string]>>;

/** Why a library was not read. */
export type LibraryErrorCode = keyof typeof sayings;

/** A library that can't be read: its folder, a file in it, or a source in memory that is no text. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;
  /** `content` where what is on disk can't be read, `caller` where what was given is wrong. */
  readonly kind: ProblemKind;
  /** The folder or file that it is about. */
  readonly path: string;
  constructor(code: LibraryErrorCode, path: string, cause?: unknown) {
    const [kind, saying] = sayings[code];
    super(`${saying}: ${path === "" ? "“”" : path}`, { cause });
    this.name = "LibraryError";
    this.code = code;
    this.kind = kind;
    this.path = path;
  }
}
