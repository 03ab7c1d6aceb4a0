/**
 * What a host can import of a package: `@leadsim/scenarios`, `@leadsim/scenarios/node`. Files that are data
 * are left out.
 * @param {import("./pack-packages.mjs").PackedPackage} packed
 * @returns {readonly string[]}
 */
export function entriesOf({ name, manifest }) {
  return Object.entries(manifest.exports)
    .filter(([, entry]) => typeof entry === "object")
    .map(([path]) => name + path.slice(1));
}
