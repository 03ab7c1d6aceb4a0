import type { Content, FoundDocument } from "@leadsim/authoring/check";
import {
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
  referenceTo,
  type Scenario,
  type TranslationDocument,
} from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { findDocuments } from "./find-documents.js";
import { mistakes } from "./read-document.js";
import { UserError } from "./user-error.js";

/** Checked documents to play and score with: those named by the person first, then the bundled library. */
export interface NamedContent extends Content {
  /** Files among those named that have errors, so that "not found" can say why. */
  readonly broken: readonly string[];
  readonly translations: readonly TranslationDocument[];
}

/** A file or folder: where it is, and how the person wrote it. */
export interface NamedPath {
  readonly path: string;
  readonly shown: string;
}

/** Loads what the named files and folders hold, with the library behind it; translations when they are asked for. */
export function gatherContent(paths: readonly NamedPath[]): NamedContent {
  const bundled = bundledDocuments();
  const { documents } = paths.length === 0 ? { documents: [] } : findDocuments(paths);
  const broken: string[] = [];
  const load = <T>(kind: FoundDocument["kind"], loader: (document: FoundDocument) => Loaded<T>): T[] =>
    documents
      .filter((document) => document.kind === kind)
      .flatMap((document) => {
        const loaded = loader(document).document;
        if (loaded === undefined) broken.push(document.file);
        return loaded === undefined ? [] : [loaded];
      });
  let translations: readonly TranslationDocument[] | undefined;
  return {
    models: [...load("model", ({ source, file }) => loadModel(source, { file })), ...bundled.models],
    scenarios: [
      ...load("scenario", ({ source, file }) => loadScenario(source, { file })),
      ...bundled.scenarios,
    ],
    forms: [...load("form", ({ source, file }) => loadForm(source, { file })), ...bundled.forms],
    benchmarks: [
      ...load("benchmark", ({ source, file }) => parseJsonDocument("benchmark", source, { file })),
      ...bundled.benchmarks,
    ],
    get translations() {
      translations ??= [
        ...load("translation", ({ source, file }) => loadTranslation(source, { file })),
        ...bundled.translations,
      ];
      return translations;
    },
    broken,
  };
}

/**
 * One scenario or form, with its mistakes shown where it has any.
 * @throws UserError when it can't be played as it stands
 */
export function loadPlayable(document: FoundDocument, content: Content): Scenario | Form {
  const { source, file, kind } = document;
  const loaded =
    kind === "form"
      ? loadForm(source, { file, scenarios: content.scenarios })
      : loadWithModel(source, file, content.models);
  if (loaded.document) return loaded.document;
  throw broken(file, loaded.diagnostics, source);
}

function loadWithModel(source: Uint8Array, file: string, models: readonly Model[]): Loaded<Scenario> {
  const loaded = loadScenario(source, { file });
  const reference = loaded.document?.model;
  const model = reference && newestMeant(reference, models);
  return model ? loadScenario(source, { file, model }) : loaded;
}

function broken(file: string, diagnostics: readonly Diagnostic[], source: Uint8Array): UserError {
  return new UserError(
    `${file} has mistakes that must be mended before it can be played.`,
    mistakes(diagnostics, new TextDecoder().decode(source)),
  );
}

/**
 * A document by its reference, `id@1` or `id@1.0.0`; of several versions the newest.
 * @throws UserError when there is none, saying what there is
 */
export function findByReference<T extends { readonly id: string; readonly version: string }>(
  kind: string,
  reference: string,
  known: readonly T[],
  brokenFiles: readonly string[] = [],
): T {
  const newest = newestMeant(reference, known);
  if (newest) return newest;
  const there = [...new Set(known.map(referenceTo))];
  const why =
    brokenFiles.length > 0
      ? `Some files have errors and were passed over (leadsim check shows them): ${brokenFiles.slice(0, 5).join(", ")}`
      : `There ${there.length === 1 ? "is" : "are"}: ${there.join(", ") || "none"}. Name the folder that holds it: --scenarios <folder>.`;
  throw new UserError(`There is no ${kind} ${reference}.`, why);
}
