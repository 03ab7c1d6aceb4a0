import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CodeAction, CompletionItem, TextEdit } from "vscode-languageserver-types";
import { model, scenario, sessionForEachTest } from "./session.test-support.js";

// Editor sessions over the protocol, on the sources. test/language-server.dist.test.ts has one with the built program.

const session = sessionForEachTest();
const { small, uriOf } = session;

const labels = async (words: string, by: string, cursor: string): Promise<string[]> => {
  session.editor.change(small, words, by);
  const items = await session.editor.ask<CompletionItem[]>(
    "textDocument/completion",
    session.editor.at(small, cursor, cursor.length),
  );
  return items.map(({ label }) => label);
};

describe("diagnostics", () => {
  test("come for what is open, against the model in the folder, and go when it is mended", async () => {
    expect((await session.editor.diagnostics(small)).diagnostics).toEqual([]);
    session.editor.change(small, "listen-first", "listen-frist");
    const [mistake, ...more] = (await session.editor.diagnostics(small)).diagnostics;
    expect(more).toEqual([]);
    expect(mistake).toMatchObject({
      code: "unknown-behavior",
      source: "leadsim",
      severity: 1,
      range: { start: { line: 29, character: 8 }, end: { line: 29, character: 20 } },
    });
    expect(mistake?.codeDescription?.href).toMatch(/docs\/diagnostics\/unknown-behavior\.md$/);
    session.editor.change(small, "listen-frist", "listen-first");
    expect((await session.editor.diagnostics(small)).diagnostics).toEqual([]);
  });

  test("follow a model that is changed in another tab", async () => {
    await session.editor.diagnostics(small);
    const two = uriOf("models/two models.yaml");
    session.editor.open(two, model);
    await session.editor.diagnostics(small);
    session.editor.change(two, "listen-first", "hear-first");
    expect((await session.editor.diagnostics(small)).diagnostics.map(({ code }) => code)).toEqual([
      "unknown-behavior",
    ]);
  });

  test("follow files that change on disk", async () => {
    session.editor.change(small, "two@1", "three@1");
    expect((await session.editor.diagnostics(small)).diagnostics.map(({ code }) => code)).toEqual([
      "unknown-model",
    ]);
    const path = join(session.folder, "three.yaml");
    writeFileSync(path, model.replace("id: two", "id: three"));
    const tell = (type: number) =>
      session.editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: uriOf("three.yaml"), type }],
      });
    void tell(1);
    expect((await session.editor.diagnostics(small)).diagnostics).toEqual([]);
    rmSync(path);
    void tell(3);
    expect((await session.editor.diagnostics(small)).diagnostics.length).toBe(1);
  });

  const watched = (name: string, type: number) =>
    session.editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf(name), type }],
    });

  test("follow a folder that is taken away", async () => {
    mkdirSync(join(session.folder, "more"));
    writeFileSync(join(session.folder, "more", "three.yaml"), model.replace("id: two", "id: three"));
    session.editor.change(small, "two@1", "three@1");
    void watched("more/three.yaml", 1);
    await session.editor.diagnostics(small);
    rmSync(join(session.folder, "more"), { recursive: true });
    void watched("more", 3);
    expect((await session.editor.diagnostics(small)).diagnostics.map(({ code }) => code)).toEqual([
      "unknown-model",
    ]);
  });

  test.skipIf(process.platform === "win32")("pass over what is no file, without waiting for it", async () => {
    execFileSync("mkfifo", [join(session.folder, "pipe.yaml")]);
    symlinkSync("/dev/zero", join(session.folder, "zero.yaml"));
    symlinkSync("pipe.yaml", join(session.folder, "link.yaml"));
    for (const name of ["pipe.yaml", "zero.yaml", "link.yaml"]) void watched(name, 1);
    expect(await session.editor.ask("textDocument/hover", session.editor.at(small, "listen-first"))).not.toBe(
      null,
    );
    for (const name of ["pipe.yaml", "zero.yaml", "link.yaml"]) rmSync(join(session.folder, name));
  });

  test("tell what a scenario means when it is played, after what is written wrong", async () => {
    session.editor.change(small, "exhibits: [note]", "exhibits: []");
    const codes = async () => (await session.editor.diagnostics(small)).diagnostics.map(({ code }) => code);
    expect(await codes()).toEqual([]);
    expect(await codes()).toEqual(["unused-exhibit"]);
    session.editor.change(small, "why: c", "");
    expect(await codes()).toEqual(["option-without-why"]);
    expect(await codes()).toEqual(["option-without-why", "unused-exhibit"]);
  });

  test("say where, and nothing breaks, in YAML that can't be read", async () => {
    session.editor.change(small, "cast:", "cast: [[[ {");
    expect((await session.editor.diagnostics(small)).diagnostics.length).toBeGreaterThan(0);
    for (const method of ["hover", "definition", "completion", "prepareRename"]) {
      await session.editor.ask(`textDocument/${method}`, session.editor.at(small, "trust")).catch(() => null);
    }
  });
});

