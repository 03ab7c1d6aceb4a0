/**
 * What a package should not be published with, or without.
 * @param {import("./pack-packages.mjs").PackedPackage} packed
 * @returns {readonly string[]} in words; none where all is well
 */
export function manifestFaults({ name, manifest, files }) {
  const { dependencies = {}, optionalDependencies = {}, exports } = manifest;
  const text = JSON.stringify(manifest);
  const faults = [];
  const expect = (holds, fault) => {
    if (!holds) faults.push(`${name}: ${fault}`);
  };
  expect(!/"(workspace|catalog):/.test(text), "package.json names versions that only the workspace knows");
  expect(!text.includes("leadsim-source"), "package.json leads to sources, which are not shipped");
  expect(exports["./package.json"] === "./package.json", "./package.json is not exported");
  for (const [path, entry] of Object.entries(exports)) {
    const leads = typeof entry === "string" || entry.default !== undefined;
    expect(leads, `${path} has no default, so that require() does not find it`);
  }
  // A library that a host may have, too: with an exact version the host would carry two copies.
  for (const [shared, range] of Object.entries({ ...dependencies, ...optionalDependencies })) {
    if (shared === "xstate") expect(range.startsWith("^"), `${shared} ${range} is not a caret range`);
  }
  for (const file of ["LICENSE", "README.md"]) expect(files.includes(file), `${file} is missing`);
  for (const file of files) {
    const isSource = file.startsWith("src/") || (file.endsWith(".ts") && !file.endsWith(".d.ts"));
    expect(!isSource && !/\.test(-support)?\./.test(file), `${file} is shipped`);
  }
  return faults;
}
