import {
  type DocumentKind,
  type Identity,
  loadModel,
  type Model,
  matchesReference,
  newestMeant,
  parseReference,
  topField,
} from "@leadsim/scenarios";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { EditorHost, LibraryText } from "./host.js";
import { type KnownText, knownText } from "./known-text.js";

/** Documents that can refer to each other: those of the editor's folders and, behind them, the bundled library. */
export interface Workspace {
  /** Adds the YAML files of a folder. */
  addFolder(uri: string): Promise<void>;
  removeFolder(uri: string): void;
  /** Takes a file's text from disk again, or forgets the file when it is gone. */
  reread(uri: string): Promise<void>;
  /** Takes the library's texts from the host; before that there are none. */
  readLibrary(): Promise<void>;
  /** An editor's text stands before the file on disk. */
  open(document: TextDocument): void;
  close(uri: string): void;
  get(uri: string): KnownText | undefined;
  /** Whether an address stands for a file; a side of a comparison (`git:`) is no file of its own. */
  isFile(uri: string): boolean;
  /** Every file of one kind; open ones as they are in the editor. */
  ofKind(kind: DocumentKind): readonly KnownText[];
  /** Where the page of a diagnostic is; undefined where there is none. */
  pageUri(code: string): string | undefined;
  /** The bundled library's texts of one kind. */
  bundled(kind: LibraryText["kind"]): readonly KnownText[];
  /** The model that a document names, with the text it stands in. */
  modelFor(text: KnownText): { readonly model: Model; readonly text: KnownText } | undefined;
}

/** An empty workspace. */
export function createWorkspace(host: Omit<EditorHost, "thread">): Workspace {
  const onDisk = new Map<string, KnownText>();
  const opened = new Map<string, KnownText>();
  const library = new Map<LibraryText["kind"], KnownText[]>();
  const models = new WeakMap<KnownText, Model | null>();
  const schemes = new Set(["file", "untitled", ...(host.fileSchemes ?? [])]);

  const isFile = (uri: string) => schemes.has(schemeOf(uri));
  const ofKind = (kind: DocumentKind) =>
    [...new Map([...onDisk, ...opened]).values()].filter((text) => text.kind === kind && isFile(text.uri));
  const bundled = (kind: LibraryText["kind"]) => library.get(kind) ?? [];
  const modelIn = (text: KnownText): Model | undefined => {
    const known = models.get(text);
    if (known !== undefined) return known ?? undefined;
    const { document } = loadModel(text.document.getText(), { file: text.uri });
    models.set(text, document ?? null);
    return document;
  };
  const reread = async (uri: string) => {
    const text = await host.read(uri);
    if (text === undefined) onDisk.delete(keyOf(uri));
    else onDisk.set(keyOf(uri), textAt(uri, text));
  };
  return {
    addFolder: async (uri) => {
      schemes.add(schemeOf(uri));
      for (const file of await host.list(uri)) await reread(file);
    },
    removeFolder: (uri) => {
      const folder = `${keyOf(uri).replace(/\/$/, "")}/`;
      for (const file of [...onDisk.keys()]) if (file.startsWith(folder)) onDisk.delete(file);
    },
    reread,
    // Read, not checked: the library is known to be clean, and an editor waits.
    readLibrary: async () => {
      for (const { kind, uri, text } of await host.library()) {
        library.set(kind, [...bundled(kind), textAt(uri, text)]);
      }
    },
    open: (document) => opened.set(keyOf(document.uri), knownText(document)),
    close: (uri) => opened.delete(keyOf(uri)),
    get: (uri) => opened.get(keyOf(uri)) ?? onDisk.get(keyOf(uri)),
    isFile,
    ofKind,
    bundled,
    pageUri: (code) => host.pageUri(code),
    modelFor: (text) => {
      const reference = wordAtTop(text, "model");
      if (reference === undefined) return undefined;
      const readable = allMeant(reference, [...ofKind("model"), ...bundled("model")]).flatMap((known) => {
        const model = modelIn(known.text);
        return model ? [{ ...known, model }] : [];
      });
      return newestMeant(reference, readable);
    },
  };
}

function textAt(uri: string, text: string): KnownText {
  return knownText(TextDocument.create(uri, "yaml", 0, text));
}

function schemeOf(uri: string): string {
  return /^([a-z][\w+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? "";
}

/** Editors and Node write the same file's address differently (`%40` or `@`, `C:` or `c%3A`); what it means is one. */
function keyOf(uri: string): string {
  try {
    const { protocol, host, pathname, search, hash } = new URL(uri);
    const path = decodeURIComponent(pathname).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
    return `${protocol}//${host}${path}${search}${hash}`;
  } catch {
    return uri;
  }
}

/** A word at the top of a document, such as its `id` or its `model`. */
export function wordAtTop({ document }: KnownText, key: string): string | undefined {
  return topField(document.getText(), key);
}

/** The text that a reference `id@version` means; without its version, of its id. */
export function findText(reference: string, among: readonly KnownText[]): KnownText | undefined {
  const id = parseReference(reference)?.id;
  return (
    newestMeant(reference, allMeant(reference, among))?.text ??
    among.find((text) => id !== undefined && wordAtTop(text, "id") === id)
  );
}

function allMeant(
  reference: string,
  among: readonly KnownText[],
): (Identity & { readonly text: KnownText })[] {
  return among
    .map((text) => ({ id: wordAtTop(text, "id") ?? "", version: wordAtTop(text, "version") ?? "", text }))
    .filter((known) => matchesReference(reference, known));
}
