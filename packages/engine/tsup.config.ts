import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    plays: "src/plays.ts",
    machine: "src/session/machine.ts",
    errors: "src/error/engine-error.ts",
  },
  format: "esm",
  target: "es2022",
});
