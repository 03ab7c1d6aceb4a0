import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: ["src/index.ts"],
    format: "esm",
    target: "es2022",
    platform: "neutral",
  },
  {
    // The programs of the page and its worker whole, so that one HTML file can hold them.
    entry: { preview: "src/browser/preview.ts", analysis: "src/analysis/worker.ts" },
    format: "iife",
    target: "es2022",
    platform: "browser",
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    outExtension: () => ({ js: ".js" }),
    // The other packages are taken from their sources: what they built may not be in place yet.
    esbuildOptions: (options) => {
      options.conditions = ["leadsim-source", "import", "browser"];
    },
  },
]);
