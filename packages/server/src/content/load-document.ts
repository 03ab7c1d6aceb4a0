import { checkTheme, ThemeError } from "@leadsim/report";
import {
  type Benchmark,
  type Diagnostic,
  type Form,
  type Loaded,
  loadForm,
  loadModel,
  loadScenario,
  loadTranslation,
  type Model,
  newestMeant,
  parseJsonDocument,
  type Scenario,
  type Theme,
  type Translatable,
  type TranslationDocument,
} from "@leadsim/scenarios";
import type { DocumentKind } from "./document-kind.js";

/** A theme that a host keeps: under an id and a version, with a name for people. */
export type HostTheme = Theme & Required<Pick<Theme, "id" | "version" | "title">>;

/** A checked document of each kind. */
export interface Documents {
  readonly scenario: Scenario;
  readonly form: Form;
  readonly model: Model;
  readonly benchmark: Benchmark;
  readonly theme: HostTheme;
  readonly translation: TranslationDocument;
}

/** What a document may refer to. */
export interface Known {
  readonly models: readonly Model[];
  readonly scenarios: readonly { readonly id: string; readonly version: string }[];
  readonly publicScenarios: readonly string[];
  /** What a translation is of, where it is there. */
  readonly translated: readonly Translatable[];
}

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
    case "translation":
      return loadTranslation(source, { file, ...(known && { documents: known.translated }) });
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

/** Reads a theme; one that a host keeps has a name, and colors that can be read. */
function loadTheme(source: string, file: string): Loaded<HostTheme> {
  const { document, diagnostics } = parseJsonDocument("theme", source, { file });
  if (!document) return { diagnostics };
  const { id, version, title } = document;
  if (id === undefined || version === undefined || title === undefined) {
    return { diagnostics: [themeMistake("A theme at a host has an id, a version and a title.", file)] };
  }
  try {
    checkTheme(document);
  } catch (error) {
    if (error instanceof ThemeError) return { diagnostics: [themeMistake(error.message, file)] };
    throw error;
  }
  return { document: { ...document, id, version, title }, diagnostics };
}

function themeMistake(message: string, file: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return { code: "theme", severity: "error", message, file, start, end: start };
}
