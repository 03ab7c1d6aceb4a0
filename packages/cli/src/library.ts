import type { Content } from "@leadsim/authoring";
import { documentsOf, readLibrary } from "@leadsim/scenarios/node";

let read: Content | undefined;

/** The library that comes with leadsim, read once. */
export function library(): Content {
  if (!read) {
    const { models, scenarios, forms, benchmarks } = readLibrary();
    read = {
      models: documentsOf(models),
      scenarios: documentsOf(scenarios),
      forms: documentsOf(forms),
      benchmarks: documentsOf(benchmarks),
    };
  }
  return read;
}
