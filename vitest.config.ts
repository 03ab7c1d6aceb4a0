import { configDefaults, defineConfig } from "vitest/config";

// Unit tests read the sources, without a build; vitest.dist.config.ts runs the public tests once more against dist.
export default defineConfig({
  resolve: { conditions: ["leadsim-source"] },
  ssr: { resolve: { conditions: ["leadsim-source"] } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "examples/**/*.test.ts",
      "scripts/**/*.test.ts",
      "testing/**/*.test.ts",
    ],
    // They start the program as it is installed, which is the same in both runs: once, against dist, is enough.
    exclude: [...configDefaults.exclude, "**/*.dist.test.ts"],
    setupFiles: ["scripts/fail-on-console.ts"],
    globalSetup: ["scripts/test-postgres.ts"],
    // Nothing here keeps state between files: one set of modules per thread serves them all, in half the time.
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
