import { bundleForBrowser, describeInBrowser, openPage } from "@leadsim/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { model, scenario } from "../session.test-support.js";

// The same server in a web worker of a real browser, with its own thread, under a policy that evaluates nothing.

/** A worker's own worker comes from memory: requests of such are not answered by the test's browser. */
const policy = "default-src 'none'; script-src 'self' blob:; worker-src 'self' blob:";
const files = { "memory:/project/two.yaml": model, "memory:/project/small.yaml": scenario };

const serverInWorker = (meaning: string) => `
  import { openMeaningThread, startLanguageServer } from "@leadsim/language-server/browser";
  const files = new Map(Object.entries(${JSON.stringify(files)}));
  const meaning = URL.createObjectURL(new Blob([${JSON.stringify(meaning)}], { type: "text/javascript" }));
  const start = () => new Worker(meaning, { type: "module" });
  startLanguageServer(self, {
    read: async (uri) => files.get(uri),
    list: async (folder) => [...files.keys()].filter((uri) => uri.startsWith(folder)),
    pageUri: (code) => "/diagnostics/" + code,
    thread: openMeaningThread(start),
  });
`;

/** An editor as small as it can be: requests are answered by number, notifications are kept. */
const editorOnPage = `
  const worker = new Worker("/worker.js", { type: "module" });
  const waiting = new Map();
  const told = [];
  let look = () => undefined;
  worker.onmessage = ({ data }) => {
    if (data.method === "client/registerCapability") worker.postMessage({ jsonrpc: "2.0", id: data.id, result: null });
    else if (data.method) told.push(data), look();
    else waiting.get(data.id)(data.error ?? data.result);
  };
  let last = 0;
  globalThis.ask = (method, params) => new Promise((resolve) => {
    waiting.set((last += 1), resolve);
    worker.postMessage({ jsonrpc: "2.0", id: last, method, params });
  });
  globalThis.say = (method, params) => worker.postMessage({ jsonrpc: "2.0", method, params });
  globalThis.next = () => new Promise((resolve) => {
    look = () => {
      if (told.length === 0) return;
      look = () => undefined;
      resolve(told.shift());
    };
    look();
  });
`;

interface OnPage {
  ask(method: string, params?: unknown): Promise<unknown>;
  say(method: string, params?: unknown): void;
  next(): Promise<{ readonly params: { readonly diagnostics: readonly { readonly code: string }[] } }>;
}

describeInBrowser("the language server in a web worker", (browser) => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    const bundled = (source: string) => bundleForBrowser(source, import.meta.dirname);
    const meaning = await bundled(`import "@leadsim/language-server/browser/meaning-worker";`);
    const server = await bundled(serverInWorker(meaning.code));
    opened = await openPage(
      browser(),
      {
        "/": { type: "text/html", body: "<!doctype html><script type='module' src='/page.js'></script>" },
        "/page.js": { type: "text/javascript", body: editorOnPage },
        "/worker.js": { type: "text/javascript", body: server.code },
      },
      policy,
    );
  });
  afterAll(() => opened?.page.close());

  const ask = (method: string, params: unknown = {}) =>
    opened.page.evaluate(
      ([one, two]) => (globalThis as unknown as OnPage).ask(one as string, two),
      [method, params],
    );
  const say = (method: string, params: unknown = {}) =>
    opened.page.evaluate(
      ([one, two]) => (globalThis as unknown as OnPage).say(one as string, two),
      [method, params],
    );
  const codes = async () => {
    const { params } = await opened.page.evaluate(() => (globalThis as unknown as OnPage).next());
    return params.diagnostics.map(({ code }) => code);
  };

  it("serves an editor from hello to goodbye", async () => {
    const uri = "memory:/project/small.yaml";
    const textDocument = { uri };
    const folders = [{ uri: "memory:/project", name: "project" }];
    expect(
      await ask("initialize", { processId: null, workspaceFolders: folders, capabilities: {} }),
    ).toMatchObject({
      capabilities: { hoverProvider: true, positionEncoding: "utf-16" },
    });
    await say("initialized");
    await say("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text: scenario },
    });
    expect(await codes()).toEqual([]);

    const change = (version: number, text: string) =>
      say("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
    await change(2, scenario.replace("listen-first:", "listen-frist:"));
    expect(await codes()).toEqual(["unknown-behavior"]);

    // What it means when it is played is told by the worker's own worker, after a rest.
    await change(3, scenario.replace("memory:\n", "memory:\n  neverRead: { flag: false }\n"));
    expect(await codes()).toEqual([]);
    expect(await codes()).toEqual(["unused-memory"]);

    const line = scenario.split("\n").findIndex((text) => text.includes("listen-first:")) + 1;
    const position = { line, character: 10 };
    expect(await ask("textDocument/hover", { textDocument, position })).toMatchObject({
      contents: { value: expect.stringContaining("Listens first.") },
    });
    const renamed = await ask("textDocument/rename", { textDocument, position, newName: "hear-first" });
    expect(Object.keys((renamed as { changes: object }).changes).sort()).toEqual(Object.keys(files).sort());
    expect(await ask("shutdown")).toBe(null);
    expect(opened.faults).toEqual([]);
  });

  it("weighs little", async () => {
    const { gzipped } = await bundleForBrowser(
      `export * from "@leadsim/language-server/browser";`,
      import.meta.dirname,
    );
    expect(gzipped).toBeLessThan(170_000);
  });
});
