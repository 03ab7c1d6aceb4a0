import { defineConfig } from "vitest/config";
import sources from "./vitest.config.js";

// What must hold on a PostgreSQL server as it does on the embedded one: the same tests once more, by DATABASE_URL.
export default defineConfig({
  ...sources,
  test: {
    ...sources.test,
    include: [
      "packages/server/src/database/migrations/*.test.ts",
      "packages/server/src/{database,orders,sessions,results,privacy,webhooks}/*.test.ts",
      "packages/server/src/http/two-tenants.property.test.ts",
    ],
    globalSetup: ["scripts/test-postgres.ts", "scripts/test-postgres-server.ts"],
  },
});
