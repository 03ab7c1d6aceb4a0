import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatDiagnostic, loadLibrary, loadTranslation } from "@leadsim/scenarios";
import { findInLibrary, LibraryError, libraryFolder, readLibrary } from "@leadsim/scenarios/node";
import { expect, test } from "vitest";

const library = readLibrary();

test("the bundled library loads without a word", () => {
  const { models, scenarios, forms, benchmarks, translations } = library;
  const files = [...models, ...scenarios, ...forms, ...benchmarks, ...translations];
  const said = files.flatMap(({ diagnostics, source }) =>
    diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, source)),
  );
  expect(said).toEqual([]);
  expect(files.every(({ document, file }) => document !== undefined && file.startsWith(libraryFolder))).toBe(
    true,
  );
});

test("the model has its 19 competencies and 66 behaviors", () => {
  const model = findInLibrary(library.models, "sales-leader-core@1")!;
  expect([model.competencies.length, model.behaviors.length]).toEqual([19, 66]);
});

test("every scenario of a form is found in the library", () => {
  for (const { document } of library.forms) {
    for (const { id, version } of document!.scenarios)
      expect(findInLibrary(library.scenarios, `${id}@${version}`)?.id).toBe(id);
  }
  expect(findInLibrary(library.scenarios, "the-number")?.id).toBe("the-number");
  expect(findInLibrary(library.scenarios, "nothing")).toBeUndefined();
});

test("every translation of the library is whole and up to date", () => {
  const documents = [...library.models, ...library.scenarios, ...library.forms].map(
    ({ document }) => document!,
  );
  const said = library.translations.flatMap(({ file, source }) =>
    loadTranslation(source, { file, documents }).diagnostics.map((found) => formatDiagnostic(found, source)),
  );
  expect(library.translations.length).toBeGreaterThan(1);
  expect(said).toEqual([]);
});

test("a library needs no disk: texts in memory, in any order and under any name, give the same documents", () => {
  const files = [
    ...library.forms,
    ...library.benchmarks,
    ...library.scenarios,
    ...library.models,
    ...library.translations,
  ];
  const sources = files.map(({ source }, index) => ({ file: `${index}`, source }));
  const loaded = loadLibrary(sources, { publicKeys: true });
  for (const kind of ["models", "scenarios", "forms", "benchmarks", "translations"] as const) {
    expect(loaded[kind].map(({ document }) => document)).toEqual(
      library[kind].map(({ document }) => document),
    );
    expect(loaded[kind].flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  }
});

test("a folder that is not there, or is none, is said; an empty one is an empty library", () => {
  const folder = mkdtempSync(join(tmpdir(), "leadsim-library-"));
  try {
    const missing = join(folder, "no-such-folder");
    expect(() => readLibrary(missing)).toThrow(missing);
    expect(() => readLibrary(missing)).toThrow(
      expect.objectContaining({ code: "folder-missing", path: missing }),
    );
    writeFileSync(join(folder, "notes.txt"), "not a document");
    const failed = (read: () => unknown): unknown => {
      try {
        return read();
      } catch (error) {
        return error instanceof LibraryError && [error.code, error.kind, error.message];
      }
    };
    const notes = join(folder, "notes.txt");
    expect(failed(() => readLibrary(notes))).toEqual([
      ...["not-a-folder", "content"],
      `This is no folder: ${notes}`,
    ]);
    expect(failed(() => readLibrary(""))).toEqual([
      "folder-missing",
      "content",
      "There is no such folder: “”",
    ]);
    expect(failed(() => loadLibrary([{ file: "a.yaml", source: null as never }]))).toEqual([
      ...["not-text", "caller"],
      "The source given is no text: a.yaml",
    ]);
    expect(readLibrary(folder)).toEqual({
      models: [],
      scenarios: [],
      forms: [],
      benchmarks: [],
      translations: [],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
