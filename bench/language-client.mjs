// As much of an editor as it takes to time a language server: one document, its changes, and what is said of them.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Starts `leadsim lsp` and speaks the Language Server Protocol with it. */
export function openServer(program, folder) {
  const child = spawn(process.execPath, [fileURLToPath(program), "lsp"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = new Map();
  const told = new Map();
  let listener = () => undefined;
  let last = 0;
  let text = "";
  let version = 0;

  listen(child.stdout, ({ id, method, params, result }) => {
    if (method === "textDocument/publishDiagnostics") told.set(params.version, params.diagnostics);
    else if (method !== undefined && id !== undefined) write({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
    listener();
  });
  const write = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const ask = (method, params) =>
    new Promise((resolve) => {
      last += 1;
      answers.set(last, resolve);
      write({ id: last, method, params });
    });
  /** What is said first of the text as it is now. */
  const said = () =>
    new Promise((resolve) => {
      listener = () => {
        if (told.has(version)) resolve(told.get(version));
      };
      listener();
    });
  return {
    initialize: async (uri) => {
      await ask("initialize", {
        processId: null,
        rootUri: uri,
        workspaceFolders: [{ uri, name: "folder" }],
        capabilities: {},
      });
      write({ method: "initialized", params: {} });
    },
    open: (uri, opened) => {
      text = opened;
      version = 1;
      write({
        method: "textDocument/didOpen",
        params: { textDocument: { uri, languageId: "yaml", version, text } },
      });
      return said();
    },
    change: (uri, { start, end, text: by }) => {
      const range = { start: positionIn(text, start), end: positionIn(text, end) };
      text = text.slice(0, start) + by + text.slice(end);
      version += 1;
      write({
        method: "textDocument/didChange",
        params: { textDocument: { uri, version }, contentChanges: [{ range, text: by }] },
      });
      return said();
    },
    close: async () => {
      await ask("shutdown");
      write({ method: "exit" });
      await new Promise((resolve) => child.once("close", resolve));
    },
  };
}

function positionIn(text, offset) {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1).length };
}

/** Takes messages out of a stream, each after its header. */
function listen(stream, take) {
  let rest = Buffer.alloc(0);
  stream.on("data", (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const head = rest.indexOf("\r\n\r\n");
      const length = Number(
        /Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(0, head)).toString())?.[1],
      );
      if (head === -1 || rest.length < head + 4 + length) return;
      const body = rest.subarray(head + 4, head + 4 + length).toString();
      rest = rest.subarray(head + 4 + length);
      take(JSON.parse(body));
    }
  });
}
