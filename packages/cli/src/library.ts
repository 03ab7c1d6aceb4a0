import type { Benchmark, Form, Model, Scenario } from "@leadsim/scenarios";
import { type LibraryFile, libraryFolder, readLibrary } from "@leadsim/scenarios/node";

export interface BundledLibrary {
  readonly models: readonly Model[];
  readonly scenarios: readonly Scenario[];
  readonly forms: readonly Form[];
  readonly benchmarks: readonly Benchmark[];
}

let read: BundledLibrary | undefined;

/** The library that comes with leadsim, read once. */
export function library(): BundledLibrary {
  if (!read) {
    const { models, scenarios, forms, benchmarks } = readLibrary(libraryFolder);
    read = {
      models: documentsOf(models),
      scenarios: documentsOf(scenarios),
      forms: documentsOf(forms),
      benchmarks: documentsOf(benchmarks),
    };
  }
  return read;
}

function documentsOf<T>(files: readonly LibraryFile<T>[]): T[] {
  return files.flatMap(({ document }) => (document === undefined ? [] : [document]));
}
