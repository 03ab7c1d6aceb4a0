import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PreviewFile } from "@leadsim/preview";
import { afterEach, beforeEach, expect, test } from "vitest";
import { previewSources } from "./preview-sources.js";
import { watchSources } from "./watch-sources.js";

const outer = mkdtempSync(join(tmpdir(), "leadsim-watch-"));
const folder = join(outer, "drafts");
const file = join(folder, "mine.yaml");
const problems: string[] = [];
let told: (readonly PreviewFile[])[];
let end: () => void;

const write = (title: string) =>
  writeFileSync(file, `format: leadsim/scenario@1\nid: mine\ntitle: ${title}\n`);
/** The text told last; null where the file is not there. */
const last = () => told.at(-1)?.find((one) => one.file === "mine.yaml")?.text ?? null;

beforeEach(() => {
  mkdirSync(folder);
  write("First");
  told = [];
  end = watchSources(previewSources("mine.yaml", folder), {
    onChange: (files) => told.push(files),
    onProblem: (message) => problems.push(message),
  });
});
afterEach(() => {
  end();
  rmSync(folder, { recursive: true, force: true });
  expect(problems).toEqual([]);
});

test("a file that is renamed is told as gone, and as there once it is back", async () => {
  renameSync(file, join(folder, "other.yaml"));
  await expect.poll(() => told.length).toBe(1);
  expect(last()).toBeNull();
  expect(told[0]!.map(({ file: name }) => name)).toContain("other.yaml");
  write("Back");
  await expect.poll(last).toContain("title: Back");
});

test("a folder that is gone is told, and followed once it is back: as when another branch is checked out", async () => {
  rmSync(folder, { recursive: true });
  await expect.poll(() => told.length).toBe(1);
  expect(last()).toBeNull();
  mkdirSync(folder);
  write("Back");
  await expect.poll(last, { timeout: 5000 }).toContain("title: Back");
  write("Edited");
  await expect.poll(last).toContain("title: Edited");
});

test("a folder that another takes the place of is followed", async () => {
  renameSync(folder, join(outer, "before"));
  mkdirSync(folder);
  write("Another");
  await expect.poll(last, { timeout: 5000 }).toContain("title: Another");
  write("Edited");
  await expect.poll(last).toContain("title: Edited");
  rmSync(join(outer, "before"), { recursive: true });
});
