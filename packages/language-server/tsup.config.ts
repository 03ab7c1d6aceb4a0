import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/meaning-worker.ts"],
  format: "esm",
  target: "es2022",
});
