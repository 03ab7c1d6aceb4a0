import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HostError, type HostErrorCode, readSettings, startHost } from "@leadsim/server";
import { describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const guide = read("docs/integrator-guide.md");
const lacking = ["bash", "curl", "jq"].filter((name) => spawnSync(name, ["--version"]).status !== 0);

/** A text without the spaces at the beginning of its lines. */
const flush = (text: string): string => text.replace(/^[ \t]+/gm, "").trim();

describe("the integrator's guide", () => {
  test.skipIf(lacking.length > 0)(
    "is right in each step, run against a started host",
    { timeout: 180_000 },
    async () => {
      const steps = [...guide.matchAll(/^\*run\*\n\n```sh\n(.*?)^```/gms)].map(([, step]) => step!);
      expect(steps.length).toBe(7);
      const folder = mkdtempSync(join(tmpdir(), "leadsim-guide-"));
      chmodSync(folder, 0o711);
      const settings = readSettings({
        LEADSIM_DATA: join(folder, "data"),
        LEADSIM_PORT: "0",
        LEADSIM_DATABASE: "pglite",
        LEADSIM_LOG_LEVEL: "silent",
      });
      const host = await startHost({ settings, write: () => {} });
      try {
        const environment = { ...process.env, LEADSIM: host.url, ADMIN: host.key! };
        const script = `set -euo pipefail\n${steps.join("\n")}`;
        const bash = spawn("bash", ["-c", script], { cwd: folder, env: environment, timeout: 150_000 });
        let said = "";
        for (const stream of [bash.stdout, bash.stderr]) {
          stream.on("data", (text) => {
            said += text;
          });
        }
        const ended = await new Promise((done) => bash.once("exit", done));
        expect(ended, said).toBe(0);
      } finally {
        await host.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  test("shows the example's own lines", () => {
    const shown = [...guide.matchAll(/<!-- from: (\S+) -->\n\n```js\n(.*?)^```/gms)];
    expect(shown.length).toBe(4);
    for (const [, path, code] of shown) expect(flush(read(path!)), path).toContain(flush(code!));
  });

  test("lists refusals with the statuses that they have", () => {
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gm)];
    expect(rows.length).toBeGreaterThan(20);
    for (const [, code, status] of rows) {
      expect(new HostError(code as HostErrorCode, "").status, code).toBe(Number(status));
    }
  });
});
