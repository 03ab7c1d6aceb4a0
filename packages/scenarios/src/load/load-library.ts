import { kindOf } from "../document/document-kind.js";
import type { Form } from "../document/form.js";
import type { Model } from "../document/model.js";
import { newestMeant } from "../document/reference.js";
import type { Scenario } from "../document/scenario.js";
import { topField } from "../document/top-field.js";
import type { Benchmark } from "../generated/benchmark.js";
import type { TranslationDocument } from "../generated/translation.js";
import { parseJsonDocument } from "./json-document.js";
import { lazily } from "./lazily.js";
import { LibraryError } from "./library-error.js";
import { loadForm } from "./load-form.js";
import { loadModel } from "./load-model.js";
import { loadScenario } from "./load-scenario.js";
import { loadTranslation } from "./load-translation.js";
import type { Loaded } from "./loaded.js";

/** The text of one document. */
export interface LibrarySource {
  /** The name that diagnostics carry; nothing is read from it. */
  readonly file: string;
  readonly source: string;
}

/** A document of a library: its file, its text, and what loading it gave. */
export interface LibraryFile<T> extends LibrarySource, Loaded<T> {}

/** Everything in a library, by kind, each in the order in which it was given. */
export interface Library {
  readonly models: readonly LibraryFile<Model>[];
  readonly scenarios: readonly LibraryFile<Scenario>[];
  readonly forms: readonly LibraryFile<Form>[];
  readonly benchmarks: readonly LibraryFile<Benchmark>[];
  /** Each by itself: what is missing or stale shows where it is used, and `leadsim check` says so. */
  readonly translations: readonly LibraryFile<TranslationDocument>[];
}

/**
 * Loads documents that belong together, from texts in memory: models first, scenarios against the models among them,
 * forms against both. What a text holds is told by its `format` line; a text that holds none of these kinds is left
 * out. What is wrong with a document is in its diagnostics. Each kind is loaded when it is first asked for.
 *
 * @throws LibraryError `not-text` for a source that is no text, and nothing else
 * @param options.publicKeys whether anybody can read the scenarios' keys: forms for selection that use them
 * are warned of
 */
export function loadLibrary(
  sources: readonly LibrarySource[],
  options: { readonly publicKeys?: boolean } = {},
): Library {
  for (const { file, source } of sources) {
    if (typeof source !== "string") throw new LibraryError("not-text", String(file));
  }
  const modelOf = (source: string): { readonly model?: Model } => {
    const wanted = topField(source, "model") ?? "";
    const model = newestMeant(wanted, documentsOf(library.models));
    return model ? { model } : {};
  };
  const library: Library = lazily({
    models: () => loadAll(sources, "model", loadModel),
    scenarios: () =>
      loadAll(sources, "scenario", (source, { file }) => loadScenario(source, { file, ...modelOf(source) })),
    forms: () => {
      const scenarios = documentsOf(library.scenarios);
      const publicScenarios = options.publicKeys === true ? scenarios.map(({ id }) => id) : [];
      return loadAll(sources, "form", (source, { file }) =>
        loadForm(source, { file, scenarios, publicScenarios, ...modelOf(source) }),
      );
    },
    benchmarks: () =>
      loadAll(sources, "benchmark", (source, { file }) => parseJsonDocument("benchmark", source, { file })),
    translations: () => loadAll(sources, "translation", loadTranslation),
  });
  return library;
}

/** The newest document that a reference (`id@1`) or a bare id means. */
export function findInLibrary<T extends { readonly id: string; readonly version: string }>(
  files: readonly LibraryFile<T>[],
  reference: string,
): T | undefined {
  return newestMeant(reference, documentsOf(files));
}

function loadAll<T>(
  sources: readonly LibrarySource[],
  kind: ReturnType<typeof kindOf>,
  load: (source: string, options: { readonly file: string }) => Loaded<T>,
): LibraryFile<T>[] {
  return sources
    .filter(({ file, source }) => kindOf(source, file) === kind)
    .map(({ file, source }) => ({ file, source, ...load(source, { file }) }));
}

/** The documents of files, without those that have mistakes. */
export function documentsOf<T>(files: readonly LibraryFile<T>[]): T[] {
  return files.flatMap(({ document }) => (document === undefined ? [] : [document]));
}
