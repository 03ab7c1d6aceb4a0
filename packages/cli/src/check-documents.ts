import {
  type Diagnostic,
  type Loaded,
  loadForm,
  loadModel,
  loadScenario,
  type Model,
  matchesReference,
  parseJsonDocument,
} from "@leadsim/scenarios";
import type { FoundDocument } from "./find-documents.js";
import { library } from "./library.js";

/** One file that was checked. */
export interface CheckedFile {
  readonly file: string;
  readonly kind: FoundDocument["kind"];
  readonly id?: string;
  readonly version?: string;
  /** No errors in it. */
  readonly ok: boolean;
}

export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be checked, and why. */
  readonly notes: readonly string[];
}

interface Identified {
  readonly id: string;
  readonly version: string;
}

/**
 * Checks documents together: models first, then scenarios against their model, then forms against the
 * scenarios. What is not among the documents is looked up in the bundled library.
 */
export function checkDocuments(documents: readonly FoundDocument[]): Checked {
  const files: CheckedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const notes: string[] = [];
  const take = <T>(document: FoundDocument, loaded: Loaded<T>): T | undefined => {
    const { id, version } = (loaded.document ?? {}) as Partial<Identified>;
    const errors = loaded.diagnostics.some((diagnostic) => diagnostic.severity === "error");
    files.push({
      file: document.file,
      kind: document.kind,
      ...(typeof id === "string" ? { id } : {}),
      ...(typeof version === "string" ? { version } : {}),
      ok: !errors,
    });
    diagnostics.push(...loaded.diagnostics);
    return loaded.document;
  };
  const of = (kind: FoundDocument["kind"]) => documents.filter((document) => document.kind === kind);

  const models = of("model").flatMap((document) => {
    const model = take(document, loadModel(document.source, { file: document.file }));
    return model ? [model] : [];
  });
  const modelFor = (document: FoundDocument): Model | undefined => {
    const reference = referenceIn(document.source, "model");
    if (!reference) return undefined;
    const model = [...models, ...library().models].find((known) => matchesReference(reference, known));
    if (!model) {
      notes.push(
        `${document.file}: there is no model ${reference} among the paths or in the library, so what refers to it was not checked. Name its folder too.`,
      );
    }
    return model;
  };
  const scenarios = of("scenario").flatMap((document) => {
    const model = modelFor(document);
    const options = { file: document.file, ...(model ? { model } : {}) };
    const scenario = take(document, loadScenario(document.source, options));
    return scenario ? [scenario] : [];
  });
  for (const document of of("form")) {
    const model = modelFor(document);
    const known: readonly Identified[] = [...scenarios, ...library().scenarios];
    const publicScenarios = library().scenarios.map(({ id }) => id);
    const options = { file: document.file, scenarios: known, publicScenarios, ...(model ? { model } : {}) };
    take(document, loadForm(document.source, options));
  }
  for (const kind of ["transcript", "evidence", "benchmark", "profile", "responses"] as const) {
    for (const document of of(kind)) {
      take(document, parseJsonDocument(kind, document.source, { file: document.file }));
    }
  }
  return { files, diagnostics, notes };
}

/** The reference behind a top-level key, read without parsing: the model is needed before the document is. */
function referenceIn(source: Uint8Array, key: string): string | undefined {
  const text = new TextDecoder().decode(source);
  return new RegExp(`^${key}\\s*:\\s*["']?([a-z][a-z0-9-]*@[0-9A-Za-z.-]+)`, "m").exec(text)?.[1];
}
