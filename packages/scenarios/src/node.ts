// Reading files: for Node only. Everything else in this package runs anywhere.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Form } from "./document/form.js";
import type { Model } from "./document/model.js";
import type { Scenario } from "./document/scenario.js";
import type { Benchmark } from "./generated/benchmark.js";
import type { TranslationDocument } from "./generated/translation.js";
import { lazily } from "./load/lazily.js";
import { LibraryError, type LibraryErrorCode } from "./load/library-error.js";
import { documentsOf, type Library, type LibrarySource, loadLibrary } from "./load/load-library.js";
import { documentFiles, TooManyFiles } from "./node/document-files.js";

export { LibraryError, type LibraryErrorCode } from "./load/library-error.js";
export { findInLibrary, type Library, type LibraryFile } from "./load/load-library.js";
export { documentFiles, TooManyFiles } from "./node/document-files.js";
export { NotReadable, readRegularFile } from "./node/read-regular-file.js";

/** The folder of the library that comes with this package: `models/`, `scenarios/`, `forms/`, `benchmarks/`. */
export const libraryFolder: string = fileURLToPath(new URL("../library", import.meta.url));

/**
 * Reads and checks the documents below a folder, of the bundled library by default; in which folders inside it they lie
 * makes no difference. Scenarios are checked against the models among them.
 * @throws LibraryError where the folder, or a file in it, can't be read; what is wrong with a document is in
 * its diagnostics
 */
export function readLibrary(folder: string = libraryFolder): Library {
  const sources = namesIn(folder).map((name) => readSource(join(folder, name)));
  return loadLibrary(sources, { publicKeys: folder === libraryFolder });
}

/** Checked documents, by kind. */
export interface LibraryDocuments {
  readonly models: readonly Model[];
  readonly scenarios: readonly Scenario[];
  readonly forms: readonly Form[];
  readonly benchmarks: readonly Benchmark[];
  readonly translations: readonly TranslationDocument[];
}

let bundled: LibraryDocuments | undefined;

/**
 * The documents that come with this package, without their files. Files are read once, and each kind is loaded when it
 * is first asked for.
 * @throws LibraryError as {@link readLibrary} does
 */
export function bundledDocuments(): LibraryDocuments {
  if (!bundled) {
    const library = readLibrary();
    bundled = lazily({
      models: () => documentsOf(library.models),
      scenarios: () => documentsOf(library.scenarios),
      forms: () => documentsOf(library.forms),
      benchmarks: () => documentsOf(library.benchmarks),
      translations: () => documentsOf(library.translations),
    });
  }
  return bundled;
}

function namesIn(folder: string): readonly string[] {
  // Node would take no name for the folder the program runs in.
  if (folder === "") throw new LibraryError("folder-missing", folder);
  try {
    return documentFiles(folder);
  } catch (error) {
    throw new LibraryError(whyUnread(error), folder, error);
  }
}

function whyUnread(error: unknown): LibraryErrorCode {
  if (error instanceof TooManyFiles) return error.code;
  const code = codeOf(error);
  return code === "ENOENT" ? "folder-missing" : code === "ENOTDIR" ? "not-a-folder" : "folder-unreadable";
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
