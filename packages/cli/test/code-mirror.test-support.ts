import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Completion } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import { type HTMLInputElement, Window } from "happy-dom";
import { type Message, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

// A CodeMirror 6 editor with its own language server client, on a page without a screen, beside the program as it is installed.

const bin = fileURLToPath(new URL("../bin/leadsim.js", import.meta.url));

/** What a person sees in the editor, and does there. */
export interface CodeMirror {
  readonly view: EditorView;
  /** Mistakes as the editor has marked them: how bad, the marked words, what it says. */
  mistakes(): readonly { readonly severity: string; readonly words: string; readonly message: string }[];
  /** Puts the cursor into the first occurrence of some words, so many characters on. */
  goTo(words: string, on: number): void;
  /** Deletes the first occurrence of some words and types others there, character by character. */
  replace(words: string, by: string): void;
  press(key: string, held?: { readonly shiftKey?: boolean; readonly altKey?: boolean }): void;
  /** What is offered in the list that is open. */
  offered(): readonly Completion[];
  /** Rests the pointer on the first occurrence of some words. */
  pointAt(words: string): void;
  /** The text of an element that the editor shows. */
  shown(selector: string): string | undefined;
  /** Types a word into the field of the panel that is open, and sends it off. */
  answer(word: string): void;
  close(): Promise<void>;
}

const pageNames = [
  "document",
  "navigator",
  "MutationObserver",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "getComputedStyle",
  "Node",
  "HTMLElement",
  "innerHeight",
  "innerWidth",
] as const;

/** Gives the process a page, as CodeMirror looks for one when it is loaded; what is returned takes it away again. */
function openPage(): { readonly page: Window; remove(): void } {
  const page = new Window({ url: "http://localhost/" });
  const before = new Map<string, PropertyDescriptor | undefined>();
  const give = (name: string, value: unknown) => {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  };
  give("window", page);
  for (const name of pageNames) {
    const value: unknown = page[name];
    give(name, typeof value === "function" && /^[a-z]/.test(name) ? value.bind(page) : value);
  }
  return {
    page,
    remove: () => {
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
      page.close();
    },
  };
}

/** The messages of a server over its pipes, as the client wants to be handed them. */
function transportTo(server: ChildProcess) {
  const reader = new StreamMessageReader(server.stdout!);
  const writer = new StreamMessageWriter(server.stdin!);
  const handlers = new Set<(message: string) => void>();
  reader.listen((message) => {
    for (const handler of handlers) handler(JSON.stringify(message));
  });
  return {
    send: (message: string) => void writer.write(JSON.parse(message) as Message),
    subscribe: (handler: (message: string) => void) => void handlers.add(handler),
    unsubscribe: (handler: (message: string) => void) => void handlers.delete(handler),
  };
}

/** Opens an editor on a document of a folder, and starts `leadsim lsp` for it. */
export async function openCodeMirror(folder: string, uri: string, text: string): Promise<CodeMirror> {
  const { page, remove } = openPage();
  const { EditorView: View } = await import("@codemirror/view");
  const { LSPClient, languageServerExtensions } = await import("@codemirror/lsp-client");
  const { forEachDiagnostic } = await import("@codemirror/lint");
  const { currentCompletions } = await import("@codemirror/autocomplete");

  const server = spawn(process.execPath, [bin, "lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => server.on("close", () => resolve()));
  const client = new LSPClient({ rootUri: folder, timeout: 20_000, extensions: languageServerExtensions() });
  client.connect(transportTo(server));
  const parent = page.document.body as never;
  const view = new View({ doc: text, parent, extensions: [client.plugin(uri, "yaml")] });
  await client.initializing;

  const placeOf = (words: string) => {
    const at = view.state.doc.toString().indexOf(words);
    if (at === -1) throw new Error(`“${words}” is not in the editor`);
    return at;
  };
  return {
    view,
    mistakes: () => {
      const found: { severity: string; words: string; message: string }[] = [];
      forEachDiagnostic(view.state, ({ severity, message }, from, to) => {
        found.push({ severity, message, words: view.state.sliceDoc(from, to) });
      });
      return found;
    },
    goTo: (words, on) => view.dispatch({ selection: { anchor: placeOf(words) + on } }),
    replace: (words, by) => {
      const from = placeOf(words);
      view.dispatch({
        changes: { from, to: from + words.length },
        selection: { anchor: from },
        userEvent: "delete.selection",
      });
      for (const character of by) {
        view.dispatch(view.state.replaceSelection(character), { userEvent: "input.type" });
      }
    },
    press: (key, held = {}) => {
      const event = new page.KeyboardEvent("keydown", {
        key,
        keyCode: key.toUpperCase().charCodeAt(0),
        ...held,
        bubbles: true,
        cancelable: true,
      });
      view.contentDOM.dispatchEvent(event as never);
    },
    offered: () => currentCompletions(view.state),
    pointAt: (words) => {
      // A page without a screen has no layout: where the pointer is in the text is said here, and what follows is the editor's.
      const place = placeOf(words);
      view.posAtCoords = (() => place) as typeof view.posAtCoords;
      view.coordsAtPos = () => ({ left: 0, right: 8, top: 0, bottom: 16 });
      const event = new page.MouseEvent("mousemove", { clientX: 4, clientY: 8, bubbles: true });
      view.contentDOM.querySelector(".cm-line")!.dispatchEvent(event as never);
    },
    shown: (selector) => page.document.querySelector(selector)?.textContent,
    answer: (word) => {
      const field = page.document.querySelector("form input") as HTMLInputElement;
      field.value = word;
      field.form!.requestSubmit();
    },
    close: async () => {
      view.destroy();
      await client.request("shutdown", null);
      client.notification("exit", null);
      await ended;
      remove();
    },
  };
}
