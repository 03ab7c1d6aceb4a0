import { scenarioLoader } from "@leadsim/scenarios";
import type { Connection } from "vscode-languageserver";
import { type Diagnosis, diagnose, type Shown, showAll } from "./diagnostics.js";
import type { KnownText } from "./known-text.js";
import type { MeaningThread } from "./meaning-thread.js";
import type { Workspace } from "./workspace.js";

/**
 * Tells the editor what is wrong in the documents it has open: at once what is written wrong; of a scenario without
 * errors, after a rest, all of it with what it means when it is played.
 */
export interface Publisher {
  /** One document has changed. */
  one(uri: string): void;
  /** Something that open documents are checked against has changed. */
  all(): void;
  /** A document was closed: what was said of it is taken back. */
  forget(uri: string): void;
  /** What is wrong in a document as it is now; found again only when something has changed since. */
  found(uri: string): readonly Shown[];
  /** Nothing more will be told. */
  end(): void;
}

/** Long enough for changes that come together, in milliseconds. */
const pause = 10;
/** Long enough for the next keystroke: what a scenario means is told when the author rests. */
const rest = 400;

type Playable = Required<Diagnosis> & { readonly text: KnownText };

/** A later change of a document takes the place of work that has not begun; each document gives way to requests. */
export function createPublisher(
  workspace: Workspace,
  connection: Connection,
  thread: MeaningThread,
): Publisher {
  const open = new Set<string>();
  const waiting = new Set<string>();
  const loaders = new Map<string, ReturnType<typeof scenarioLoader>>();
  const known = new Map<string, readonly Shown[]>();
  const playable = new Map<string, Playable>();
  const meanings = new WeakMap<KnownText, readonly Shown[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: string | undefined;

  const wait = (after: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, after);
  };
  const next = () => {
    const [uri] = waiting;
    if (uri !== undefined) {
      waiting.delete(uri);
      find(uri);
      send(uri);
    }
    if (waiting.size > 0) wait(0, next);
    else if (playable.size > 0) wait(rest, tellMeaning);
  };
  // A mistake of ours in one document must not take the editor's help away from all.
  const excuse = (uri: string, error: unknown) =>
    connection.console.error(`${uri} can't be checked: ${String(error)}`);
  const diagnoseSafely = (text: KnownText): Diagnosis => {
    const loader = loaders.get(text.uri) ?? scenarioLoader();
    loaders.set(text.uri, loader);
    try {
      return diagnose(workspace, text, loader);
    } catch (error) {
      excuse(text.uri, error);
      return { shown: [] };
    }
  };
  const find = (uri: string): readonly Shown[] => {
    const text = workspace.get(uri);
    const { shown, playable: input, accepted = [] } = text ? diagnoseSafely(text) : { shown: [] };
    const meaning = text && meanings.get(text);
    playable.delete(uri);
    if (text && input && !meaning) playable.set(uri, { text, shown, playable: input, accepted });
    known.set(uri, input && meaning ? [...shown, ...meaning] : shown);
    return known.get(uri)!;
  };
  const send = (uri: string) => {
    const version = workspace.get(uri)?.document.version;
    const diagnostics = (known.get(uri) ?? []).map(({ diagnostic }) => diagnostic);
    if (version !== undefined) void connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const tellMeaning = async () => {
    const [first] = playable;
    if (!first || running !== undefined) return;
    const [uri, { text, shown, playable: input, accepted }] = first;
    playable.delete(uri);
    running = uri;
    const found = await thread.check(input).catch((error: unknown) => excuse(uri, error));
    running = undefined;
    if (found) {
      const meaning = showAll(workspace, text, found, accepted);
      meanings.set(text, meaning);
      known.set(uri, [...shown, ...meaning]);
      if (meaning.length > 0) send(uri);
    }
    if (waiting.size === 0) void tellMeaning();
  };
  const change = (uri: string) => {
    waiting.add(uri);
    playable.delete(uri);
    if (running === uri) thread.stop();
  };
  return {
    one: (uri) => {
      // A side of a comparison shows a file as it was: what is wrong is said of the file.
      if (!workspace.isFile(uri)) return;
      open.add(uri);
      change(uri);
      wait(pause, next);
    },
    all: () => {
      for (const uri of open) change(uri);
      if (waiting.size > 0) wait(pause, next);
    },
    forget: (uri) => {
      change(uri);
      open.delete(uri);
      waiting.delete(uri);
      loaders.delete(uri);
      known.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    found: (uri) => (waiting.has(uri) ? undefined : known.get(uri)) ?? find(uri),
    end: () => {
      clearTimeout(timer);
      playable.clear();
      thread.stop();
    },
  };
}
