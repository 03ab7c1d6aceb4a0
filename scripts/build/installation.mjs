import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash, hashOf } from "./content-hash.mjs";
import { readStamp } from "./stamp.mjs";

/**
 * A hash of what an installation depends on: what is wanted, and the machine it is for.
 * @param {string} root
 */
export function installKey(root) {
  const wanted = contentHash(root, ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests(root)]);
  return hashOf([wanted, process.platform, process.arch, process.versions.modules].join("\n"));
}

/**
 * Whether what the lockfile names is installed, as far as can be told without asking the package manager.
 * @param {string} root
 */
export function isInstalled(root) {
  return (
    readStamp(root, "installation")?.key === installKey(root) &&
    manifests(root).every((file) => hasAll(root, file))
  );
}

function hasAll(root, file) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, file), "utf8"));
  const installed = join(root, file, "..", "node_modules");
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(join(installed, name)),
  );
}

/** The package.json of the root and of every member. */
function manifests(root) {
  const folders = ["packages", "examples"].flatMap((group) =>
    existsSync(join(root, group)) ? readdirSync(join(root, group)).map((name) => `${group}/${name}`) : [],
  );
  return [".", "bench", "testing", ...folders]
    .map((folder) => join(folder, "package.json"))
    .filter((file) => existsSync(join(root, file)));
}
