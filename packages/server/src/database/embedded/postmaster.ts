import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DatabaseError } from "../database-error.js";
import { type Cluster, ids } from "./cluster.js";

/** Bytes after which the database's log is begun anew at a start. */
const longestLog = 10_000_000;

/** The embedded database's process, started again whenever it goes without being asked to. */
export interface Postmaster {
  /** Fast shutdown: open transactions are rolled back, all that was committed is written. */
  stop(): Promise<void>;
}

/**
 * Starts the database and keeps it running. One that outlived its program is stopped first.
 *
 * @param onLoss told each time the process went by itself, with its last words
 * @throws DatabaseError `cannot-run` when it does not come up
 */
export async function startPostmaster(
  cluster: Cluster,
  onLoss: (words: string) => void,
  settings: readonly string[] = [],
): Promise<Postmaster> {
  await stopSurvivor(cluster);
  if ((statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0) > longestLog) truncateSync(cluster.log);
  let child = launch(cluster, settings);
  let stopping = false;
  const lost = (): void => {
    if (stopping) return;
    onLoss(lastWords(cluster));
    void again();
  };
  // One that went between its answer and this line gives no event any more.
  const watch = (): void => void (hasEnded(child) ? lost() : child.once("exit", lost));
  const again = async (): Promise<void> => {
    // Its children may still hold shared memory: PostgreSQL then refuses to start, so it is tried until it does.
    for (let pause = 100; !stopping; pause = Math.min(pause * 2, 5_000)) {
      await wait(pause);
      if (stopping) return;
      child = launch(cluster, settings);
      if (await answers(cluster, child)) return watch();
      // It served others before this program saw it: that it went is told like any loss.
      if (isReady(cluster, child)) onLoss(lastWords(cluster));
    }
  };
  if (!(await answers(cluster, child))) {
    child.kill("SIGQUIT");
    throw new DatabaseError("cannot-run", `The embedded PostgreSQL did not start. ${lastWords(cluster)}`);
  }
  watch();
  // A program that ends without stopping it (an error of its own, a second interrupt) leaves no database behind.
  const stopWithProgram = (): void => void child.kill("SIGINT");
  process.once("exit", stopWithProgram);
  return {
    async stop() {
      stopping = true;
      process.off("exit", stopWithProgram);
      if (hasEnded(child)) return;
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGINT");
      const slow = setTimeout(() => child.kill("SIGQUIT"), 30_000);
      await gone;
      clearTimeout(slow);
    },
  };
}

function launch(cluster: Cluster, settings: readonly string[]): ChildProcess {
  const log = openSync(cluster.log, "a", 0o600);
  const asked = [
    "listen_addresses=",
    `unix_socket_directories=${cluster.socket}`,
    "unix_socket_permissions=0700",
    "fsync=on",
    "synchronous_commit=on",
    "full_page_writes=on",
    "max_connections=60",
    "shared_buffers=128MB",
    "jit=off",
    "logging_collector=off",
    // After a crash the whole file system is synced at once, not file by file: .1 s instead of 3 s.
    ...(process.platform === "linux" ? ["recovery_init_sync_method=syncfs"] : []),
    ...settings,
  ];
  // A group of its own: the interrupt key stops the program first, which then stops the database.
  const child = spawn(
    cluster.postgres,
    ["-D", cluster.data, ...asked.flatMap((setting) => ["-c", setting])],
    { ...ids(cluster), env: cluster.env, cwd: cluster.data, stdio: ["ignore", log, log], detached: true },
  );
  // Reported by `answers`, which sees the process gone.
  child.once("error", () => {});
  child.unref();
  closeSync(log);
  return child;
}

/** Waits until the socket takes connections and recovery is done; false when the process is gone instead. */
async function answers(cluster: Cluster, child: ChildProcess): Promise<boolean> {
  for (let tried = 0; tried < 1_200; tried++) {
    if (child.pid === undefined || hasEnded(child)) return false;
    if (isReady(cluster, child) && (await takesConnections(cluster))) return true;
    await wait(50);
  }
  return false;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Whether this very process said that it is ready: the file of one that was killed stays. */
function isReady(cluster: Cluster, { pid }: ChildProcess): boolean {
  const file = postmasterFile(cluster);
  return Number(file[0]) === pid && file[7]?.trim() === "ready";
}

function takesConnections({ socket }: Cluster): Promise<boolean> {
  return new Promise((done) => {
    const connection = connect(join(socket, ".s.PGSQL.5432"));
    connection.once("connect", () => {
      connection.destroy();
      done(true);
    });
    connection.once("error", () => done(false));
  });
}

/** `postmaster.pid`: process, folder, start, port, socket folder, address, shared memory, status. */
function postmasterFile({ data }: Cluster): readonly string[] {
  try {
    return readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/**
 * Stops a database that outlived the program that started it. The folder is locked, so nobody uses it. A process that
 * merely got the same number (after the machine restarted) is left alone, and the file that names it removed.
 */
async function stopSurvivor(cluster: Cluster): Promise<void> {
  const pid = Number(postmasterFile(cluster)[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isRunning(pid)) return;
  if (!isPostgres(pid)) {
    rmSync(join(cluster.data, "postmaster.pid"), { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  for (let waited = 0; isRunning(pid); waited += 50) {
    if (waited === 30_000) process.kill(pid, "SIGQUIT");
    if (waited > 40_000) {
      throw new DatabaseError(
        "cannot-run",
        `A database of an earlier run (process ${pid}) can't be stopped.`,
      );
    }
    await wait(50);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** By the system's own list where it has one; elsewhere the file is believed. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return process.platform !== "linux";
  }
}

function lastWords({ log }: Cluster): string {
  try {
    return readFileSync(log, "utf8").trim().split("\n").slice(-5).join(" | ").slice(-600);
  } catch {
    return "";
  }
}
