import type { Connection } from "vscode-languageserver/node";
import { diagnose, type Shown } from "./diagnostics.js";
import type { KnownText } from "./known-text.js";
import type { Workspace } from "./workspace.js";

/** Tells the editor what is wrong in the documents it has open, a moment after the last change. */
export interface Publisher {
  /** One document has changed. */
  one(uri: string): void;
  /** Something that open documents are checked against has changed. */
  all(): void;
  /** A document was closed: what was said of it is taken back. */
  forget(uri: string): void;
  /** What is wrong in a document as it is now; found again only when something has changed since. */
  found(uri: string): readonly Shown[];
}

/** Long enough for the next keystroke, in milliseconds. */
const pause = 120;

/** A later change of a document takes the place of work that has not begun; each document gives way to requests. */
export function createPublisher(workspace: Workspace, connection: Connection): Publisher {
  const open = new Set<string>();
  const waiting = new Set<string>();
  const known = new Map<string, readonly Shown[]>();
  let timer: NodeJS.Timeout | undefined;

  const wait = (after: number) => {
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(next, after);
  };
  const next = () => {
    const [uri] = waiting;
    if (uri === undefined) return;
    waiting.delete(uri);
    publish(uri);
    wait(0);
  };
  // A mistake of ours in one document must not take the editor's help away from all.
  const diagnoseSafely = (text: KnownText): readonly Shown[] => {
    try {
      return diagnose(workspace, text);
    } catch (error) {
      connection.console.error(`${text.uri} can't be checked: ${String(error)}`);
      return [];
    }
  };
  const find = (uri: string): readonly Shown[] => {
    const text = workspace.get(uri);
    const shown = text ? diagnoseSafely(text) : [];
    known.set(uri, shown);
    return shown;
  };
  const publish = (uri: string) => {
    const version = workspace.get(uri)?.document.version;
    const diagnostics = find(uri).map(({ diagnostic }) => diagnostic);
    if (version !== undefined) void connection.sendDiagnostics({ uri, version, diagnostics });
  };
  return {
    one: (uri) => {
      open.add(uri);
      waiting.add(uri);
      wait(pause);
    },
    all: () => {
      for (const uri of open) waiting.add(uri);
      wait(pause);
    },
    forget: (uri) => {
      open.delete(uri);
      waiting.delete(uri);
      known.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    found: (uri) => (waiting.has(uri) ? undefined : known.get(uri)) ?? find(uri),
  };
}
