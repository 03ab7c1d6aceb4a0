import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  Hover,
  Location,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { type Editor, openEditor } from "../../test/language-client.test-support.js";
import { scratchFolder } from "../../test/memory-io.test-support.js";
import { startLanguageServer } from "./start.js";

// Editor sessions over the protocol, on the sources. test/language-server.test.ts has one with the built program.

const model = `format: leadsim/model@1
id: two
version: 1.0.0
title: Two
locale: en
about: For tests.
pillars: { lead: { title: Lead } }
areas: { talk: { title: Talk } }
competencies:
  calls:
    name: Calls
    area: talk
    pillar: lead
    definition: Calls well.
    behaviors:
      listen-first:
        statement: Listens first.
        cue: Somebody talks.
        anchors: { 1: Talks., 3: Waits., 5: Asks. }
        practice: { observe: a, ask: b, rehearse: c }
      speak-last:
        statement: Speaks last.
        cue: Somebody is quiet.
        anchors: { 1: Shouts., 3: Nods., 5: Sums up. }
        practice: { observe: a, ask: b, rehearse: c }
`;

const scenario = `format: leadsim/scenario@1
id: small
version: 1.0.0
title: Small
locale: en
minutes: 5
instruction: should
summary: A morning.
model: two@1
cast:
  ines: { name: Inês, role: Seller, about: New here }
memory:
  trust: { number: 3, min: 0, max: 5, show: Trust }
  mood: { choice: calm, of: [calm, cold] }
exhibits:
  note: { title: A note, text: One. }
scenes:
  call:
    heading: Monday
    say:
      - ines: You have {trust} left. 😀 {trust}
    exhibits: [note]
    choose:
      prompt: What now?
      options:
        wait: { text: Wait, why: a, set: { mood: cold }, next: close }
        tell: { text: Tell, why: b, add: { trust: -1 } }
      key:
        listen-first: { wait: 5, tell: 1 }
    after:
      - if: picked == "wait" && trust > 2
        reply: [{ ines: Thanks. }]
  close:
    say:
      - narrator: It ends.
    next: end
endings:
  done: { say: [{ narrator: Done. }] }
`;

const folder = scratchFolder();
const uriOf = (name: string) => pathToFileURL(join(folder.path, name)).href;
const small = uriOf("small.yaml");
let editor: Editor;
let ended: Promise<number>;

beforeAll(() => {
  mkdirSync(join(folder.path, "models"));
  writeFileSync(join(folder.path, "models", "two models.yaml"), model);
  writeFileSync(join(folder.path, "small.yaml"), scenario);
});
afterAll(() => folder.remove());

beforeEach(async () => {
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
  ended = startLanguageServer(toServer, fromServer);
  editor = openEditor(fromServer, toServer);
  await editor.initialize(pathToFileURL(folder.path).href);
  editor.open(small, scenario);
  return async () => {
    await editor.goodbye();
    expect(await ended).toBe(0);
  };
});

const labels = async (words: string, by: string, cursor: string): Promise<string[]> => {
  editor.change(small, words, by);
  const items = await editor.ask<CompletionItem[]>(
    "textDocument/completion",
    editor.at(small, cursor, cursor.length),
  );
  return items.map(({ label }) => label);
};

const hover = async (words: string, on = 0): Promise<string> => {
  const found = await editor.ask<Hover | null>("textDocument/hover", editor.at(small, words, on));
  return found ? (found.contents as { value: string }).value : "";
};

describe("diagnostics", () => {
  test("come for what is open, against the model in the folder, and go when it is mended", async () => {
    expect((await editor.diagnostics(small)).diagnostics).toEqual([]);
    editor.change(small, "listen-first", "listen-frist");
    const [mistake, ...more] = (await editor.diagnostics(small)).diagnostics;
    expect(more).toEqual([]);
    expect(mistake).toMatchObject({
      code: "unknown-behavior",
      source: "leadsim",
      severity: 1,
      range: { start: { line: 28, character: 8 }, end: { line: 28, character: 20 } },
    });
    expect(mistake?.codeDescription?.href).toMatch(/docs\/diagnostics\/unknown-behavior\.md$/);
    editor.change(small, "listen-frist", "listen-first");
    expect((await editor.diagnostics(small)).diagnostics).toEqual([]);
  });

  test("follow a model that is changed in another tab", async () => {
    await editor.diagnostics(small);
    const two = uriOf("models/two models.yaml");
    editor.open(two, model);
    await editor.diagnostics(small);
    editor.change(two, "listen-first", "hear-first");
    expect((await editor.diagnostics(small)).diagnostics.map(({ code }) => code)).toEqual([
      "unknown-behavior",
    ]);
  });

  test("follow files that change on disk", async () => {
    editor.change(small, "two@1", "three@1");
    expect((await editor.diagnostics(small)).diagnostics.map(({ code }) => code)).toEqual(["unknown-model"]);
    const path = join(folder.path, "three.yaml");
    writeFileSync(path, model.replace("id: two", "id: three"));
    const tell = (type: number) =>
      editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: uriOf("three.yaml"), type }],
      });
    void tell(1);
    expect((await editor.diagnostics(small)).diagnostics).toEqual([]);
    rmSync(path);
    void tell(3);
    expect((await editor.diagnostics(small)).diagnostics.length).toBe(1);
  });

  test("say where, and nothing breaks, in YAML that can't be read", async () => {
    editor.change(small, "cast:", "cast: [[[ {");
    expect((await editor.diagnostics(small)).diagnostics.length).toBeGreaterThan(0);
    for (const method of ["hover", "definition", "completion", "prepareRename"]) {
      await editor.ask(`textDocument/${method}`, editor.at(small, "trust")).catch(() => null);
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
    ["wait: 5, tell: 1", "wait: 5, ", ["wait", "tell"]],
    ["[note]", "[", ["note"]],
    ["[note]", "\n      - ", ["note"]],
    ["mood: cold", "mood: ", ["calm", "cold"]],
    ["mood: cold }", "", ["trust", "mood"]],
    ["trust: -1 }", "", ["trust"]],
    ["{ ines: Thanks. }", "{ ", ["ines", "narrator", "if", "unless"]],
    ["- narrator: It ends.", "- ", ["ines", "narrator", "if", "unless"]],
    ["{trust} left", "{", ["trust", "mood"]],
    ['"wait" &&', '"', ["wait", "tell"]],
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
    editor.change(small, "    next: end", "    wi");
    const at = editor.at(small, "    wi", 6);
    const items = await editor.ask<CompletionItem[]>("textDocument/completion", at);
    const { position: end } = at;
    const range = { start: { line: end.line, character: 4 }, end };
    expect(items.find(({ label }) => label === "within")).toMatchObject({
      textEdit: { range, newText: "within: " },
      documentation: { kind: "markdown" },
    });
  });

  test("the first line of a new file", async () => {
    const fresh = uriOf("new.yaml");
    editor.open(fresh, "");
    const items = await editor.ask<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri: fresh },
      position: { line: 0, character: 0 },
    });
    expect(items.map(({ label }) => label)).toContain("format: leadsim/scenario@1");
  });
});

