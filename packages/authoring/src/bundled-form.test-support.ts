import { bundledDocuments } from "@leadsim/scenarios/node";
import type { Playable } from "./content.js";

/** The form that comes with leadsim, ready to be simulated. */
export function bundledForm(): Playable {
  const content = bundledDocuments();
  return { form: content.forms[0]!, scenarios: content.scenarios, model: content.models[0]!, content };
}
