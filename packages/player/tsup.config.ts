import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: ["src/index.ts", "src/define.ts"],
    format: "esm",
    target: "es2022",
    platform: "browser",
  },
  {
    // Everything in one file, for a page without a bundler.
    entry: ["src/leadsim-player.ts"],
    format: "esm",
    target: "es2022",
    platform: "browser",
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    // The other packages are taken from their sources: what they built may not be in place yet.
    esbuildOptions: (options) => {
      options.conditions = ["leadsim-source", "import", "browser"];
    },
  },
]);
