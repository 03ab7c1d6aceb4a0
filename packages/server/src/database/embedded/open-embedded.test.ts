import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Database } from "../database.js";
import { dataFolder, noEmbedded, preparedCluster } from "../database.test-support.js";
import { DatabaseError } from "../database-error.js";
import { ids } from "./cluster.js";
import { openEmbedded } from "./open-embedded.js";

const reason = noEmbedded === null ? "" : ` (skipped: ${noEmbedded})`;

describe.skipIf(noEmbedded !== null)(`the embedded PostgreSQL${reason}`, () => {
  let folder: string;
  beforeEach(() => {
    folder = dataFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const pidFile = () => join(folder, "postgresql", "18", "postmaster.pid");
  /** The file goes and comes while the database does. */
  const pidLines = (): readonly string[] => {
    try {
      return readFileSync(pidFile(), "utf8").split("\n");
    } catch {
      return [];
    }
  };
  const pidNow = () => Number(readFileSync(pidFile(), "utf8").split("\n")[0]);
  const add = (database: Database, n: number) =>
    database.asOwner((query) => query("INSERT INTO t VALUES ($1)", [n]));
  const open = () => openEmbedded(folder, { connections: 3 });

  test("keeps what was committed over a stop, opens no port, syncs and checks its pages", async () => {
    preparedCluster(folder);
    const first = await open();
    await first.asOwner((query) => query("CREATE TABLE t (n int)"));
    await add(first, 1);
    const { rows } = await first.asOwner((query) =>
      query(
        "SELECT current_setting('listen_addresses') AS port, current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums",
        [],
      ),
    );
    expect(rows).toEqual([{ port: "", fsync: "on", checksums: "on" }]);
    await first.close();
    expect(existsSync(pidFile())).toBe(false);
    const second = await open();
    expect((await second.asOwner((query) => query("SELECT n FROM t", []))).rows).toEqual([{ n: 1 }]);
    await second.close();
  });

  test("one that outlived a killed program is stopped and started anew", async () => {
    const cluster = preparedCluster(folder);
    const survivor = spawn(
      cluster.postgres,
      ["-D", cluster.data, "-c", "listen_addresses=", "-c", `unix_socket_directories=${cluster.socket}`],
      { ...ids(cluster), env: cluster.env, cwd: cluster.data, stdio: "ignore", detached: true },
    );
    while (pidLines()[7]?.trim() !== "ready") await wait(20);
    const database = await open();
    expect(survivor.exitCode).toBe(0);
    expect(pidNow()).not.toBe(survivor.pid);
    await database.close();
  });

  test("a number that another process got since then is not taken for the database", async () => {
    preparedCluster(folder);
    const stranger = spawn("sleep", ["60"]);
    writeFileSync(pidFile(), `${stranger.pid}\n${join(folder, "postgresql", "18")}\n`);
    const database = await open();
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
    await database.close();
  });

  test("killed, it is away for a moment, comes back by itself, and nothing acknowledged is lost", async () => {
    preparedCluster(folder);
    const losses: string[] = [];
    const database = await openEmbedded(folder, { connections: 3, onLoss: (words) => losses.push(words) });
    await database.asOwner((query) => query("CREATE TABLE t (n int PRIMARY KEY)"));
    const acknowledged: number[] = [];
    let refused = 0;
    let killed = 0;
    for (let n = 0; killed < 2 || losses.length < 2; n++) {
      try {
        await add(database, n);
        acknowledged.push(n);
        if (n % 20 === 10 && killed === losses.length && killed < 2) {
          process.kill(pidNow(), "SIGKILL");
          killed += 1;
        }
      } catch (error) {
        expect(error).toBeInstanceOf(DatabaseError);
        expect(error).toMatchObject({ code: "unavailable" });
        refused += 1;
        await wait(50);
      }
    }
    const read = () => database.asOwner((query) => query<{ n: number }>("SELECT n FROM t ORDER BY n", []));
    const { rows } = await vi.waitFor(read, { timeout: 30_000, interval: 100 });
    const kept = new Set(rows.map(({ n }) => n));
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
    expect(refused).toBeGreaterThan(0);
    await database.close();
  });

  test("killed again in the moment it is ready, before this program has seen it, is told twice and comes back", async () => {
    preparedCluster(folder);
    const losses: string[] = [];
    const database = await openEmbedded(folder, { connections: 3, onLoss: (words) => losses.push(words) });
    const first = pidNow();
    process.kill(first, "SIGKILL");
    const readyAgain = (): boolean => {
      const [pid, , , , , , , status] = pidLines();
      return Number(pid) !== first && status?.trim() === "ready";
    };
    await vi.waitFor(() => expect(losses).toHaveLength(1), { timeout: 10_000, interval: 1 });
    while (!readyAgain()) await nextTurn();
    process.kill(pidNow(), "SIGKILL");
    await vi.waitFor(() => expect(losses).toHaveLength(2), { timeout: 10_000, interval: 10 });
    const { rows } = await vi.waitFor(() => database.asOwner((query) => query("SELECT 1 AS n", [])), {
      timeout: 30_000,
      interval: 100,
    });
    expect(rows).toEqual([{ n: 1 }]);
    await database.close();
  });
});
