// Packs every package as npm would and looks at it as a host does: what is in it, how it loads, whether its types
// compile in a strict project, what a small part of it costs.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entriesOf } from "./published/entries.mjs";
import { loadFaults } from "./published/load-faults.mjs";
import { manifestFaults } from "./published/manifest-faults.mjs";
import { packPackages } from "./published/pack-packages.mjs";
import { sizeFaults } from "./published/size-faults.mjs";
import { typeFaults } from "./published/type-faults.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const host = mkdtempSync(join(tmpdir(), "leadsim-host-"));
try {
  const packages = packPackages(root, host);
  const types = typeFaults(root, host, packages);
  const sizes = await sizeFaults(host);
  const faults = [
    ...packages.flatMap(manifestFaults),
    ...packages.flatMap(publintFaults),
    ...loadFaults(host, packages),
    ...types.faults,
    ...sizes.faults,
  ];
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(
    `published: ${packages.length} packages, ${packages.flatMap(entriesOf).length} entries, ` +
      `${types.tried} strict compilations, ${sizes.sizes.join(", ")}; ${faults.length} faults\n`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(host, { recursive: true, force: true });
}

/** What publint says about a tarball. */
function publintFaults({ name, tarball }) {
  const publint = join(root, "node_modules", "publint", "src", "cli.js");
  try {
    execFileSync(process.execPath, [publint, tarball, "--strict"], { encoding: "utf8", stdio: "pipe" });
    return [];
  } catch (error) {
    return [`publint about ${name}:\n${error.stdout}${error.stderr}`];
  }
}
