import type { Playable } from "@leadsim/authoring/simulate";
import {
  type Accepted,
  type Diagnostic,
  type Form,
  kindOf,
  type Loaded,
  loadForm,
  loadModel,
  loadTranslation,
  type Model,
  newestMeant,
  type Scenario,
  scenarioLoader,
  translate,
} from "@leadsim/scenarios";
import { present, topField } from "@leadsim/scenarios/rules";
import type { PreviewFile } from "../preview-page.js";

/** What can be played, as far as the documents are free of errors, with what was found in the one previewed. */
export interface LoadedContent {
  /** Null while there are errors in the way. */
  readonly playable: Playable | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that the documents accept, by file. */
  readonly accepts: ReadonlyMap<string, readonly Accepted[]>;
}

/** Loads the document that is previewed with all that it refers to. Nothing is thrown for what an author wrote. */
export type LoadContent = (target: string, files: readonly PreviewFile[]) => LoadedContent;

type LoadFile = (file: PreviewFile) => Loaded<Scenario>;

/** A loader that reads again only what has changed since it was asked last. */
export function contentLoader(): LoadContent {
  const loaders = new Map<string, ReturnType<typeof scenarioLoader>>();
  const known = new Map<string, Model | undefined>();
  const modelOf = ({ file, text }: PreviewFile): Model | undefined => {
    if (!known.has(text)) known.set(text, loadModel(text, { file }).document);
    return known.get(text);
  };
  return (target, files) => {
    const kinds = new Map(
      files.map(({ file, text }) => [file, kindOf(new TextEncoder().encode(text), file)]),
    );
    const ofKind = (kind: "model" | "scenario" | "form") =>
      files.filter(({ file }) => kinds.get(file) === kind);
    const models = ofKind("model").flatMap((file) => modelOf(file) ?? []);
    const load: LoadFile = ({ file, text }) => {
      const loader = loaders.get(file) ?? scenarioLoader();
      loaders.set(file, loader);
      const model = modelNamed(text, models);
      return loader(text, { file, ...(model ? { model } : { models }) });
    };
    const named = files.find(({ file }) => file === target);
    if (!named) return { playable: null, diagnostics: [], accepts: new Map() };
    if (kinds.get(target) === "form") return withForm(named, ofKind("scenario"), models, load);
    if (kinds.get(target) === "translation") {
      const [kind, of] = ["kind", "of"].map((field) => topField(named.text, field));
      const written = files.find(({ file, text }) => kinds.get(file) === kind && topField(text, "id") === of);
      if (kind === "form" && written) {
        return inTranslation(named, withForm(written, ofKind("scenario"), models, load));
      }
      return inTranslation(named, written && kind === "scenario" ? alone(written, models, load) : null);
    }
    return alone(named, models, load);
  };
}

function alone(named: PreviewFile, models: readonly Model[], load: LoadFile): LoadedContent {
  const { document, diagnostics, accepted = [] } = load(named);
  const accepts = new Map([[named.file, accepted]]);
  return { playable: document ? playableOf([document], undefined, models) : null, diagnostics, accepts };
}

/** What a translation is of, in its language: texts that are not translated yet stay as they are written. */
function inTranslation({ file, text }: PreviewFile, original: LoadedContent | null): LoadedContent {
  const playable = original?.playable ?? null;
  const documents = playable ? [playable.form ?? playable.scenarios[0]!] : [];
  const { document, diagnostics, accepted = [] } = loadTranslation(text, { file, documents });
  const accepts = new Map([...(original?.accepts ?? []), [file, accepted]]);
  const mistakes = original?.diagnostics.filter(({ severity }) => severity === "error") ?? [];
  const all = [...diagnostics, ...mistakes];
  if (!document || !playable) return { playable: null, diagnostics: all, accepts };
  const { form, scenarios } = playable;
  return {
    playable: {
      ...playable,
      ...(form ? { form: translate(form, document).document } : {}),
      scenarios: form ? scenarios : scenarios.map((scenario) => translate(scenario, document).document),
    },
    diagnostics: all,
    accepts,
  };
}

function modelNamed(text: string, models: readonly Model[]): Model | undefined {
  const reference = topField(text, "model");
  return reference === undefined ? undefined : newestMeant(reference, models);
}

function withForm(
  { file, text }: PreviewFile,
  others: readonly PreviewFile[],
  models: readonly Model[],
  load: LoadFile,
): LoadedContent {
  const loaded = others.map(load);
  const scenarios = loaded.flatMap(({ document }) => document ?? []);
  const form = loadForm(text, { file, scenarios, models });
  const accepts = new Map([
    [file, form.accepted ?? []],
    ...others.map((other, at) => [other.file, loaded[at]?.accepted ?? []] as const),
  ]);
  const sat = form.document?.scenarios.map(({ id, version }) =>
    scenarios.find((scenario) => scenario.id === id && scenario.version === version),
  );
  const diagnostics = [
    ...form.diagnostics,
    ...loaded.flatMap((one) => (one.document ? [] : one.diagnostics)),
  ];
  if (!form.document || !sat || sat.some((scenario) => scenario === undefined))
    return { playable: null, diagnostics, accepts };
  return {
    playable: playableOf(
      sat.flatMap((one) => one ?? []),
      form.document,
      models,
    ),
    diagnostics,
    accepts,
  };
}

function playableOf(
  scenarios: readonly Scenario[],
  form: Form | undefined,
  models: readonly Model[],
): Playable | null {
  const reference = form?.model ?? scenarios[0]!.model;
  const model = newestMeant(reference, models);
  if (!model) return null;
  const content = { models, scenarios, forms: form ? [form] : [], benchmarks: [] };
  return { scenarios, ...present({ form }), model, content };
}
