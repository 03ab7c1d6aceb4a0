import type { Content } from "@leadsim/authoring";
import { type LibraryFile, libraryFolder, readLibrary } from "@leadsim/scenarios/node";

let read: Content | undefined;

/** The library that comes with leadsim, read once. */
export function library(): Content {
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
