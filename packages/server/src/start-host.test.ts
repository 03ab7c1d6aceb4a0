import { rmSync } from "node:fs";
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
    await host.stop();
    expect(logged.filter((line) => line.includes('"error"'))).toEqual([]);
  });
});
