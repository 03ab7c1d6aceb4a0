// A database that goes away for a while, a disk that is full, and replicas that are restarted one after the other.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { checkLedger } from "./check-ledger.mjs";
import { serverDatabase } from "./databases.mjs";
import { hostProcess } from "./host-process.mjs";
import { beginLoad } from "./load.mjs";

/** The server stops for some seconds: 503 with Retry-After, then all goes on. */
export async function databaseAway(database, seconds = 4) {
  return withLoad(database, 1, async ({ ledger }) => {
    await database.server.stop();
    await wait(seconds * 1_000);
    await database.server.start();
    if (ledger.unavailable === 0) ledger.faults.push("Nobody was told that the database is away.");
  });
}

/** Two replicas on one database, restarted one after the other while people play on both. */
export async function rollingRestart(database, rounds) {
  return withLoad(database, 2, async ({ hosts }) => {
    for (let round = 0; round < rounds; round++) {
      for (const host of hosts) {
        await host.stop();
        await host.start();
        await wait(500);
      }
    }
  });
}

/**
 * The server's disk fills up, and is made room on again. Null where no file system of its own can be made for it: that
 * takes root.
 */
export async function diskFull(folder) {
  const disk = join(folder, "disk");
  mkdirSync(disk, { recursive: true });
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=220m", "tmpfs", disk]).status !== 0) return null;
  let database = null;
  try {
    database = await serverDatabase(disk, ["max_wal_size=64MB", "min_wal_size=32MB"]);
    if (database === null) return null;
    return await withLoad({ ...database, data: join(folder, "none") }, 1, async ({ ledger }) => {
      const ballast = join(disk, "ballast");
      fill(ballast);
      const before = ledger.unavailable;
      for (let waited = 0; ledger.unavailable < before + 50 && waited < 60_000; waited += 50) {
        await wait(50);
        if (waited % 1_000 === 0) fill(ballast);
      }
      if (ledger.unavailable === before) ledger.faults.push("Nobody was told that the disk is full.");
      rmSync(ballast);
      // Where not even its journal found room, the server went down.
      if (!database.server.isRunning()) await database.server.start();
    });
  } finally {
    await database?.stop();
    spawnSync("umount", ["-l", disk]);
  }
}

/** Writes until there is no room. */
function fill(file) {
  const open = openSync(file, "a");
  try {
    for (const size of [1 << 20, 4_096]) {
      try {
        for (const block = Buffer.alloc(size, 1); ; ) writeSync(open, block);
      } catch (error) {
        if (error.code !== "ENOSPC") throw error;
      }
    }
  } finally {
    closeSync(open);
  }
}

async function withLoad(database, replicas, during) {
  const hosts = [];
  for (let made = 0; made < replicas; made++) {
    const host = await hostProcess(database.data, database.environment);
    hosts.push(host);
    await host.start();
  }
  try {
    const key = hosts.map((host) => host.key()).find(Boolean) ?? database.key;
    database.key = key;
    const load = beginLoad(
      hosts.map(({ url }) => url),
      key,
      8,
    );
    await wait(3_000);
    await during({ hosts, ledger: load.ledger });
    await wait(2_000);
    const ledger = await load.end();
    return { ledger, faults: await checkLedger(database.connection(), ledger) };
  } finally {
    for (const host of hosts) await host.stop();
  }
}
