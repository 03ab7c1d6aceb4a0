import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: ["src/index.ts"],
    format: "esm",
    target: "es2022",
  },
  {
    // The candidate's program whole, with the player in it, so that the page can hold it.
    entry: { play: "assets/play.js" },
    format: "esm",
    target: "es2022",
    platform: "browser",
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    // The player is taken from its sources: what it built may not be in place yet.
    esbuildOptions: (options) => {
      options.conditions = ["leadsim-source", "import", "browser"];
    },
  },
]);
