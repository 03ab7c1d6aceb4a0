import { bundledDocuments } from "@leadsim/scenarios/node";
import { matchesReference, referenceTo } from "@leadsim/scenarios/rules";
import type { Playable } from "./content.js";

/** The form that comes with leadsim and its own scenarios: what else the library holds changes nothing. */
export function bundledForm(): Playable {
  const content = bundledDocuments();
  const form = content.forms[0]!;
  const scenarios = content.scenarios.filter((one) =>
    form.scenarios.some((named) => matchesReference(referenceTo(named), one)),
  );
  return { form, scenarios, model: content.models[0]!, content };
}
