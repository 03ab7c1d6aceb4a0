import { defineConfig } from "tsup";

export default defineConfig({
  // No entry for the whole: what loads one of these loads no more than it needs.
  entry: {
    errors: "src/authoring-error.ts",
    ...Object.fromEntries(
      ["check", "csv", "diff", "edit", "panel", "sarif", "simulate"].map((name) => [
        name,
        `src/entries/${name}.ts`,
      ]),
    ),
  },
  format: "esm",
  target: "es2022",
});
