import schema from "../../schemas/form.schema.json" with { type: "json" };
import { checkForm } from "../check/check-form.js";
import type { LoadFormOptions } from "../check/form-options.js";
import type { Form } from "../document/form.js";
import { present } from "../document/present.js";
import { newestMeant, parseReference } from "../document/reference.js";
import type { FormDocument } from "../generated/form.js";
import { parseDuration } from "../notation/duration.js";
import { checkShape } from "../shape/check-shape.js";
import type { Loose } from "../shape/loose.js";
import { readText } from "../text/read-text.js";
import { parseYaml } from "../yaml/parse-yaml.js";
import { acceptedIn, type Loaded } from "./loaded.js";

/** Loads a form from YAML. Everything that is wrong is found at once and returned as diagnostics. */
export function loadForm(source: string | Uint8Array, options: LoadFormOptions): Loaded<Form> {
  const { findings, readable } = readText(source, options.file);
  const root = readable ? parseYaml(findings) : undefined;
  const shape = root && checkShape(findings, "form", schema, root);
  if (!root || shape === undefined) return { diagnostics: findings.list() };
  checkForm(findings, root, shape as Loose<FormDocument>, options);
  const diagnostics = findings.list();
  const accepted = acceptedIn(shape as { accept?: unknown });
  if (findings.hasErrors()) return { diagnostics, ...accepted };
  return { document: resolveForm(shape as unknown as FormDocument, options), diagnostics, ...accepted };
}

function resolveForm(document: FormDocument, options: LoadFormOptions): Form {
  const { id, version, title, locale, model, purpose, instructions, pauses, benchmark, scenarios } = document;
  return {
    id,
    version,
    title,
    locale,
    model,
    purpose,
    instructions: [instructions].flat(),
    ...(pauses === undefined ? {} : { pauses: parseDuration(pauses)! }),
    ...present({ benchmark }),
    scenarios: scenarios.map(({ scenario, practice = false }) => {
      const reference = parseReference(scenario)!;
      const known = options.scenarios && newestMeant(scenario, options.scenarios);
      return { id: reference.id, version: known?.version ?? reference.version, practice };
    }),
  };
}
