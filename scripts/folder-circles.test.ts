import { expect, test } from "vitest";
import { folderCircles } from "./folder-circles.mjs";

const file = (source: string, ...needs: readonly string[]) => ({
  source: `packages/x/src/${source}`,
  dependencies: needs.map((resolved) => ({ resolved: `packages/x/src/${resolved}` })),
});

test("folders that need each other are told, with the imports that show it", () => {
  const modules = [
    file("index.ts", "load/load.ts"),
    file("load/load.ts", "check/check.ts", "load/other.ts"),
    file("check/check.ts", "source/tree.ts"),
    file("source/tree.ts", "load/options.ts"),
    file("load/load.test.ts", "index.ts"),
  ];
  const [circle, ...more] = folderCircles(modules, "x");
  expect(more).toEqual([]);
  expect(circle).toContain("in a circle: check, load, source");
  expect(circle).toContain(
    "source needs load: packages/x/src/source/tree.ts -> packages/x/src/load/options.ts",
  );
});

test("folders in a folder are held to the same", () => {
  const modules = [
    file("words/en/flags.ts", "words/table.ts"),
    file("words/table.ts", "words/de/flags.ts"),
    file("words/de/flags.ts", "words/en/flags.ts"),
  ];
  expect(folderCircles(modules, "x")).toEqual([
    expect.stringContaining("folders of packages/x/src/words in a circle: de, en, table.ts"),
  ]);
});

test("folders that lie one on the other are not, nor those of another package", () => {
  const modules = [
    file("index.ts", "load/load.ts"),
    file("load/load.ts", "check/check.ts"),
    file("check/check.test.ts", "load/load.ts"),
  ];
  expect(folderCircles(modules, "x")).toEqual([]);
  expect(folderCircles(modules, "y")).toEqual([]);
});
