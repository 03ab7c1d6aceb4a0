// Runs the checks of the scoring arithmetic (packages/cli/validation) and prints each measured number beside its bound.
import { rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

// The bundle lies where `../validation/fixtures/` means the same as in src/.
const bundle = fileURLToPath(new URL("../packages/psychometrics/.validate/validate.mjs", import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL("../packages/cli/validation/validate.ts", import.meta.url))],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  conditions: ["leadsim-source"],
  outfile: bundle,
  // The parser of YAML asks for modules of Node by require.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  logLevel: "error",
});
try {
  await import(pathToFileURL(bundle).href);
} finally {
  rmSync(new URL("../packages/psychometrics/.validate/", import.meta.url), { recursive: true, force: true });
}
