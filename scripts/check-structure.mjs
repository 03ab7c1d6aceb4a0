// Import directions and cycles, names that tell, rules in one home, the width of comments, unused files and
// dependencies, and generated types in step with their schemas. dependency-cruiser passes silently when it
// reads nothing, so the count of modules is asserted.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { folderCircles } from "./folder-circles.mjs";
import { secondHomes } from "./second-homes.mjs";
import { unclearNames } from "./unclear-names.mjs";
import { wideComments } from "./wide-comments.mjs";

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
const stopAt = (faults) => {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exit(1);
};
const read = (path) => readFileSync(path, "utf8");
const paths = sources.map((file) => `packages/${file}`);
const written = (path) => !path.includes("/generated/");
const shipped = (path) => written(path) && !/\.(test|test-support)\.ts$/.test(path);
const beside = ["scripts", "bench", "examples"].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((path) => /\.(mjs|ts|tsx)$/.test(path) && !/node_modules|\/dist\//.test(path)),
);

stopAt(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`));
stopAt(readdirSync("packages").flatMap((name) => folderCircles(modules, name)));
stopAt(paths.flatMap((path) => unclearNames(path, read(path))));
stopAt(paths.filter(shipped).flatMap((path) => secondHomes(path, read(path))));
stopAt([...paths.filter(written), ...beside].flatMap((path) => wideComments(path, read(path))));

for (const [command, ...args] of [
  [process.execPath, "scripts/generate-types.mjs", "--check"],
  ["node_modules/.bin/knip", "--no-progress", "--no-config-hints"],
]) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
process.stdout.write(
  `structure: ${seen} source files, import directions kept, no cycles of files or folders, names that tell, rules in one home, comments within 120 characters, generated types in step\n`,
);
