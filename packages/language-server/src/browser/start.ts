import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver/browser";
import { connect } from "../connect.js";
import type { EditorHost } from "../host.js";
import { meaningInPlace } from "../meaning-thread.js";

/** A worker's own scope (`self`) or a `MessagePort`: messages of the protocol come and go as objects. */
export interface EditorPort {
  onmessage: unknown;
  postMessage(message: unknown): void;
  addEventListener(type: "error", listener: (event: unknown) => void): void;
}

/** A page that gives nothing: documents that are open in the editor, nothing behind them, no threads. */
const bare: EditorHost = {
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
  library: () => Promise.resolve([]),
  pageUri: () => undefined,
  thread: meaningInPlace,
};

/**
 * Serves one editor, in a web worker or beside one, until it says goodbye.
 * @param host what the page gives: files, the library's texts, pages of diagnostics, a thread. Nothing by default: then
 *   documents are checked against those that are open
 * @returns the exit code of the protocol: 0 when `shutdown` came before `exit`, else 1
 */
export function startLanguageServer(port: EditorPort, host: Partial<EditorHost> = {}): Promise<number> {
  return connect(new BrowserMessageReader(port), new BrowserMessageWriter(port), { ...bare, ...host }).ended;
}
