import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { isBuilt } from "./running-host.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

// `npm run prove` kills fifty times; here only as often as shows that the proof itself runs.
it.runIf(isBuilt)(
  "host and database killed under load lose and double nothing, on the embedded PostgreSQL and on a server",
  { timeout: 600_000 },
  () => {
    const args = ["scripts/prove.mjs", "--kills", "2", "--kills-only"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect(`${stdout}${stderr}`).toContain("Nothing acknowledged was lost or doubled.");
    expect(stdout).toMatch(/embedded PostgreSQL: 2 kills of the host and 2 of the database/);
  },
);
