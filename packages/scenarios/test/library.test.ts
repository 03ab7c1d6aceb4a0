import { formatDiagnostic } from "@leadsim/scenarios";
import { findInLibrary, libraryFolder, readLibrary } from "@leadsim/scenarios/node";
import { expect, test } from "vitest";

const library = readLibrary();

test("the bundled library loads without a word", () => {
  const files = [...library.models, ...library.scenarios, ...library.forms, ...library.benchmarks];
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

test("the library is checked well under 300 ms once warm", () => {
  readLibrary();
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    readLibrary();
    return performance.now() - started;
  });
  // Four times the reach, since machines are noisy; the bench holds the number itself.
  expect(Math.min(...times)).toBeLessThan(1200);
});
