import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "./make-folder.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadsim-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder is made with those it lies in, and one that is there stays", () => {
  const deep = join(folder, "a", "b", "c");
  makeFolder(deep);
  makeFolder(deep);
  expect(statSync(deep).mode & 0o777).toBe(0o700);
});

test("a file is no folder", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  expect(() => makeFolder(file)).toThrow(/EEXIST/);
  expect(() => makeFolder(join(file, "x"))).toThrow(/ENOTDIR/);
});

test.skipIf(!existsSync("/proc/self"))(
  "where the system makes none, it is refused and not tried for ever",
  () => {
    expect(() => makeFolder("/proc/leadsim")).toThrow(/ENOENT/);
    expect(() => makeFolder("/proc/leadsim/data")).toThrow(/ENOENT/);
  },
);
