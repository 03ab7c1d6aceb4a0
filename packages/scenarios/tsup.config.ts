import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/node.ts", "src/rules.ts"],
  format: "esm",
  target: "es2022",
});
