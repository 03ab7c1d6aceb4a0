import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A package of the workspace that is built.
 * @typedef {object} WorkspacePackage
 * @property {string} name as other packages import it
 * @property {string} folder relative to the root
 * @property {Record<string, any>} manifest its package.json
 * @property {readonly string[]} uses names of the packages of the workspace that it depends on
 */

/**
 * The packages under `packages/`, each after those that it depends on.
 * @param {string} root
 * @returns {readonly WorkspacePackage[]}
 */
export function packagesInOrder(root) {
  const found = readdirSync(join(root, "packages"))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(join(root, folder, "tsup.config.ts")))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")),
    }));
  const names = new Set(found.map(({ manifest }) => manifest.name));
  const waiting = found.map(({ folder, manifest }) => ({
    name: manifest.name,
    folder,
    manifest,
    uses: Object.keys(manifest.dependencies ?? {}).filter((dependency) => names.has(dependency)),
  }));
  const ordered = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ uses }) =>
      uses.every((name) => ordered.some((earlier) => earlier.name === name)),
    );
    if (next === -1)
      throw new Error(`Packages depend on each other: ${waiting.map(({ name }) => name).join(", ")}`);
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/**
 * A package and all that it depends on, in order.
 * @param {readonly WorkspacePackage[]} packages
 * @param {string} name
 */
export function withDependencies(packages, name) {
  const wanted = new Set([name]);
  for (const one of [...packages].reverse())
    if (wanted.has(one.name)) for (const used of one.uses) wanted.add(used);
  return packages.filter((one) => wanted.has(one.name));
}