describe("completion", () => {
  test("behaviors in a key, with their statements", async () => {
    expect(await labels("listen-first: {", "\n        ", "key:\n        ")).toEqual([
      "listen-first",
      "speak-last",
    ]);
  });

  test.each([
    ["next: close }", "next: ", ["close", "end"]],
    ["wait: 5, tell: 1, ask: 3", "wait: 5, ", ["wait", "tell", "ask"]],
    ["[note]", "[", ["note"]],
    ["[note]", "\n      - ", ["note"]],
    ["mood: cold", "mood: ", ["calm", "cold"]],
    ["mood: cold }", "", ["trust", "mood"]],
    ["trust: -1 }", "", ["trust"]],
    ["{ ines: Thanks. }", "{ ", ["ines", "narrator", "if", "unless"]],
    ["- narrator: It ends.", "- ", ["ines", "narrator", "if", "unless"]],
    ["{trust} left", "{", ["trust", "mood"]],
    ['"wait" &&', '"', ["wait", "tell", "ask"]],
    ["trust > 2", "mood == '", ["calm", "cold"]],
    ["trust > 2", "", ["picked", "trust", "mood"]],
    ["two@1", "", ["two@1", "sales-leader-core@1"]],
    ["should", "", ["should", "would"]],
  ])("in place of “%s”, after “%s”", async (words, by, expected) => {
    const before = scenario.slice(0, scenario.indexOf(words));
    const cursor = before.slice(before.lastIndexOf("\n", before.length - 12) + 1) + by;
    expect(await labels(words, by, cursor)).toEqual(expected);
  });

  test("fields of a scene with what they mean, though the line has no colon yet", async () => {
    const found = await labels("    next: end", "    wi", "    wi");
    expect(found).toEqual(expect.arrayContaining(["within", "choose", "sort", "next"]));
    expect(found).not.toContain("say");
  });

  test("writes over the word that is begun, and its colon", async () => {
    session.editor.change(small, "    next: end", "    wi");
    const at = session.editor.at(small, "    wi", 6);
    const items = await session.editor.ask<CompletionItem[]>("textDocument/completion", at);
    const { position: end } = at;
    const range = { start: { line: end.line, character: 4 }, end };
    expect(items.find(({ label }) => label === "within")).toMatchObject({
      textEdit: { range, newText: "within: " },
      documentation: { kind: "markdown" },
    });
  });

  test("the first line of a new file", async () => {
    const fresh = uriOf("new.yaml");
    session.editor.open(fresh, "");
    const items = await session.editor.ask<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri: fresh },
      position: { line: 0, character: 0 },
    });
    expect(items.map(({ label }) => label)).toContain("format: leadsim/scenario@1");
  });
});

describe("code actions", () => {
  const actions = async (words: string) => {
    const { position } = session.editor.at(small, words);
    return session.editor.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: small },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  };

  test("mend one mistake, or all", async () => {
    expect(await actions("next: close")).toEqual([]);
    session.editor.change(small, "next: close", "next: closed");
    session.editor.change(small, "listen-first", "listen-frist");
    const [one, all, ...more] = await actions("closed");
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      kind: "quickfix",
      isPreferred: true,
      diagnostics: [{ code: "unknown-scene" }],
      edit: { changes: { [small]: [{ newText: "close" }] } },
    });
    expect(all).toMatchObject({
      kind: "source.fixAll",
      edit: { changes: { [small]: [{ newText: "close" }, { newText: "listen-first" }] } },
    });
  });
});

test("a model with a name that repeats itself, deep brackets, half a document: nothing breaks", async () => {
  for (const text of [
    "format: leadsim/scenario@1\n? [a]: b\n- c",
    `format: leadsim/model@1\na: ${"[".repeat(5000)}`,
    "format: leadsim/form@1\nscenarios:\n  - scenario: ",
  ]) {
    const uri = uriOf("odd.yaml");
    session.editor.open(uri, text);
    await session.editor.diagnostics(uri);
    const position = { line: 1, character: 1 };
    for (const method of ["hover", "definition", "completion", "documentSymbol"]) {
      await session.editor.ask(`textDocument/${method}`, { textDocument: { uri }, position });
    }
    void session.editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }
});

test("formats as leadsim format does, and leaves a broken text alone", async () => {
  const format = () =>
    session.editor.ask<TextEdit[]>("textDocument/formatting", { textDocument: { uri: small }, options: {} });
  session.editor.change(small, "{ text: Wait,", "{  text:   Wait,");
  const [edit, ...more] = await format();
  expect(more).toEqual([]);
  expect(edit?.range.start.line).toBeGreaterThan(0);
  session.editor.change(small, "cast:", "cast: [[[ {");
  expect(await format()).toEqual([]);
});