describe("hover", () => {
  test("tells what stands behind a name", async () => {
    expect(await hover("listen-first")).toMatch(
      /Listens first\.[\s\S]*Somebody talks\.[\s\S]*\*\*5\*\* Asks\./,
    );
    expect(await hover("trust > 2")).toContain("number from 0 to 5, starts at 3");
    expect(await hover("close }")).toContain("No decision");
    expect(await hover('wait" &&')).toContain("Wait");
    expect(await hover("ines: Thanks")).toContain("New here");
    expect(await hover("instruction:")).toContain("should or would");
    expect(await hover("two@1")).toContain("two@1.0.0");
  });
});

describe("definition and references", () => {
  const definition = (words: string) =>
    editor.ask<Location | null>("textDocument/definition", editor.at(small, words));

  test("go to where a name is declared, across files", async () => {
    expect((await definition("close }"))?.range.start).toEqual(editor.at(small, "close:\n").position);
    expect((await definition("trust} left"))?.range.start).toEqual(editor.at(small, "trust: {").position);
    expect((await definition("listen-first"))?.uri).toBe(uriOf("models/two models.yaml"));
    expect((await definition("two@1"))?.uri).toBe(uriOf("models/two models.yaml"));
    expect(await definition("narrator")).toBe(null);
  });

  test("find every use", async () => {
    const found = await editor.ask<Location[]>("textDocument/references", {
      ...editor.at(small, "trust: {"),
      context: { includeDeclaration: false },
    });
    expect(found.map(({ range }) => range.start.line)).toEqual([20, 20, 26, 30]);
    // The second stands behind an emoji, which is two units wide.
    expect(found[1]!.range.start.character).toBe(41);
  });
});

describe("rename", () => {
  const rename = (words: string, newName: string) =>
    editor.ask<WorkspaceEdit>("textDocument/rename", { ...editor.at(small, words), newName });

  test("an option, in its key and in conditions", async () => {
    const { changes } = await rename("wait: {", "hold");
    expect(changes?.[small]?.map(({ range }) => range.start.line)).toEqual([25, 28, 30]);
  });

  test("a behavior, in its model and in scenarios", async () => {
    const { changes } = await rename("listen-first", "hear-first");
    expect(Object.keys(changes ?? {}).sort()).toEqual([uriOf("models/two models.yaml"), small].sort());
  });

  test("says why not", async () => {
    await expect(rename("close:\n", "call")).rejects.toThrow("There is a scene `call` already");
    await expect(rename("close:\n", "end")).rejects.toThrow("means something else");
    await expect(rename("trust: {", "the-trust")).rejects.toThrow("camelCase");
    await expect(rename("two@1", "three")).rejects.toThrow("in its own file");
    await expect(rename("A morning", "x")).rejects.toThrow("no name here");
  });
});

describe("code actions", () => {
  const actions = async (words: string) => {
    const { position } = editor.at(small, words);
    return editor.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: small },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  };

  test("mend one mistake, or all", async () => {
    expect(await actions("next: close")).toEqual([]);
    editor.change(small, "next: close", "next: closed");
    editor.change(small, "listen-first", "listen-frist");
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
    editor.open(uri, text);
    await editor.diagnostics(uri);
    const position = { line: 1, character: 1 };
    for (const method of ["hover", "definition", "completion", "documentSymbol"]) {
      await editor.ask(`textDocument/${method}`, { textDocument: { uri }, position });
    }
    void editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }
});

test("outline", async () => {
  const symbols = await editor.ask<DocumentSymbol[]>("textDocument/documentSymbol", {
    textDocument: { uri: small },
  });
  const scenes = symbols.find(({ name }) => name === "scenes")!;
  expect(scenes.children!.map(({ name, detail }) => [name, detail])).toEqual([
    ["call", "Monday"],
    ["close", undefined],
  ]);
  expect(scenes.children![0]!.children![0]!.children!.map(({ name }) => name)).toEqual(["wait", "tell"]);
});
