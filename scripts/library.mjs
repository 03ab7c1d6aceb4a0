// Prints the tables of the bundled library: coverage, forms, gates, cast and length. `--write` puts them into
// docs/library.md, `--check` compares. The programs are in packages/cli/library-tables.
import { rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

// The bundle lies where `../library` means the same as in the sources of @leadsim/scenarios.
const folder = fileURLToPath(new URL("../packages/scenarios/.library/", import.meta.url));
const bundle = `${folder}library.mjs`;
await build({
  entryPoints: [fileURLToPath(new URL("../packages/cli/library-tables/library.ts", import.meta.url))],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  conditions: ["leadsim-source"],
  // One dependency asks for Node's own modules the old way.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  outfile: bundle,
  logLevel: "error",
});
try {
  const { tellLibrary } = await import(pathToFileURL(bundle).href);
  const task = process.argv.includes("--write")
    ? "write"
    : process.argv.includes("--check")
      ? "check"
      : "print";
  const page = fileURLToPath(new URL("../docs/library.md", import.meta.url));
  process.exitCode = tellLibrary(page, task) > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
