import { cpSync } from "node:fs";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  target: "es2022",
  dts: true,
  clean: true,
  // The pages that `leadsim explain`, SARIF and the language server show.
  onSuccess: async () => {
    const pages = new URL("../../docs/diagnostics/", import.meta.url);
    const isPage = (path: string) => !path.endsWith("README.md");
    cpSync(pages, new URL("dist/diagnostics/", import.meta.url), { recursive: true, filter: isPage });
  },
});
