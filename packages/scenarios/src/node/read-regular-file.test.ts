import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRegularFile } from "./read-regular-file.js";

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leadsim-read-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("readRegularFile", () => {
  it("gives the bytes of a file, through links, up to the limit", () => {
    writeFileSync(path("five"), "12345");
    symlinkSync(path("five"), path("link"));
    expect(Buffer.from(readRegularFile(path("link"), 5)).toString()).toBe("12345");
    expect(readRegularFile(path("five"), 1_000_000)).toHaveLength(5);
    expect(() => readRegularFile(path("five"), 4)).toThrow(expect.objectContaining({ code: "too-large" }));
    const long = Buffer.alloc(3 * 1024 * 1024 + 7, "x");
    writeFileSync(path("long"), long);
    expect(Buffer.compare(Buffer.from(readRegularFile(path("long"), long.length)), long)).toBe(0);
  });

  it("refuses what is not a file, without waiting for it", () => {
    expect(() => readRegularFile(folder, 10)).toThrow(expect.objectContaining({ code: "folder" }));
    expect(() => readRegularFile(path("none"), 10)).toThrow(expect.objectContaining({ code: "ENOENT" }));
    if (process.platform === "win32") return;
    execFileSync("mkfifo", [path("pipe")]);
    symlinkSync("/dev/zero", path("zero"));
    for (const name of ["pipe", "zero"])
      expect(() => readRegularFile(path(name), 10)).toThrow(expect.objectContaining({ code: "no-file" }));
  });
});
