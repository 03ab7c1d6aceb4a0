import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    node: "src/node.ts",
    browser: "src/browser.ts",
    "meaning-worker": "src/node/meaning-worker.ts",
    "browser/meaning-worker": "src/browser/meaning-worker.ts",
  },
  format: "esm",
  target: "es2022",
  // Schemas are part of the server: not every place that it runs in can import JSON.
  noExternal: [/\.schema\.json$/],
});
