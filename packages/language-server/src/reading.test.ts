import { describe, expect, test } from "vitest";
import type { DocumentSymbol, Hover, Location, WorkspaceEdit } from "vscode-languageserver-types";
import { model, scenario, sessionForEachTest } from "./session.test-support.js";

// Editor sessions over the protocol, on the sources. test/language-server.dist.test.ts has one with the built program.

const session = sessionForEachTest();
const { small, uriOf } = session;

const hover = async (words: string, on = 0): Promise<string> => {
  const found = await session.editor.ask<Hover | null>(
    "textDocument/hover",
    session.editor.at(small, words, on),
  );
  return found ? (found.contents as { value: string }).value : "";
};

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
    session.editor.ask<Location | null>("textDocument/definition", session.editor.at(small, words));

  test("go to where a name is declared, across files", async () => {
    expect((await definition("close }"))?.range.start).toEqual(session.editor.at(small, "close:\n").position);
    expect((await definition("trust} left"))?.range.start).toEqual(
      session.editor.at(small, "trust: {").position,
    );
    expect((await definition("listen-first"))?.uri).toBe(uriOf("models/two models.yaml"));
    expect((await definition("two@1"))?.uri).toBe(uriOf("models/two models.yaml"));
    expect(await definition("narrator")).toBe(null);
  });

  test("find every use", async () => {
    const found = await session.editor.ask<Location[]>("textDocument/references", {
      ...session.editor.at(small, "trust: {"),
      context: { includeDeclaration: false },
    });
    expect(found.map(({ range }) => range.start.line)).toEqual([20, 20, 26, 31]);
    // The second stands behind an emoji, which is two units wide.
    expect(found[1]!.range.start.character).toBe(41);
  });
});

describe("rename", () => {
  const rename = (words: string, newName: string) =>
    session.editor.ask<WorkspaceEdit>("textDocument/rename", { ...session.editor.at(small, words), newName });

  test("an option, in its key and in conditions", async () => {
    const { changes } = await rename("wait: {", "hold");
    expect(changes?.[small]?.map(({ range }) => range.start.line)).toEqual([25, 29, 31]);
  });

  test("a behavior, in its model and in scenarios", async () => {
    const { changes } = await rename("listen-first", "hear-first");
    expect(Object.keys(changes ?? {}).sort()).toEqual([uriOf("models/two models.yaml"), small].sort());
  });

  test("leaves documents alone that are no files, such as a side of a comparison", async () => {
    const older = `git:${small.slice("file:".length)}?%7B%22ref%22%3A%22~%22%7D`;
    const olderModel = `git:${uriOf("models/two%20models.yaml").slice("file:".length)}?HEAD`;
    session.editor.open(older, scenario);
    session.editor.open(olderModel, model);
    const { changes } = await rename("listen-first", "hear-first");
    expect(Object.keys(changes ?? {}).sort()).toEqual([uriOf("models/two models.yaml"), small].sort());
    const references = await session.editor.ask<Location[]>("textDocument/references", {
      ...session.editor.at(small, "listen-first"),
      context: { includeDeclaration: true },
    });
    expect(new Set(references.map(({ uri }) => uri.split(":")[0]))).toEqual(new Set(["file"]));
    const inOlder = { ...session.editor.at(older, "trust: {"), newName: "faith" };
    await expect(session.editor.ask("textDocument/rename", inOlder)).rejects.toThrow(
      "no file of the workspace",
    );
    expect(
      await session.editor.ask<Hover>("textDocument/hover", session.editor.at(older, "close }")),
    ).toMatchObject({
      contents: { value: expect.stringContaining("No decision") },
    });
  });

  test("says why not", async () => {
    await expect(rename("close:\n", "call")).rejects.toThrow("There is a scene `call` already");
    await expect(rename("close:\n", "end")).rejects.toThrow("means something else");
    await expect(rename("trust: {", "the-trust")).rejects.toThrow("camelCase");
    await expect(rename("two@1", "three")).rejects.toThrow("in its own file");
    await expect(rename("A morning", "x")).rejects.toThrow("no name here");
  });
});

test("outline", async () => {
  const symbols = await session.editor.ask<DocumentSymbol[]>("textDocument/documentSymbol", {
    textDocument: { uri: small },
  });
  const scenes = symbols.find(({ name }) => name === "scenes")!;
  expect(scenes.children!.map(({ name, detail }) => [name, detail])).toEqual([
    ["call", "Monday"],
    ["close", undefined],
  ]);
  expect(scenes.children![0]!.children![0]!.children!.map(({ name }) => name)).toEqual([
    "wait",
    "tell",
    "ask",
  ]);
});
