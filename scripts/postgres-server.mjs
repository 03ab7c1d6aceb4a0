// A PostgreSQL server of our own, for what must hold on one as it does on the embedded database: the system's
// programs, an empty cluster, a port of this machine alone, and an owner who is no superuser, as a managed
// database gives one.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const nobody = 65_534;

/** The folder of the newest server programs there are, or null. `LEADSIM_TEST_POSTGRES_BIN` names another. */
export function findPostgresPrograms() {
  const given = process.env.LEADSIM_TEST_POSTGRES_BIN;
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(given ? [given] : []), ...versions.map((version) => join(debian, version, "bin"))];
  const all = ["postgres", "initdb", "psql"];
  return folders.find((folder) => all.every((name) => existsSync(join(folder, name)))) ?? null;
}

/**
 * Sets a server up in an empty folder and starts it.
 *
 * @param programs where its programs lie
 * @param settings more of PostgreSQL's own, as `name=value`
 */
export async function startPostgresServer(programs, folder, settings = []) {
  const as = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const data = join(folder, "data");
  mkdirSync(folder, { recursive: true });
  if (as.uid) {
    chmodSync(folder, 0o711);
    chownSync(folder, as.uid, as.gid);
  }
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  const port = await freePort();
  run("initdb", [`--pgdata=${data}`, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"]);
  let child = await launch();
  psql("CREATE ROLE leadsim LOGIN CREATEDB");
  psql("CREATE DATABASE leadsim OWNER leadsim");
  const version = run("postgres", ["--version"]).trim();

  return {
    version,
    url: `postgresql://leadsim@127.0.0.1:${port}/leadsim`,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    /** As a power cut would: no process of it says goodbye. */
    kill: () => end("SIGKILL"),
    /** Up again, as a machine's supervisor does it. Its killed predecessor's processes may take a moment to go. */
    async start() {
      child = await launch();
    },
    stop: () => end("SIGQUIT"),
    /** One statement as superuser; its answer as text. */
    psql,
  };

  async function end(signal) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    // Otherwise nothing keeps the program that waits here alive, and it ends without a word.
    child.ref();
    const gone = new Promise((done) => child.once("exit", done));
    child.kill(signal);
    await gone;
  }

  function run(program, args) {
    const { status, stdout, stderr, error } = spawnSync(join(programs, program), args, {
      ...as,
      env,
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${program} failed. ${stdout}${stderr}${error?.message ?? ""}`);
    return stdout;
  }

  function psql(statement) {
    return run("psql", ["-h", folder, "-p", port, "-U", "postgres", "-d", "postgres", "-Atqc", statement]);
  }

  async function launch() {
    for (let tried = 1; ; tried++) {
      const started = start();
      if (await answers(started)) return started;
      started.kill("SIGQUIT");
      if (tried === 40) throw new Error(`PostgreSQL did not start. ${lastWords()}`);
      await wait(250);
    }
  }

  function start() {
    const log = openSync(join(folder, "log"), "a");
    const asked = [
      `port=${port}`,
      "listen_addresses=127.0.0.1",
      `unix_socket_directories=${folder}`,
      "max_connections=200",
      ...(process.platform === "linux" ? ["recovery_init_sync_method=syncfs"] : []),
      ...settings,
    ];
    const args = ["-D", data, ...asked.flatMap((setting) => ["-c", setting])];
    const child = spawn(join(programs, "postgres"), args, {
      ...as,
      env,
      cwd: folder,
      stdio: ["ignore", log, log],
      detached: true,
    });
    child.unref();
    return child;
  }

  async function answers(started) {
    for (let waited = 0; waited < 60_000; waited += 50) {
      if (started.exitCode !== null || started.signalCode !== null) return false;
      try {
        psql("SELECT 1");
        return true;
      } catch {
        await wait(50);
      }
    }
    return false;
  }

  function lastWords() {
    return readFileSync(join(folder, "log"), "utf8").trim().split("\n").slice(-5).join(" | ");
  }
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
