import type { CheckAccepted, CheckCoverage, CheckedFile } from "@leadsim/scenarios";
import {
  type Accepted,
  type Diagnostic,
  type Form,
  type Identity,
  jsonKinds,
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
  topField,
} from "@leadsim/scenarios";
import type { Content, FoundDocument } from "../content.js";
import { coverageOf } from "../coverage/coverage.js";
import { checkFigures } from "../meaning/check-figures.js";
import { checkMeaning } from "../meaning/check-meaning.js";
import { acceptWarnings } from "./accept-warnings.js";

export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is worth knowing beside the diagnostics. */
  readonly notes: readonly string[];
  /** What the documents accept, with the reasons they give: none of it is among the diagnostics. */
  readonly accepted: readonly CheckAccepted[];
  /** Per form, and per scenario where no form was checked: which behaviors can be shown, and where. */
  readonly coverage: () => readonly CheckCoverage[];
}

/**
 * Checks documents together: models first, then scenarios against their model, forms against the scenarios, and
 * translations against what they translate. What is not among the documents is looked up beside them, then in the
 * library.
 * @param beside documents that may be referred to, and are not checked themselves
 */
export function checkDocuments(
  documents: readonly FoundDocument[],
  library: Content,
  beside: readonly FoundDocument[] = [],
): Checked {
  const files: CheckedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const notes: string[] = [];
  const accepts = new Map<string, readonly Accepted[]>();
  const take = <T>(document: FoundDocument, loaded: Loaded<T>): T | undefined => {
    const { id, version } = (loaded.document ?? {}) as Partial<Identity>;
    const errors = loaded.diagnostics.some(isError);
    files.push({
      file: document.file,
      kind: document.kind,
      ...(typeof id === "string" ? { id } : {}),
      ...(typeof version === "string" ? { version } : {}),
      ok: !errors,
    });
    diagnostics.push(...loaded.diagnostics);
    if (loaded.accepted) accepts.set(document.file, loaded.accepted);
    return loaded.document;
  };
  const of = (kind: FoundDocument["kind"]) => documents.filter((document) => document.kind === kind);

  const models = of("model").flatMap((document) => {
    const model = take(document, loadModel(document.source, { file: document.file }));
    return model ? [model] : [];
  });
  const neighbors = (kind: FoundDocument["kind"]) => beside.filter((document) => document.kind === kind);
  const otherModels = [
    ...neighbors("model").flatMap(({ source, file }) => loadModel(source, { file }).document ?? []),
    ...library.models,
  ];
  // A model that has mistakes exists all the same.
  const knownModels: readonly Identity[] = [
    ...models,
    ...otherModels,
    ...[...of("model"), ...neighbors("model")].flatMap(identityOf),
  ];
  const modelFor = (document: FoundDocument): { model: Model } | { models: readonly Identity[] } => {
    const reference = wordIn(document.source, "model");
    const model = reference && newestMeant(reference, [...models, ...otherModels]);
    return model ? { model } : { models: knownModels };
  };
  const scenarios = of("scenario").flatMap((document) => {
    const options = { file: document.file, ...modelFor(document) };
    const scenario = take(document, loadScenario(document.source, options));
    if (!scenario) return [];
    const found = [...checkMeaning({ ...document, scenario }), ...checkFigures({ ...document, scenario })];
    diagnostics.push(...found);
    if (found.some(isError)) files.push({ ...files.pop()!, ok: false });
    return [scenario];
  });
  const forms: Form[] = [];
  for (const document of of("form")) {
    // A scenario that has mistakes exists all the same.
    const known: readonly Identity[] = [
      ...scenarios,
      ...library.scenarios,
      ...[...of("scenario"), ...neighbors("scenario")].flatMap(identityOf),
    ];
    const publicScenarios = library.scenarios.map(({ id }) => id);
    const options = { file: document.file, scenarios: known, publicScenarios, ...modelFor(document) };
    const form = take(document, loadForm(document.source, options));
    if (form) forms.push(form);
  }
  const translations = of("translation");
  const translated =
    translations.length === 0
      ? []
      : [
          ...[...models, ...scenarios, ...forms, ...otherModels],
          ...neighbors("scenario").flatMap(
            ({ source, file }) => loadScenario(source, { file }).document ?? [],
          ),
          ...neighbors("form").flatMap(({ source, file }) => loadForm(source, { file }).document ?? []),
          ...[...library.scenarios, ...library.forms],
        ];
  for (const document of translations)
    take(document, loadTranslation(document.source, { file: document.file, documents: translated }));
  for (const kind of jsonKinds) {
    for (const document of of(kind)) {
      take(document, parseJsonDocument(kind, document.source, { file: document.file }));
    }
  }
  notes.push(...sharedIds(files));
  const known = () => ({
    models: [...models, ...otherModels],
    scenarios: [
      ...scenarios,
      ...neighbors("scenario").flatMap(({ source, file }) => loadScenario(source, { file }).document ?? []),
      ...library.scenarios,
    ],
  });
  const coverage = () =>
    forms.length > 0
      ? forms.flatMap((form) => coverageOfForm(form, known()))
      : scenarios.flatMap((scenario) => coverageIn(`scenario ${scenario.id}`, scenario, [scenario], known()));
  const { left, accepted, unused } = acceptWarnings(diagnostics, accepts);
  notes.push(...unused);
  return { files, diagnostics: left, notes, accepted, coverage };
}

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

interface Known {
  readonly models: readonly Model[];
  readonly scenarios: readonly Scenario[];
}

function coverageOfForm(form: Form, known: Known): readonly CheckCoverage[] {
  const scored = form.scenarios.filter(({ practice }) => !practice);
  const scenarios = scored.flatMap(({ id, version }) => {
    const found = known.scenarios.find((scenario) => scenario.id === id && scenario.version === version);
    return found ?? [];
  });
  return coverageIn(`form ${form.id}`, form, scenarios, known);
}

function coverageIn(
  of: string,
  { version, model: reference }: { version: string; model: string },
  scenarios: readonly Scenario[],
  { models }: Known,
): readonly CheckCoverage[] {
  const model = newestMeant(reference, models);
  return model ? [coverageOf(referenceTo({ id: of, version }), scenarios, model)] : [];
}

/** A document that stands in two files: whoever names it gets one of them. */
function sharedIds(files: readonly CheckedFile[]): readonly string[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, kind, id, version }) => {
    if (id === undefined || version === undefined) return [];
    const name = referenceTo({ id, version });
    const earlier = first.get(`${kind} ${name}`);
    if (earlier === undefined) first.set(`${kind} ${name}`, file);
    return earlier === undefined
      ? []
      : [`${file} and ${earlier} are both ${kind} ${name}: give one another id or version.`];
  });
}

/** Id and version of a document, known even where it has mistakes. */
function identityOf({ source }: FoundDocument): Identity[] {
  const [id, version] = ["id", "version"].map((key) => wordIn(source, key));
  return id !== undefined && version !== undefined ? [{ id, version }] : [];
}

/** The model is needed before the document is loaded. */
function wordIn(source: Uint8Array, key: string): string | undefined {
  return topField(new TextDecoder().decode(source), key);
}
