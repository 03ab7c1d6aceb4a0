import { statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import {
  idIn,
  loadForm,
  loadModel,
  loadTranslation,
  newestMeant,
  sameLanguage,
  type Translatable,
  type TranslationDocument,
  translatableKind,
} from "@leadsim/scenarios";
import { gatherContent, loadPlayable, type NamedContent } from "../content.js";
import { findDocuments } from "../find-documents.js";
import { neighborsOf } from "../neighbors.js";
import { mistakes } from "../read-document.js";
import { readFile } from "../read-file.js";
import { UserError } from "../user-error.js";

/** What is to be translated, and where its translation stands. */
export interface TranslationTarget {
  readonly document: Translatable;
  /** The translation's file as the person would write it. */
  readonly shown: string;
  readonly path: string;
  /** The translation so far. */
  readonly earlier: TranslationDocument | undefined;
}

/**
 * What a person named, by its file or by an id of the library or of the given folders, with its translation: beside the
 * file, in the folder they are in, or where `out` says.
 * @throws UserError when nothing fits, or what fits has mistakes
 */
export function translationTarget(
  named: string,
  {
    lang,
    out,
    folders,
    cwd,
  }: { lang: string; out: string | undefined; folders: readonly string[]; cwd: string },
): TranslationTarget {
  const isFile = statSync(resolve(cwd, named), { throwIfNoEntry: false })?.isFile() === true;
  const isPath = isFile || /[\\/]|\.(ya?ml|json)$/i.test(named);
  const content = gatherContent(folders.map((shown) => ({ path: resolve(cwd, shown), shown })));
  const document = isPath ? fromFile(named, content, cwd) : fromId(named, content);
  const shown = out ?? (isPath ? besides(named, lang) : `${document.id}.${lang}.yaml`);
  const path = resolve(cwd, shown);
  const there = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const earlier = there ? readTranslation(path, shown, document, lang) : ofLibrary(document, lang, content);
  return { document, shown, path, earlier };
}

/** `a/b.yaml` in German is `a/b.de.yaml`. */
function besides(named: string, lang: string): string {
  return join(dirname(named), `${basename(named, extname(named))}.${lang}.yaml`);
}

function fromFile(shown: string, content: NamedContent, cwd: string): Translatable {
  const named = { path: resolve(cwd, shown), shown };
  const [document] = findDocuments([named]).documents;
  switch (document?.kind) {
    case "model":
      return loadedOf(loadModel(document.source, { file: shown }), document.source, shown);
    case "form":
      return loadedOf(loadForm(document.source, { file: shown }), document.source, shown);
    case "scenario": {
      const beside = gatherContent(neighborsOf(named));
      const { scenarios, forms, benchmarks } = content;
      const models = [...content.models, ...beside.models];
      return loadPlayable(document, { models, scenarios, forms, benchmarks });
    }
    default:
      throw new UserError(
        `${shown} is ${document ? `a ${document.kind}` : "a folder"}, not a scenario, a model or a form.`,
        "Name what is to be translated: its translation is found beside it.",
      );
  }
}

function fromId(id: string, { scenarios, models, forms }: NamedContent): Translatable {
  const known: readonly Translatable[] = [...scenarios, ...models, ...forms];
  const found = newestMeant(id, scenarios) ?? newestMeant(id, models) ?? newestMeant(id, forms);
  if (found) return found;
  const ids = [...new Set(known.map((document) => document.id))].join(", ");
  throw new UserError(`There is no scenario, model or form “${idIn(id)}”.`, `There are: ${ids}.`);
}

function readTranslation(
  path: string,
  shown: string,
  document: Translatable,
  lang: string,
): TranslationDocument {
  const source = readFile(path, shown, "document");
  const earlier = loadedOf(loadTranslation(source, { file: shown }), source, shown);
  const { kind, of, locale } = earlier;
  if (of === document.id && kind === translatableKind(document) && sameLanguage(locale, lang)) return earlier;
  throw new UserError(
    `${shown} is the translation of the ${kind} ${of} into ${locale}, so it is left as it is.`,
    "Name another file with --out.",
  );
}

function ofLibrary(
  document: Translatable,
  lang: string,
  { translations }: NamedContent,
): TranslationDocument | undefined {
  const kind = translatableKind(document);
  const own = translations.filter((one) => one.kind === kind && one.of === document.id);
  return own.find(({ locale }) => locale === lang);
}

function loadedOf<T>(
  loaded: { readonly document?: T; readonly diagnostics: Parameters<typeof mistakes>[0] },
  source: Uint8Array,
  shown: string,
): T {
  if (loaded.document !== undefined) return loaded.document;
  throw new UserError(
    `${shown} has mistakes that must be mended first.`,
    mistakes(loaded.diagnostics, new TextDecoder().decode(source)),
  );
}
