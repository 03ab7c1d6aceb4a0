// The two databases that are put to the proof, each with a way to kill it.
import { chmodSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findPostgresPrograms, startPostgresServer } from "../postgres-server.mjs";

/** The embedded PostgreSQL in a data folder: the host starts it, and starts it again. */
export async function embeddedDatabase(folder) {
  const data = join(folder, "embedded");
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o711);
  const home = join(data, "postgresql");
  const pidFile = join(home, "18", "postmaster.pid");
  return {
    name: "embedded PostgreSQL",
    isThere: () => existsSync(pidFile),
    data,
    environment: {},
    connection: () => ({
      host: join(home, "socket"),
      user: "leadsim",
      password: readFileSync(join(home, "password"), "utf8"),
      database: "postgres",
    }),
    pid: () => Number(readFileSync(pidFile, "utf8").split("\n")[0]),
    async kill() {
      if (!existsSync(pidFile)) return false;
      try {
        process.kill(this.pid(), "SIGKILL");
        return true;
      } catch {
        return false;
      }
    },
    stop: async () => {},
  };
}

/** A server reached by DATABASE_URL, or null where its programs are not installed. */
export async function serverDatabase(folder, settings = []) {
  const programs = findPostgresPrograms();
  if (programs === null) return null;
  const server = await startPostgresServer(programs, join(folder, "server"), settings);
  const data = join(folder, "none");
  return {
    name: server.version,
    isThere: () => true,
    data,
    environment: { DATABASE_URL: server.url },
    connection: () => ({ connectionString: server.url }),
    async kill() {
      await server.kill();
      await server.start();
      return true;
    },
    server,
    stop: server.stop,
  };
}
