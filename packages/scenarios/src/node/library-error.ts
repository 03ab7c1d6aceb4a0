/** Why a library was not read. */
export type LibraryErrorCode = "folder-missing" | "folder-unreadable" | "file-unreadable";

/** A folder that can't be read as a library. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;
  /** The folder or file that it is about. */
  readonly path: string;
  constructor(code: LibraryErrorCode, path: string, cause: unknown) {
    super(`${sayings[code]}: ${path}`, { cause });
    this.name = "LibraryError";
    this.code = code;
    this.path = path;
  }
}

const sayings: Readonly<Record<LibraryErrorCode, string>> = {
  "folder-missing": "There is no such folder",
  "folder-unreadable": "The folder can't be read",
  "file-unreadable": "The file can't be read",
};
