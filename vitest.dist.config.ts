import { configDefaults, defineConfig } from "vitest/config";

// The tests that speak to packages by their public names, against what is published.
export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/**/*.test.ts"],
    // Laws and the recall of the checks are tried thousandfold against the sources; bundling changes neither.
    exclude: [...configDefaults.exclude, "**/*.property.test.ts", "**/seeded-defects.test.ts"],
    setupFiles: ["scripts/fail-on-console.ts"],
    globalSetup: ["scripts/test-postgres.ts"],
    // Nothing here keeps state between files: one set of modules per thread serves them all, in half the time.
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
