import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

// What the program loads before it does what was asked: modules are counted, since time depends on the machine.

const bin = fileURLToPath(new URL("../bin/leadsim.js", import.meta.url));
const built = existsSync(fileURLToPath(new URL("../dist/index.js", import.meta.url)));
const scenario = fileURLToPath(
  new URL("../../scenarios/library/scenarios/first-ninety-days.yaml", import.meta.url),
);

/** The modules of a run, by package and file, as the engine's coverage lists them. */
function modulesOf(...words: string[]): { readonly out: string; readonly modules: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), "leadsim-modules-"));
  try {
    const env = { ...process.env, NODE_V8_COVERAGE: folder };
    const ran = spawnSync(process.execPath, [bin, ...words], { env, encoding: "utf8" });
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    const { result } = JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]!), "utf8")) as {
      result: readonly { url: string }[];
    };
    const files = result.flatMap(({ url }) => (url.startsWith("file:") ? [fileURLToPath(url)] : []));
    return { out: ran.stdout, modules: files.filter((file) => file !== bin) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Which of leadsim's own packages the modules are of. */
function packagesOf(modules: readonly string[]): readonly string[] {
  return [...new Set(modules.flatMap((file) => /packages\/([^/]+)\/dist\//.exec(file)?.[1] ?? []))].sort();
}

it.runIf(built)("says its version and its commands with no package but its own", () => {
  const version = modulesOf("--version");
  expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(packagesOf(version.modules)).toEqual(["cli"]);
  expect(version.modules.length).toBeLessThanOrEqual(12);
  const help = modulesOf("--help");
  expect(help.out).toContain("check [options] <paths...>");
  expect(packagesOf(help.modules)).toEqual(["cli"]);
});

it.runIf(built)("checks a scenario without statistics, reports or a state machine", () => {
  const { out, modules } = modulesOf("check", scenario);
  expect(out).toContain("1 file checked");
  expect(packagesOf(modules)).toEqual(["authoring", "cli", "engine", "scenarios"]);
  expect(modules.filter((file) => file.includes("xstate"))).toEqual([]);
  expect(modules.length).toBeLessThanOrEqual(40);
});
