import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Database } from "./database.js";
import { type Cluster, openCluster } from "./embedded/cluster.js";
import { findBinaries, runProgram } from "./embedded/find-binaries.js";
import { whyNotEmbedded } from "./embedded/open-embedded.js";
import { startPostmaster } from "./embedded/postmaster.js";
import { migrate } from "./migrate.js";
import { openPglite } from "./pglite/open-pglite.js";
import { connectPostgres } from "./postgres/connect-postgres.js";

// One PostgreSQL for the whole run, started by whoever needs it first and stopped by the run's teardown.

/** Where the run's PostgreSQL lies: named by the global setup, so that the threads of one run meet. */
const home = process.env.LEADSIM_TEST_POSTGRES ?? join(tmpdir(), `leadsim-test-${process.pid}`);
const template = fileURLToPath(new URL("../../../../node_modules/.cache/leadsim-postgres", import.meta.url));

/** A PostgreSQL server on which the run is tried, where one was started for it. */
const server = process.env.LEADSIM_TEST_DATABASE_URL;

/** Why there is no embedded PostgreSQL for tests, or null. */
export const noEmbedded: string | null = whyNotEmbedded(tmpdir());

/** Why there is no real PostgreSQL for tests, or null. */
export const noPostgres: string | null = server === undefined ? noEmbedded : null;

let shared: Promise<Database> | null = null;

/** The run's database, migrated: a real PostgreSQL where there is one, else PGlite. Never closed by a test. */
export function testDatabase(): Promise<Database> {
  shared ??= noPostgres === null ? openShared() : openPglite().then(migrated);
  return shared;
}

async function openShared(): Promise<Database> {
  return migrated(await connectTo(null));
}

/** An empty database of its own on the run's PostgreSQL, dropped when it is closed. */
export async function freshDatabase(connections = 4): Promise<Database> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = await connectTo(null, 1);
  await outsideTransaction(admin, `CREATE DATABASE ${name}`);
  const database = await connectTo(name, connections);
  const close = async (): Promise<void> => {
    await database.close();
    await outsideTransaction(admin, `DROP DATABASE ${name} WITH (FORCE)`);
    await admin.close();
  };
  return { ...database, close };
}

/** `CREATE DATABASE` may stand in no transaction: the one around it is ended first. */
function outsideTransaction(database: Database, statement: string): Promise<unknown> {
  return database.asOwner(async (query) => {
    await query("COMMIT");
    await query(statement);
    await query("BEGIN");
  });
}

/** A database of the run's PostgreSQL by name, or the one it has from the start. */
async function connectTo(name: string | null, connections = 24): Promise<Database> {
  const says = "PostgreSQL for tests.";
  if (server !== undefined) {
    const url = new URL(server);
    if (name !== null) url.pathname = name;
    return connectPostgres({ kind: "server", says, connection: { url: url.href }, connections });
  }
  const { socket, user, password } = await testCluster();
  const connection = { socket, user, password, database: name ?? "postgres" };
  return connectPostgres({ kind: "embedded", says, connection, connections });
}

async function migrated(database: Database): Promise<Database> {
  await migrate(database);
  return database;
}

/** The run's PostgreSQL, started once among the threads of a run. */
async function testCluster(): Promise<Cluster> {
  const ready = join(home, "ready.json");
  if (startsHere()) await startCluster(ready);
  while (!existsSync(ready)) {
    if (existsSync(join(home, "failed"))) throw new Error(readFileSync(join(home, "failed"), "utf8"));
    await wait(20);
  }
  return JSON.parse(readFileSync(ready, "utf8")) as Cluster;
}

async function startCluster(ready: string): Promise<void> {
  try {
    const cluster = preparedCluster(home);
    // What is tested here is not the disk; the tests of durability start one of their own.
    await startPostmaster(cluster, () => {}, ["fsync=off", "full_page_writes=off", "max_connections=200"]);
    writeFileSync(`${ready}.new`, JSON.stringify(cluster));
    renameSync(`${ready}.new`, ready);
  } catch (error) {
    writeFileSync(join(home, "failed"), String(error));
  }
}

/** A cluster in a folder, set up by a copy where one was set up before. */
export function preparedCluster(folder: string): Cluster {
  const { binaries } = findBinaries();
  copyTemplate(folder);
  const cluster = openCluster(folder, binaries!);
  saveTemplate(cluster);
  return cluster;
}

/** A data folder that the database's user can reach, to be removed by the test. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "leadsim-data-"));
  chmodSync(folder, 0o711);
  return folder;
}

function startsHere(): boolean {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  try {
    mkdirSync(join(home, "starting"));
    return true;
  } catch {
    return false;
  }
}

/** Setting a database up takes seconds; a copy of one that never ran takes a fraction. */
function copyTemplate(folder: string): void {
  if (!existsSync(template)) return;
  runProgram("cp", ["-a", `${template}/postgresql`, folder], { env: process.env, cwd: "/" });
}

function saveTemplate({ data }: Cluster): void {
  if (existsSync(template)) return;
  const aside = `${template}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const { status } = runProgram("cp", ["-a", dirname(data), aside], { env: process.env, cwd: "/" });
  if (status === 0 && !existsSync(template)) renameSync(aside, template);
  else rmSync(aside, { recursive: true, force: true });
}
