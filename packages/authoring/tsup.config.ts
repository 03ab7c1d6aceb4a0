import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", errors: "src/authoring-error.ts" },
  format: "esm",
  target: "es2022",
});
