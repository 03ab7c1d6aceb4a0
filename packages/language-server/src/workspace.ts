import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type DocumentKind,
  loadModel,
  type Model,
  matchesReference,
  parseReference,
} from "@leadsim/scenarios";
import { documentFiles, libraryFolder } from "@leadsim/scenarios/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type KnownText, knownText } from "./known-text.js";

/** Documents that can refer to each other: those of the editor's folders and, behind them, the bundled library. */
export interface Workspace {
  /** Adds the YAML files of a folder. */
  addFolder(uri: string): void;
  removeFolder(uri: string): void;
  /** Takes a file's text from disk again, or forgets the file when it is gone. */
  reread(uri: string): void;
  /** An editor's text stands before the file on disk. */
  open(document: TextDocument): void;
  close(uri: string): void;
  get(uri: string): KnownText | undefined;
  /** Everything of one kind; open texts as they are in the editor. */
  ofKind(kind: DocumentKind): readonly KnownText[];
  /** Where the page of a diagnostic is; undefined where there is none. */
  pageUri(code: string): string | undefined;
  /** The bundled library's texts of one kind. */
  bundled(kind: "model" | "scenario" | "form"): readonly KnownText[];
  /** The model that a document names, with the text it stands in. */
  modelFor(text: KnownText): { readonly model: Model; readonly text: KnownText } | undefined;
}

/**
 * An empty workspace.
 * @param pageUri where the page of a diagnostic is, for a link beside it
 */
export function createWorkspace(pageUri: (code: string) => string | undefined = () => undefined): Workspace {
  const onDisk = new Map<string, KnownText>();
  const opened = new Map<string, KnownText>();
  const models = new WeakMap<KnownText, Model | null>();

  const ofKind = (kind: DocumentKind) =>
    [...new Map([...onDisk, ...opened]).values()].filter((text) => text.kind === kind);
  const modelIn = (text: KnownText): Model | undefined => {
    const known = models.get(text);
    if (known !== undefined) return known ?? undefined;
    const { document } = loadModel(text.document.getText(), { file: text.uri });
    models.set(text, document ?? null);
    return document;
  };
  const reread = (uri: string) => {
    const text = readFile(uri);
    if (text === undefined) onDisk.delete(keyOf(uri));
    else onDisk.set(keyOf(uri), text);
  };
  return {
    addFolder: (uri) => {
      for (const file of yamlFiles(uri)) reread(file);
    },
    removeFolder: (uri) => {
      const folder = join(keyOf(uri), sep);
      for (const file of [...onDisk.keys()]) if (file.startsWith(folder)) onDisk.delete(file);
    },
    reread,
    open: (document) => opened.set(keyOf(document.uri), knownText(document)),
    close: (uri) => opened.delete(keyOf(uri)),
    get: (uri) => opened.get(keyOf(uri)) ?? onDisk.get(keyOf(uri)),
    ofKind,
    bundled: bundledTexts,
    pageUri,
    modelFor: (text) => {
      const reference = referenceIn(text, "model");
      if (reference === undefined) return undefined;
      for (const candidate of [...ofKind("model"), ...bundledTexts("model")]) {
        const model = isMeant(reference, candidate) ? modelIn(candidate) : undefined;
        if (model) return { model, text: candidate };
      }
      return undefined;
    },
  };
}

/** Editors and Node write the same file's address differently (`%40` or `@`); its path is one. */
function keyOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

/**
 * A word at the top of a document, such as its `id` or its `model`. Read without parsing: of most files in a folder
 * nothing else is ever asked.
 */
export function referenceIn({ document }: KnownText, key: string): string | undefined {
  const written = new RegExp(`^${key}[ \\t]*:[ \\t]+(?:"([^"\\n]*)"|'([^'\\n]*)'|([^\\n]*))`, "m").exec(
    document.getText(),
  );
  const plain = written?.[3]?.replace(/(^|\s)#.*$/, "");
  return (written?.[1] ?? written?.[2] ?? plain)?.trim() || undefined;
}

/** The text that a reference `id@version` means; without its version, of its id. */
export function findText(reference: string, among: readonly KnownText[]): KnownText | undefined {
  const id = parseReference(reference)?.id;
  return (
    among.find((text) => isMeant(reference, text)) ??
    among.find((text) => id !== undefined && referenceIn(text, "id") === id)
  );
}

function isMeant(reference: string, text: KnownText): boolean {
  const [id = "", version = ""] = ["id", "version"].map((key) => referenceIn(text, key));
  return matchesReference(reference, { id, version });
}

const bundled = new Map<string, readonly KnownText[]>();

// Read, not checked: the library is known to be clean, and an editor waits.
function bundledTexts(kind: "model" | "scenario" | "form"): readonly KnownText[] {
  const known =
    bundled.get(kind) ?? yamlFiles(pathToFileURL(join(libraryFolder, `${kind}s`)).href).flatMap(textOf);
  bundled.set(kind, known);
  return known;
}

function textOf(uri: string): readonly KnownText[] {
  const text = readFile(uri);
  return text ? [text] : [];
}

function readFile(uri: string): KnownText | undefined {
  try {
    return knownText(TextDocument.create(uri, "yaml", 0, readFileSync(fileURLToPath(uri), "utf8")));
  } catch {
    // Gone, or not readable: as if it were not there.
    return undefined;
  }
}

function yamlFiles(folder: string): string[] {
  try {
    const path = fileURLToPath(folder);
    return documentFiles(path)
      .filter((file) => /\.ya?ml$/i.test(file))
      .map((file) => pathToFileURL(join(path, file)).href);
  } catch {
    // A folder that is gone, not on this disk or too large: what is open is still served.
    return [];
  }
}
