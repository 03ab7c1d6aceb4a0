import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkWritable, freeName, toJson, writeFile } from "./write-file.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadsim-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writeFile", () => {
  it("makes folders, replaces whole, leaves nothing beside it", () => {
    const path = join(folder, "a", "b.json");
    writeFile(path, "b.json", "first");
    writeFile(path, "b.json", "second");
    expect(readFileSync(path, "utf8")).toBe("second");
    expect(readdirSync(join(folder, "a"))).toEqual(["b.json"]);
  });

  it("says in words why it can't", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => writeFile(join(folder, "file", "x.json"), "file/x.json", "")).toThrow(
      "file/x.json can't be written (part of the path is a file).",
    );
  });

  it("writes to a device without replacing it", () => {
    expect(() => writeFile("/dev/null", "/dev/null", "gone")).not.toThrow();
    expect(() => checkWritable("/dev/null", "/dev/null", "profile")).not.toThrow();
  });
});

describe("checkWritable", () => {
  it("lets a file of the same kind be replaced, and no other", () => {
    const path = join(folder, "x.json");
    const check = () => checkWritable(path, "x.json", "profile");
    expect(check).not.toThrow();
    writeFileSync(path, toJson({ format: "leadsim/profile@1" }));
    expect(check).not.toThrow();
    writeFileSync(path, toJson({ format: "leadsim/transcript@1" }));
    expect(check).toThrow("x.json exists and is not a leadsim profile");
    expect(() => checkWritable(path, "x.json", "profile", true)).not.toThrow();
    expect(() => checkWritable(folder, ".", "profile")).toThrow(". is a folder.");
    expect(freeName(folder, "x", ".json")).toBe(join(folder, "x-2.json"));
  });
});
