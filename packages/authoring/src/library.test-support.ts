import { documentsOf, readLibrary } from "@leadsim/scenarios/node";
import type { Content, Playable } from "./content.js";

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

/** The bundled form, ready to be simulated. */
export function bundledForm(): Playable {
  const content = library();
  const form = content.forms[0]!;
  return { form, scenarios: content.scenarios, model: content.models[0]!, content };
}
