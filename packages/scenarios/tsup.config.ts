import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/node.ts", "src/rules.ts"],
  format: "esm",
  target: "es2022",
  // For any platform, so that the YAML parser comes as the module it has for browsers: one file loads ten times as fast
  // as its 70.
  platform: "neutral",
  noExternal: ["yaml"],
  external: [/^node:/],
});
