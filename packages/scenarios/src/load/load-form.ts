import { checkForm } from "../check/check-form.js";
import type { Form } from "../document/form.js";
import { matchesReference, parseReference } from "../document/reference.js";
import type { FormDocument } from "../generated/form.js";
import { checkShape } from "../shape/check-shape.js";
import type { Loose } from "../shape/loose.js";
import { readText } from "../source/read-text.js";
import { parseYaml } from "../yaml/parse-yaml.js";
import type { Loaded } from "./loaded.js";

/** A scenario that a form may name. */
export interface KnownScenario {
  readonly id: string;
  readonly version: string;
  /** Reference to the model it measures; compared with the form's where it is given. */
  readonly model?: string;
}

/** How a form is loaded. */
export interface LoadFormOptions {
  /** The name that diagnostics carry; nothing is read from it. */
  readonly file: string;
  /** The scenarios there are. Without them, references to scenarios are not checked. */
  readonly scenarios?: readonly KnownScenario[];
  /** The model there is. Without it, the form's reference to a model is not checked. */
  readonly model?: { readonly id: string; readonly version: string };
  /** The models there are, where none of them is `model`: with them, a model that does not exist is an error. */
  readonly models?: readonly { readonly id: string; readonly version: string }[];
  /** Ids of scenarios whose keys anybody can read, such as the bundled library's. */
  readonly publicScenarios?: readonly string[];
}

/** Loads a form from YAML. Everything that is wrong is found at once and returned as diagnostics. */
export function loadForm(source: string | Uint8Array, options: LoadFormOptions): Loaded<Form> {
  const { findings, readable } = readText(source, options.file);
  const root = readable ? parseYaml(findings) : undefined;
  const shape = root && checkShape(findings, "form", root);
  if (!root || shape === undefined) return { diagnostics: findings.list() };
  checkForm(findings, root, shape as Loose<FormDocument>, options);
  const diagnostics = findings.list();
  if (findings.hasErrors()) return { diagnostics };
  return { document: resolveForm(shape as unknown as FormDocument, options), diagnostics };
}

function resolveForm(document: FormDocument, options: LoadFormOptions): Form {
  const { id, version, title, locale, model, purpose, instructions, benchmark, scenarios } = document;
  return {
    id,
    version,
    title,
    locale,
    model,
    purpose,
    instructions: [instructions].flat(),
    ...(benchmark === undefined ? {} : { benchmark }),
    scenarios: scenarios.map(({ scenario, practice = false }) => {
      const reference = parseReference(scenario)!;
      const known = options.scenarios?.find((candidate) => matchesReference(scenario, candidate));
      return { id: reference.id, version: known?.version ?? reference.version, practice };
    }),
  };
}
