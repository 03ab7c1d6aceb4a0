import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", words: "src/words/index.ts", node: "src/node/index.ts" },
  format: "esm",
  target: "es2022",
});
