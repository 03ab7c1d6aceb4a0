import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesIn, putInPlace } from "./put-in-place.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "leadsim-build-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (folder: string, files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};
const isCode = (file: string) => !file.endsWith(".d.ts");
const put = (before: readonly string[]) =>
  Object.keys(putInPlace(join(root, "aside"), join(root, "dist"), before, isCode)).sort();

test("what a running program still loads stays for one more build", () => {
  write("aside", { "index.js": "1", "part-AAAAAAAA.js": "1" });
  const first = put([]);
  write("aside", { "index.js": "2", "commands/part-BBBBBBBB.js": "2" });
  const second = put(first);
  expect(second).toEqual(["commands/part-BBBBBBBB.js", "index.js"]);
  expect(filesIn(join(root, "dist")).sort()).toEqual([...second, "part-AAAAAAAA.js"]);
  write("aside", { "index.js": "3" });
  put(second);
  expect(filesIn(join(root, "dist")).sort()).toEqual(second);
  expect(readFileSync(join(root, "dist", "index.js"), "utf8")).toBe("3");
});

test("files of another kind are left alone", () => {
  write("dist", { "index.d.ts": "", "gone.js": "" });
  write("aside", { "index.js": "1" });
  put([]);
  expect(filesIn(join(root, "dist")).sort()).toEqual(["index.d.ts", "index.js"]);
});

test("parts are there before the entries that import them", () => {
  // An entry that can't be replaced shows what was done before it.
  write("dist", { "a.js/in-the-way": "" });
  write("aside", { "a.js": "1", "z-AAAAAAAA.js": "1" });
  expect(() => put([])).toThrow();
  expect(existsSync(join(root, "dist", "z-AAAAAAAA.js"))).toBe(true);
});
