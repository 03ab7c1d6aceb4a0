import { defineConfig } from "vitest/config";

// The tests that speak to packages by their public names, against what is published.
export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/**/*.test.ts"],
    setupFiles: ["scripts/fail-on-console.ts"],
    testTimeout: 60_000,
  },
});
