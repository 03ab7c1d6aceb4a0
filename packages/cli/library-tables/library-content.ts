import { readFileSync } from "node:fs";
import { prepare } from "@leadsim/authoring/simulate";
import type { Form, Model, Scenario } from "@leadsim/scenarios";
import { bundledDocuments, readLibrary } from "@leadsim/scenarios/node";

/** A form or a scenario, made ready to be simulated. */
type Prepared = ReturnType<typeof prepare>;

/** The bundled library, as its tables are counted from it. */
export interface LibraryContent {
  readonly model: Model;
  /** In the order of the forms that hold them. */
  readonly scenarios: readonly Scenario[];
  /** The full forms A, B, C first, then the short ones. */
  readonly forms: readonly Form[];
  /** The text of each scenario's file, by id: authors' notes are in it, and in no loaded scenario. */
  readonly sources: ReadonlyMap<string, string>;
  readonly prepared: (of: Form | Scenario) => Prepared;
}

/** Reads the bundled library. */
export function libraryContent(): LibraryContent {
  const content = bundledDocuments();
  const model = content.models[0]!;
  const forms = [...content.forms].sort(
    (a, b) => b.scenarios.length - a.scenarios.length || (a.id < b.id ? -1 : 1),
  );
  const byId = new Map(content.scenarios.map((scenario) => [scenario.id, scenario]));
  const inForms = forms.flatMap((form) => form.scenarios.map(({ id }) => id));
  const order = [...new Set([...inForms, ...byId.keys()])];
  const scenarios = order.map((id) => byId.get(id)!);
  const files = readLibrary().scenarios.flatMap(({ file, document }): [string, string][] =>
    document ? [[document.id, readFileSync(file, "utf8")]] : [],
  );
  const prepared = (of: Form | Scenario): Prepared =>
    "scenes" in of
      ? prepare({ scenarios: [of], model, content }, "none")
      : prepare({ form: of, scenarios: of.scenarios.map(({ id }) => byId.get(id)!), model, content }, "none");
  return { model, scenarios, forms, sources: new Map(files), prepared };
}
