import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkWritable, freeName, toJson, writeFile, writeNewFile } from "./write-file.js";

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

  it("keeps permissions and links, and writes through no link that lies where it writes first", () => {
    const path = join(folder, "x.json");
    writeFileSync(path, "old");
    chmodSync(path, 0o600);
    symlinkSync("x.json", join(folder, "link.json"));
    writeFile(join(folder, "link.json"), "link.json", "new");
    expect(readlinkSync(join(folder, "link.json"))).toBe("x.json");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const precious = join(folder, "precious.txt");
    writeFileSync(precious, "precious");
    symlinkSync(precious, join(folder, `.y.json.${process.pid}.tmp`));
    writeFile(join(folder, "y.json"), "y.json", "mine");
    expect(readFileSync(precious, "utf8")).toBe("precious");
  });

  it("makes a new file only where nothing is", () => {
    const path = join(folder, "new.json");
    expect(writeNewFile(path, "new.json", "mine")).toBe(true);
    expect(writeNewFile(path, "new.json", "theirs")).toBe(false);
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect(readdirSync(folder)).toEqual(["new.json"]);
  });

  it("removes what a process that was killed has left, and nothing else", () => {
    const path = join(folder, "x.json");
    const gone = `.x.json.999999999-${"0a".repeat(8)}.tmp`;
    const names = [
      gone,
      `.x.json.${process.pid}-${"0b".repeat(8)}.tmp`,
      ".x.json.notes.tmp",
      ".y.json.1-0.tmp",
    ];
    for (const name of names) {
      writeFileSync(join(folder, name), "answers");
      utimesSync(join(folder, name), 0, 0);
    }
    checkWritable(path, "x.json", "profile");
    expect(readdirSync(folder).sort()).toEqual(names.slice(1).sort());
  });

  it("writes to a device without replacing it", () => {
    expect(() => writeFile("/dev/null", "/dev/null", "gone")).not.toThrow();
    expect(() => checkWritable("/dev/null", "/dev/null", "profile")).not.toThrow();
  });
});

describe("checkWritable", () => {
  it("takes no text for a document because it quotes one, and knows no file named -", () => {
    const path = join(folder, "notes.md");
    const check = () => checkWritable(path, "notes.md", "profile");
    for (const text of [
      '# Notes\nThe profile has `"format": "leadsim/profile@1"`.\n',
      '"format": "leadsim/profile@1"\n',
      '{ "notes": {\n"format": "leadsim/profile@1" } }',
      '{ "format": "leadsim/profile@1", "cut": ',
    ]) {
      writeFileSync(path, text);
      expect(check).toThrow("notes.md exists and is not a leadsim profile");
    }
    const page =
      '<!doctype html><head><title>Mine</title></head><pre><meta name="generator" content="leadsim"></pre>';
    writeFileSync(path, page);
    expect(() => checkWritable(path, "notes.md", "report")).toThrow("is not a leadsim report");
    expect(() => checkWritable(join(folder, "-"), "-", "report")).toThrow(
      "can't be written to standard output",
    );
  });

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
