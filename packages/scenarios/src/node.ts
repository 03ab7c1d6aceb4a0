// Reading the bundled library: for Node only. Everything else in this package runs anywhere.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Form } from "./document/form.js";
import type { Model } from "./document/model.js";
import { matchesReference, parseReference } from "./document/reference.js";
import type { Scenario } from "./document/scenario.js";
import type { Benchmark } from "./generated/benchmark.js";
import { parseJsonDocument } from "./load/json-document.js";
import { loadForm } from "./load/load-form.js";
import { loadModel } from "./load/load-model.js";
import { loadScenario } from "./load/load-scenario.js";
import type { Loaded } from "./load/loaded.js";

export { documentFiles, TooManyFiles } from "./node/document-files.js";
export { NotReadable, readRegularFile } from "./node/read-regular-file.js";

/** A document of the library: its file, its text, and what loading it gave. */
export interface LibraryFile<T> extends Loaded<T> {
  /** The file's whole path. */
  readonly file: string;
  readonly source: string;
}

/** Everything in a library, by kind, each in the order of file names. */
export interface Library {
  readonly models: readonly LibraryFile<Model>[];
  readonly scenarios: readonly LibraryFile<Scenario>[];
  readonly forms: readonly LibraryFile<Form>[];
  readonly benchmarks: readonly LibraryFile<Benchmark>[];
}

/** The folder of the library that comes with this package: `models/`, `scenarios/`, `forms/`, `benchmarks/`. */
export const libraryFolder: string = fileURLToPath(new URL("../library", import.meta.url));

/** Reads and checks a library, the bundled one by default. Scenarios are checked against the models beside them. */
export function readLibrary(folder: string = libraryFolder): Library {
  const models = readFolder(folder, "models", ".yaml", (source, file) => loadModel(source, { file }));
  const modelOf = (source: string): Model | undefined => {
    const wanted = /^model:[ \t]*["']?([^\s"'#]+)/m.exec(source)?.[1];
    return models.find(
      ({ document }) => document && wanted !== undefined && matchesReference(wanted, document),
    )?.document;
  };
  const scenarios = readFolder(folder, "scenarios", ".yaml", (source, file) => {
    const model = modelOf(source);
    return loadScenario(source, { file, ...(model ? { model } : {}) });
  });
  const known = scenarios.flatMap(({ document }) => (document ? [document] : []));
  const forms = readFolder(folder, "forms", ".yaml", (source, file) => {
    const model = modelOf(source);
    const publicScenarios = folder === libraryFolder ? known.map(({ id }) => id) : [];
    return loadForm(source, { file, scenarios: known, publicScenarios, ...(model ? { model } : {}) });
  });
  const benchmarks = readFolder(folder, "benchmarks", ".json", (source, file) =>
    parseJsonDocument("benchmark", source, { file }),
  );
  return { models, scenarios, forms, benchmarks };
}

/** The newest document that a reference (`id@1`) or a bare id means. */
export function findInLibrary<T extends { readonly id: string; readonly version: string }>(
  files: readonly LibraryFile<T>[],
  reference: string,
): T | undefined {
  const isReference = parseReference(reference) !== undefined;
  return files
    .flatMap(({ document }) => (document ? [document] : []))
    .filter((document) => (isReference ? matchesReference(reference, document) : document.id === reference))
    .sort((a, b) => b.version.localeCompare(a.version, "en", { numeric: true }))[0];
}

function readFolder<T>(
  folder: string,
  kind: string,
  extension: string,
  load: (source: string, file: string) => Loaded<T>,
): LibraryFile<T>[] {
  const within = join(folder, kind);
  return namesIn(within)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => {
      const file = join(within, name);
      const source = readFileSync(file, "utf8");
      return { file, source, ...load(source, file) };
    });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A library need not hold every kind.
    return [];
  }
}
