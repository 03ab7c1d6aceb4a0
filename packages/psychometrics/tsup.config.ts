import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", numeric: "src/numeric/index.ts" },
  format: "esm",
  target: "es2022",
});
