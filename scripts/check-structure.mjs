// Import directions and cycles, names that tell, rules in one home, unused files and dependencies, and generated types in step with their schemas.
// dependency-cruiser passes silently when it reads nothing, so the count of modules is asserted.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { folderCircles } from "./folder-circles.mjs";
import { secondHomes } from "./second-homes.mjs";
import { unclearNames } from "./unclear-names.mjs";

const sources = readdirSync("packages", { recursive: true })
  .map(String)
  .filter((file) => /^[^/]+\/src\/.*\.ts$/.test(file));

const options = await extractDepcruiseOptions("./.dependency-cruiser.mjs");
const { output } = await cruise(["packages"], { ...options, includeOnly: undefined }, undefined, {
  tsConfig: extractTSConfig("tsconfig.json"),
});
const { summary, modules } = output;
const seen = modules.filter((module) => /^packages\/[^/]+\/src\/.*\.ts$/.test(module.source)).length;
if (seen < sources.length / 2) {
  throw new Error(
    `dependency-cruiser saw ${seen} of ${sources.length} source files: its result means nothing.`,
  );
}
for (const violation of summary.violations) {
  process.stderr.write(`${violation.rule.name}: ${violation.from} -> ${violation.to}\n`);
}
if (summary.violations.length > 0) process.exit(1);

const circles = readdirSync("packages").flatMap((name) => folderCircles(modules, name));
for (const circle of circles) process.stderr.write(`${circle}\n`);
if (circles.length > 0) process.exit(1);

const unclear = sources.flatMap((file) => {
  const path = `packages/${file}`;
  return unclearNames(path, readFileSync(path, "utf8"));
});
for (const line of unclear) process.stderr.write(`${line}\n`);
if (unclear.length > 0) process.exit(1);
const doubles = sources
  .filter((file) => !/\/generated\/|\.(test|test-support)\.ts$/.test(file))
  .flatMap((file) => secondHomes(`packages/${file}`, readFileSync(`packages/${file}`, "utf8")));
for (const double of doubles) process.stderr.write(`${double}\n`);
if (doubles.length > 0) process.exit(1);

for (const [command, ...args] of [
  [process.execPath, "scripts/generate-types.mjs", "--check"],
  ["node_modules/.bin/knip", "--no-progress", "--no-config-hints"],
]) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
process.stdout.write(
  `structure: ${seen} source files, import directions kept, no cycles of files or folders, names that tell, rules in one home, generated types in step\n`,
);
