import { rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dataFolder, noPostgres, preparedCluster } from "./database/database.test-support.js";
import { readSettings } from "./settings/read-settings.js";
import { startHost } from "./start-host.js";

const reason = noPostgres === null ? "" : ` (skipped: ${noPostgres})`;

describe.skipIf(noPostgres !== null)(`a host that starts${reason}`, () => {
  let folder: string;
  beforeEach(() => {
    folder = dataFolder();
    preparedCluster(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("refuses what there is not to try out, names what there is, and leaves nothing running", async () => {
    const logged: string[] = [];
    const start = (tryOut: string) =>
      startHost({
        settings: readSettings({ LEADSIM_DATA: folder, LEADSIM_PORT: "0" }),
        write: (line) => logged.push(line),
        tryOut,
      });
    for (const unknown of ["nope", "northline-short@2"]) {
      await expect(start(unknown)).rejects.toMatchObject({
        code: "not-found",
        detail: { known: expect.arrayContaining(["northline-short", "first-ninety-days"]) },
      });
    }
    // Its folder is locked while a host runs, so that this start shows that the two are gone.
    const host = await start("northline-short@1");
    expect(host.tryOut).toMatch(/\/play#/);
    // A refused start has told no key, so it must have made none: this is still the first.
    expect(host.key).toMatch(/^lsk_/);
    await host.stop();
    expect(logged.filter((line) => line.includes('"error"'))).toEqual([]);
  });

  test("keeps its first key for the start that can tell it: where the port is taken, none is made", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as AddressInfo;
    const start = (LEADSIM_PORT: string) =>
      startHost({ settings: readSettings({ LEADSIM_DATA: folder, LEADSIM_PORT }), write: () => {} });
    await expect(start(String(port))).rejects.toMatchObject({ code: "EADDRINUSE" });
    await new Promise((done) => other.close(done));
    const host = await start("0");
    expect(host.key).toMatch(/^lsk_/);
    await host.stop();
  });

  test("refuses a secret that its sessions were not signed with, and takes it as an earlier one", {
    timeout: 180_000,
  }, async () => {
    const start = (environment: Record<string, string>, newSecret = false) =>
      startHost({
        settings: readSettings({ LEADSIM_DATA: folder, LEADSIM_PORT: "0", ...environment }),
        write: () => {},
        tryOut: "northline-short",
        newSecret,
      });
    const [before, after] = ["a-first-secret-of-32-characters-0123", "another-secret-of-32-characters-4567"];
    const first = await start({ LEADSIM_SECRET: before });
    const entered = await fetch(`${first.url}/v1/play`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ invitation: first.tryOut!.split("#")[1] }),
    });
    expect(entered.status).toBe(200);
    await first.stop();
    await expect(start({ LEADSIM_SECRET: after })).rejects.toMatchObject({
      code: "not-allowed",
      message: expect.stringContaining("LEADSIM_SECRET_PREVIOUS"),
    });
    const second = await start({ LEADSIM_SECRET: after, LEADSIM_SECRET_PREVIOUS: before });
    await second.stop();
    const lost = await start({ LEADSIM_SECRET: after }, true);
    await lost.stop();
  });
});
