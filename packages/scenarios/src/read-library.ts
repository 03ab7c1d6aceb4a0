import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Library, type LibrarySource, loadLibrary } from "./load/load-library.js";
import { documentFiles } from "./node/document-files.js";

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

/** The folder of the library that comes with this package: `models/`, `scenarios/`, `forms/`, `benchmarks/`. */
export const libraryFolder: string = fileURLToPath(new URL("../library", import.meta.url));

/**
 * Reads and checks the documents below a folder, of the bundled library by default; in which folders inside it they lie
 * makes no difference. Scenarios are checked against the models among them.
 * @throws LibraryError where the folder, or a file in it, can't be read; what is wrong with a document is in its diagnostics
 */
export function readLibrary(folder: string = libraryFolder): Library {
  const sources = namesIn(folder).map((name) => readSource(join(folder, name)));
  return loadLibrary(sources, { publicKeys: folder === libraryFolder });
}

function namesIn(folder: string): readonly string[] {
  try {
    return documentFiles(folder);
  } catch (error) {
    const isMissing = ["ENOENT", "ENOTDIR"].includes(codeOf(error));
    throw new LibraryError(isMissing ? "folder-missing" : "folder-unreadable", folder, error);
  }
}

function readSource(file: string): LibrarySource {
  try {
    return { file, source: readFileSync(file, "utf8") };
  } catch (error) {
    throw new LibraryError("file-unreadable", file, error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
