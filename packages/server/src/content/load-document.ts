import {
  type Benchmark,
  type Diagnostic,
  type Form,
  type Loaded,
  loadForm,
  loadModel,
  loadScenario,
  type Model,
  newestMeant,
  parseJsonDocument,
  type Scenario,
} from "@leadsim/scenarios";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { DocumentKind } from "./document-kind.js";
import { Theme } from "./theme.js";

/** A checked document of each kind. */
export interface Documents {
  readonly scenario: Scenario;
  readonly form: Form;
  readonly model: Model;
  readonly benchmark: Benchmark;
  readonly theme: Theme;
}

/** What a document may refer to. */
export interface Known {
  readonly models: readonly Model[];
  readonly scenarios: readonly { readonly id: string; readonly version: string }[];
  readonly publicScenarios: readonly string[];
}

const isTheme = new Ajv2020({ allErrors: true }).compile<Theme>(Theme);

/**
 * Reads and checks a document against what it refers to; its mistakes are in the diagnostics.
 * @param known null for a document that was checked before: what it refers to is believed
 */
export function loadDocument(
  kind: DocumentKind,
  source: string,
  known: Known | null,
): Loaded<Documents[DocumentKind]> {
  const file = kind === "benchmark" || kind === "theme" ? `${kind}.json` : `${kind}.yaml`;
  switch (kind) {
    case "model":
      return loadModel(source, { file });
    case "scenario":
      return loadScenario(source, { file, ...(known && modelFor(source, known.models)) });
    case "form":
      return loadForm(source, { file, ...(known && { ...known, ...modelFor(source, known.models) }) });
    case "benchmark":
      return parseJsonDocument("benchmark", source, { file });
    case "theme":
      return loadTheme(source, file);
  }
}

/** The model is needed before the document is read: its reference is taken from the text. */
function modelFor(
  source: string,
  models: readonly Model[],
): { readonly model: Model } | { readonly models: readonly Model[] } {
  const reference = modelReference(source);
  const model = reference === undefined ? undefined : newestMeant(reference, models);
  return model ? { model } : { models };
}

/** The model that a scenario or form names, read without parsing it. */
export function modelReference(source: string): string | undefined {
  return /^model[ \t]*:[ \t]*["']?([a-z][a-z0-9-]*@[0-9A-Za-z.-]+)/m.exec(source)?.[1];
}

function loadTheme(source: string, file: string): Loaded<Theme> {
  const start = { line: 1, column: 1, offset: 0 };
  const mistake = (message: string): Diagnostic => ({
    code: "theme",
    severity: "error",
    message,
    file,
    start,
    end: start,
  });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { diagnostics: [mistake(`This is not JSON: ${(error as Error).message}.`)] };
  }
  if (isTheme(value)) return { document: value, diagnostics: [] };
  const mistakes = (isTheme.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || "/"} ${message}`,
  );
  return { diagnostics: mistakes.slice(0, 20).map(mistake) };
}
