import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { formatDocument } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type CodeMirror, openCodeMirror } from "./code-mirror.test-support.js";
import { scratchFolder } from "./memory-io.test-support.js";

// A real editor writes in a scenario of the library: CodeMirror 6 with the language server client of its author, and `leadsim lsp` as it is built.

const built = existsSync(fileURLToPath(new URL("../dist/index.js", import.meta.url)));

/** Waits for what the editor shows a moment later. */
const soon = <T>(look: () => T): Promise<T> => vi.waitFor(look, { timeout: 30_000, interval: 20 });

describe.runIf(built)("CodeMirror with leadsim lsp", () => {
  const folder = scratchFolder();
  const file = readLibrary().scenarios.find(({ document }) => document?.id === "the-number")!;
  const behavior = "read-leading-indicators";
  let editor: CodeMirror;

  beforeAll(async () => {
    const path = join(folder.path, "the number.yaml");
    writeFileSync(path, file.source);
    editor = await openCodeMirror(pathToFileURL(folder.path).href, pathToFileURL(path).href, file.source);
  });
  afterAll(async () => {
    await editor.close();
    folder.remove();
  });

  const text = () => editor.view.state.doc.toString();
  const clean = () => soon(() => expect(editor.mistakes()).toEqual([]));

  test("marks a mistake while it is typed, and takes the mark away when it is mended", async () => {
    editor.replace("sales-leader-core@1", "sales-leader-cor@1");
    await soon(() =>
      expect(editor.mistakes()).toMatchObject([{ severity: "error", words: "sales-leader-cor@1" }]),
    );
    expect(editor.shown(".cm-lintRange-error")).toBe("sales-leader-cor@1");
    editor.replace("sales-leader-cor@1", "sales-leader-core@1");
    await clean();
    expect(text()).toBe(file.source);
  });

  test("offers behaviors in a key while one is typed, and writes the one that is taken", async () => {
    editor.replace(behavior, "read-lead");
    await soon(() => {
      expect(editor.offered().map(({ label }) => label)).toEqual([behavior]);
      expect(editor.shown(".cm-tooltip-autocomplete li")).toContain(behavior);
    });
    // The list takes no key in its first moments, so that nobody picks from it by typing on.
    await soon(() => {
      editor.press("ArrowDown");
      editor.press("Enter");
      expect(text()).toBe(file.source);
    });
    await clean();
  });

  test("offers memory in a condition that is only begun", async () => {
    editor.replace("only-if: conceded", "only-if: conc");
    await soon(() => expect(editor.offered().map(({ label }) => label)).toContain("conceded"));
    editor.press("Escape");
    await soon(() => expect(editor.mistakes()).toMatchObject([{ words: "conc" }]));
    editor.replace("only-if: conc", "only-if: conceded");
    await clean();
  });

  test("explains the behavior under the pointer, with its anchors", async () => {
    editor.pointAt(`${behavior}:`);
    await soon(() => expect(editor.shown(".cm-lsp-hover-tooltip")).toContain("A decision must offer:"));
    const { statement } = readLibrary().models[0]!.document!.behaviors.find(({ id }) => id === behavior)!;
    expect(editor.shown(".cm-lsp-hover-tooltip")).toContain(statement);
  });

  test("F12 goes to where a name is declared", async () => {
    editor.goTo("only-if: conceded", 12);
    editor.press("F12");
    await soon(() => expect(editor.view.state.selection.main.head).toBe(text().indexOf("conceded: {")));
  });

  test("F2 renames a memory everywhere it stands", async () => {
    editor.goTo("tomaszTrust:", 4);
    editor.press("F2");
    editor.answer("tomaszConfidence");
    await soon(() => expect(text()).toBe(file.source.replaceAll(/\btomaszTrust\b/g, "tomaszConfidence")));
    await clean();
    editor.goTo("tomaszConfidence:", 4);
    editor.press("F2");
    editor.answer("tomaszTrust");
    await soon(() => expect(text()).toBe(file.source));
  });

  test("Shift-Alt-f lays the text out", async () => {
    editor.replace("title: The Number", "title:    The Number");
    editor.press("F", { shiftKey: true, altKey: true });
    const formatted = formatDocument(file.source, "scenario");
    await soon(() => expect({ text: text() }).toEqual(formatted));
  });
});
