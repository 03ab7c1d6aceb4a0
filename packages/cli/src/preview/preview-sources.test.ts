import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { previewSources } from "./preview-sources.js";

test.each(["the-number", "the-number@1", "the-number@1.0.0"])("%s is the library's scenario", (named) => {
  expect(previewSources(named, "/").target).toBe("the-number.yaml");
});

test.each(["the-number@9", "northline-short@2", "nobody"])(
  "%s is refused, as where it is played",
  (named) => {
    expect(() => previewSources(named, "/")).toThrow(`There is no scenario or form “${named}”`);
  },
);

test("a scenario in a language is its translation, beside it or in the library", () => {
  const { target, read } = previewSources("first-ninety-days", "/", "de");
  expect(target).toBe("first-ninety-days.de.yaml");
  const files = read().map(({ file }) => file);
  expect(files).toContain("first-ninety-days.yaml");
  expect(files.filter((file) => file.endsWith(".de.yaml"))).toEqual([target]);
  expect(() => previewSources("the-number", "/", "de")).toThrow(
    "There is no translation of the-number into de.",
  );
});

test("a file that is not there is told as such, with where it was looked for", () => {
  expect(() => previewSources("drafts/nope.yaml", "/home")).toThrow(
    "There is no file nope.yaml in /home/drafts.",
  );
});

test("a file that is gone is not replaced by the library's of the same name", () => {
  const folder = mkdtempSync(join(tmpdir(), "leadsim-preview-"));
  const file = join(folder, "the-number.yaml");
  writeFileSync(file, "format: leadsim/scenario@1\nid: the-number\n");
  const { target, read } = previewSources("the-number.yaml", folder);
  const texts = () => read().filter((one) => one.file === target);
  expect(texts()).toHaveLength(1);
  rmSync(file);
  expect(texts()).toEqual([]);
  rmSync(folder, { recursive: true });
  expect(texts()).toEqual([]);
});

test("a file that is larger than any document is told as such", () => {
  const folder = mkdtempSync(join(tmpdir(), "leadsim-preview-"));
  writeFileSync(join(folder, "huge.yaml"), "x".repeat(4 * 1024 * 1024 + 1));
  expect(() => previewSources("huge.yaml", folder)).toThrow("huge.yaml can't be read");
  rmSync(folder, { recursive: true });
});
