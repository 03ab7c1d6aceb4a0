import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readLibrary } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeAction, CompletionItem, Hover, Location, WorkspaceEdit } from "vscode-languageserver/node";
import { openEditor } from "./language-client.test-support.js";
import { scratchFolder } from "./memory-io.test-support.js";

// An editor's whole session with the program as it is installed, over its pipes. It runs from dist, so it needs a build.

const bin = fileURLToPath(new URL("../bin/leadsim.js", import.meta.url));
const built = existsSync(fileURLToPath(new URL("../dist/index.js", import.meta.url)));

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

describe.runIf(built)("leadsim lsp", () => {
  it("serves an editor from hello to goodbye, and prints nothing else", async () => {
    const file = readLibrary().scenarios.find(({ document }) => document?.id === "the-number")!;
    const text = file.source;
    const path = join(folder.path, "the-number.yaml");
    writeFileSync(path, text);
    const uri = pathToFileURL(path).href;
    const server = spawn(process.execPath, [bin, "lsp", "--stdio"], { cwd: folder.path });
    const ended = new Promise<number | null>((resolve) => server.on("close", resolve));
    let errors = "";
    server.stderr.on("data", (data: Buffer) => {
      errors += data.toString();
    });
    const editor = openEditor(server.stdout, server.stdin);

    expect(await editor.initialize(pathToFileURL(folder.path).href)).toMatchObject({
      capabilities: { positionEncoding: "utf-16", hoverProvider: true },
    });
    editor.open(uri, text);
    expect((await editor.diagnostics(uri)).diagnostics).toEqual([]);

    const { behaviors } = readLibrary().models[0]!.document!;
    const behavior = behaviors.find(({ id }) => text.includes(`${id}:`))!.id;
    editor.change(uri, `${behavior}:`, `${behavior}x:`);
    const [mistake] = (await editor.diagnostics(uri)).diagnostics;
    expect(mistake?.code).toBe("unknown-behavior");
    // The link leads to the page that the package carries.
    const page = new URL(mistake!.codeDescription!.href);
    expect(page.href).toContain("/cli/dist/diagnostics/");
    expect(readFileSync(page, "utf8")).toMatch(/^# `unknown-behavior`\n/);

    const [action] = await editor.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: mistake!.range,
      context: { diagnostics: [mistake] },
    });
    expect(action?.edit?.changes?.[uri]).toMatchObject([{ newText: behavior }]);
    editor.change(uri, `${behavior}x:`, `${behavior}:`);

    const there = editor.at(uri, `${behavior}:`);
    const hover = await editor.ask<Hover>("textDocument/hover", there);
    expect((hover.contents as { value: string }).value).toContain("A decision must offer:");
    const definition = await editor.ask<Location>("textDocument/definition", there);
    expect(definition.uri).toMatch(/sales-leader-core\.yaml$/);
    const offered = await editor.ask<CompletionItem[]>("textDocument/completion", there);
    expect(offered.map(({ label }) => label)).toEqual(behaviors.map(({ id }) => id));

    const renamed = await editor.ask<WorkspaceEdit>("textDocument/rename", {
      ...editor.at(uri, "tomaszTrust:"),
      newName: "tomaszConfidence",
    });
    expect(renamed.changes?.[uri]).toHaveLength(text.match(/\btomaszTrust\b/g)!.length);

    // What it means is told by another thread, after a rest.
    editor.change(uri, "\nmemory:\n", "\nmemory:\n  neverRead: { flag: false }\n");
    expect((await editor.diagnostics(uri)).diagnostics).toEqual([]);
    const meant = (await editor.diagnostics(uri)).diagnostics;
    expect(meant.map(({ code }) => code)).toEqual(["unused-memory"]);

    await editor.goodbye();
    expect([await ended, errors]).toEqual([0, ""]);
  });

  it("ends when the editor is gone", async () => {
    const server = spawn(process.execPath, [bin, "lsp"], { cwd: folder.path });
    const ended = new Promise<number | null>((resolve) => server.on("close", resolve));
    server.stdin.end();
    expect(await ended).toBe(1);
  });
});
