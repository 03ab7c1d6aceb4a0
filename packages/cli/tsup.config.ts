import { cpSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "tsup";

export default defineConfig(({ outDir = "dist" }) => ({
  entry: ["src/index.ts"],
  format: "esm",
  target: "es2022",
  // Rules are a few lines each and taken along: what only says its version loads no other package.
  noExternal: [/\.schema\.json$/, "@leadsim/scenarios/rules"],
  esbuildOptions: (options) => {
    options.conditions = ["leadsim-source", "import"];
  },
  // The pages that `leadsim explain`, SARIF and the language server show.
  onSuccess: async () => {
    const pages = new URL("../../docs/diagnostics/", import.meta.url);
    const isPage = (path: string) => !path.endsWith("README.md");
    cpSync(pages, join(outDir, "diagnostics"), { recursive: true, filter: isPage });
  },
}));
