// Everything `npm test` checks, in one run, closing with one line such as `812 passed, 0 failed`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgresPrograms } from "./postgres-server.mjs";

const scratch = mkdtempSync(join(tmpdir(), "leadsim-test-"));
let passed = 0;
let failed = 0;
let skipped = 0;

/** Runs one command; its output is shown only where it fails, or always for test runners. */
function step(title, command, args, { show = false, counted = true } = {}) {
  const begun = Date.now();
  process.stdout.write(`\n— ${title}\n`);
  const result = spawnSync(command, args, { stdio: show ? "inherit" : "pipe", encoding: "utf8" });
  const good = result.status === 0;
  if (!good && !show)
    process.stdout.write(`${result.stdout ?? ""}${result.stderr ?? ""}${result.error ?? ""}\n`);
  process.stdout.write(`  ${good ? "passed" : "FAILED"} in ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
  if (counted && good) passed += 1;
  if (counted && !good) failed += 1;
  return good;
}

function bin(name) {
  return join("node_modules", ".bin", name);
}

function vitest(title, config) {
  const report = join(scratch, `${config}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const good = step(title, bin("vitest"), ["run", "--config", config, ...reporters], {
    show: true,
    counted: false,
  });
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    skipped += counts.numPendingTests;
    // A file that cannot even be loaded has no failed test, yet the run failed.
    if (!good && counts.numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

step("lint and format (biome)", bin("biome"), ["check", "."]);
for (const [title, project] of [
  ["types (tsc)", "tsconfig.json"],
  ["types of the player, where there is a page (tsc)", "packages/player/tsconfig.json"],
  ["types of the preview (tsc)", "packages/preview/tsconfig.json"],
]) {
  step(title, process.execPath, ["node_modules/typescript-7/bin/tsc", "--noEmit", "-p", project]);
}
step("structure: import directions, cycles, unused code, generated types", process.execPath, [
  "scripts/check-structure.mjs",
]);
step("packages as a host gets them: contents, loading, types, sizes", process.execPath, [
  "scripts/check-published.mjs",
]);
step("reference pages in step, every public name used or shown", process.execPath, [
  "scripts/reference.mjs",
  "--check",
]);
vitest("tests against the sources", "vitest.config.ts");
const onServer = "tests of the host on a PostgreSQL server";
if (findPostgresPrograms()) vitest(onServer, "vitest.server.config.ts");
else {
  skipped += 1;
  process.stdout.write(
    `\n— ${onServer}\n  skipped: no server programs here (as root, .ci/run installs them).\n`,
  );
}
vitest("tests of the public names against dist", "vitest.dist.config.ts");

rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed > 0 ? 1 : 0;
