import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "./memory-io.test-support.js";

// The program as it is installed, with real pipes and signals. It runs from dist, so it needs a build.

const bin = fileURLToPath(new URL("../bin/leadsim.js", import.meta.url));
const built = existsSync(fileURLToPath(new URL("../dist/index.js", import.meta.url)));
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const scenario = join(fixtures, "eight-ways.yaml");

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

describe.runIf(built)("the program", () => {
  it("plays from a pipe, one line per decision", () => {
    const input = "2\n2 3\n4 1 5\n1 2 3\n1\n15 5 0\n950 1150 1400\n2 1\n";
    const argv = [bin, "play", scenario, "--scenarios", fixtures, "--out", "piped.json"];
    const ran = spawnSync(process.execPath, argv, { cwd: folder.path, input, encoding: "utf8" });
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toContain("Played to the end: 8 decisions, kept in piped.json.");
  });

  it.runIf(existsSync("/dev/full"))("says so where standard output can't be written", () => {
    const ran = spawnSync("/bin/bash", ["-c", `"${process.execPath}" "${bin}" --help > /dev/full`], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect([ran.status, ran.stderr]).toEqual([
      1,
      "error: Standard output can't be written (the disk is full), so part of it is missing.\n",
    ]);
  });

  it("goes on quietly when nobody reads any more", () => {
    const demo = `"${process.execPath}" "${bin}" demo --out-dir out | head -n 1`;
    const ran = spawnSync("/bin/bash", ["-c", `set -o pipefail; ${demo}`], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout.split("\n")).toHaveLength(2);
    expect(existsSync(join(folder.path, "out", "report.html"))).toBe(true);
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "keeps what was played, and a pause, on %s",
    async (signal) => {
      const argv = [bin, "play", scenario, "--scenarios", fixtures, "--out", `${signal}.json`];
      const child = spawn(process.execPath, argv, { cwd: folder.path });
      let out = "";
      const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
      child.stdout.on("data", (data: Buffer) => {
        out += data.toString();
        if (out.includes("Decision 2 of 8") && out.endsWith("> ")) child.kill(signal);
      });
      child.stdin.write("2\n");
      expect(await ended).toBe(130);
      expect(out).toContain("Stopped after 1 decision");
      expect(readFileSync(join(folder.path, `${signal}.json`), "utf8")).toContain('"paused"');
    },
  );
});
