import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** An editor, as far as a language server can tell. */
export interface Editor {
  readonly connection: ProtocolConnection;
  initialize(folder: string): Promise<unknown>;
  open(uri: string, text: string): void;
  /** Replaces one stretch of an open text; the offset is that of its only occurrence. */
  change(uri: string, written: string, by: string): void;
  text(uri: string): string;
  /** The next diagnostics of a document that were found in its newest version. */
  diagnostics(uri: string): Promise<PublishDiagnosticsParams>;
  /** The place of the first occurrence of some words, and so many characters on. */
  at(uri: string, words: string, on?: number): TextPlace;
  ask<T>(method: string, params: object): Promise<T>;
  goodbye(): Promise<void>;
}

export interface TextPlace {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** Opens an editor on what a server writes and reads. */
export function openEditor(fromServer: NodeJS.ReadableStream, toServer: NodeJS.WritableStream): Editor {
  const connection = createProtocolConnection(
    new StreamMessageReader(fromServer),
    new StreamMessageWriter(toServer),
  );
  const texts = new Map<string, { text: string; version: number }>();
  const told = new Map<string, PublishDiagnosticsParams>();
  const listeners = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    told.set(params.uri, params);
    for (const listener of listeners) listener();
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();

  const positionIn = (text: string, offset: number) => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  const find = (uri: string, words: string) => {
    const { text } = texts.get(uri)!;
    const offset = text.indexOf(words);
    if (offset === -1) throw new Error(`“${words}” is not in ${uri}`);
    return { text, offset };
  };
  const send = (method: string, params: object) => void connection.sendNotification(method, params);
  return {
    connection,
    initialize: async (folder) => {
      const result = await connection.sendRequest("initialize", {
        processId: null,
        rootUri: folder,
        workspaceFolders: [{ uri: folder, name: "folder" }],
        capabilities: {
          workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
        },
      });
      send("initialized", {});
      return result;
    },
    open: (uri, text) => {
      texts.set(uri, { text, version: 1 });
      send("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    },
    change: (uri, written, by) => {
      const { text, offset } = find(uri, written);
      const version = texts.get(uri)!.version + 1;
      texts.set(uri, { text: text.slice(0, offset) + by + text.slice(offset + written.length), version });
      const range = { start: positionIn(text, offset), end: positionIn(text, offset + written.length) };
      send("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range, text: by }],
      });
    },
    text: (uri) => texts.get(uri)!.text,
    diagnostics: (uri) =>
      new Promise((resolve) => {
        const look = () => {
          const params = told.get(uri);
          if (params?.version !== texts.get(uri)?.version || !params) return;
          listeners.delete(look);
          told.delete(uri);
          resolve(params);
        };
        listeners.add(look);
        look();
      }),
    at: (uri, words, on = 0) => {
      const { text, offset } = find(uri, words);
      return { textDocument: { uri }, position: positionIn(text, offset + on) };
    },
    ask: (method, params) => connection.sendRequest(method, params),
    goodbye: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
    },
  };
}
