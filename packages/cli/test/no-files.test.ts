import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

// Windows has neither.
describe.skipIf(process.platform === "win32")("what is no file", () => {
  execFileSync("mkfifo", [join(cwd, "pipe.yaml"), join(cwd, "pipe.json"), join(cwd, "pipe.csv")]);
  symlinkSync("/dev/zero", join(cwd, "zero.yaml"));
  symlinkSync("pipe.yaml", join(cwd, "link.yaml"));
  const commands: readonly (readonly string[])[] = [
    ["check", "/dev/zero"],
    ["check", "pipe.yaml"],
    ["check", "link.yaml"],
    ["check", "zero.yaml"],
    ["score", "pipe.json"],
    ["report", "pipe.json"],
    ["items", "pipe.csv"],
    ["items", "/dev/zero"],
    ["play", "pipe.yaml"],
    ["norm", "pipe.csv"],
    ["play", "first-ninety-days", "--responses", "pipe.json"],
  ];

  it.each(commands)("is refused at once: %s %s", async (...argv) => {
    const ran = await leadsim(argv, { cwd });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/is no regular file: a device, a pipe or a socket/);
  });

  it("is passed over in a folder", async () => {
    writeFileSync(join(cwd, "notes.yaml"), "x: 1\n");
    const ran = await leadsim(["check", "."], { cwd });
    expect(ran.out).toContain("No leadsim documents were found there.");
  });
});
