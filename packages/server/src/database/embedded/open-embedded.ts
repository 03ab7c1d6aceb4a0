import type { Database } from "../database.js";
import { DatabaseError } from "../database-error.js";
import { connectPostgres } from "../postgres/connect-postgres.js";
import { openCluster } from "./cluster.js";
import { findBinaries, runProgram } from "./find-binaries.js";
import { type Postmaster, startPostmaster } from "./postmaster.js";

export interface EmbeddedOptions {
  readonly connections: number;
  /** Told when the database's process went by itself and is being started again. */
  readonly onLoss?: (words: string) => void;
  /** More settings of PostgreSQL, as `name=value`: for tests. */
  readonly settings?: readonly string[];
}

/** Why the embedded database can't run here, or null. Root needs another user who can reach program and data. */
export function whyNotEmbedded(folder: string): string | null {
  const { binaries, missing } = findBinaries();
  if (missing !== null) return missing;
  if (process.getuid?.() !== 0) return null;
  const as = { uid: 65_534, gid: 65_534, env: {}, cwd: "/" };
  const reaches = (path: string): boolean =>
    runProgram("/bin/sh", ["-c", 'test -x "$0"', path], as).status === 0;
  if (!reaches(binaries.postgres)) {
    return "PostgreSQL refuses to run as root, and user 65534 can't reach its programs in node_modules";
  }
  if (!reaches(folder)) return `PostgreSQL refuses to run as root, and user 65534 can't reach ${folder}`;
  return null;
}

/**
 * A real PostgreSQL of this program's own, in the data folder, reached by a Unix socket: no port, checksums, fsync.
 *
 * @param folder the data folder, locked by the caller
 * @throws DatabaseError `cannot-run`
 */
export async function openEmbedded(folder: string, options: EmbeddedOptions): Promise<Database> {
  const { binaries, missing } = findBinaries();
  if (missing !== null) throw new DatabaseError("cannot-run", `No embedded PostgreSQL: ${missing}.`);
  const cluster = openCluster(folder, binaries);
  const postmaster: Postmaster = await startPostmaster(
    cluster,
    options.onLoss ?? (() => {}),
    options.settings ?? [],
  );
  const { socket, user, password } = cluster;
  return connectPostgres({
    kind: "embedded",
    says: "Embedded PostgreSQL 18: safe against a crash of the program and of the machine (fsync, checksums).",
    connection: { socket, user, password, database: "postgres" },
    connections: options.connections,
    closed: () => postmaster.stop(),
  });
}

/**
 * Connects to the embedded PostgreSQL of a host that runs, which goes on using it: for backups.
 *
 * @throws DatabaseError `cannot-run`
 */
export function connectRunning(
  folder: string,
  { connections }: Pick<EmbeddedOptions, "connections">,
): Database {
  const { binaries, missing } = findBinaries();
  if (missing !== null) throw new DatabaseError("cannot-run", `No embedded PostgreSQL: ${missing}.`);
  const { socket, user, password } = openCluster(folder, binaries);
  return connectPostgres({
    kind: "embedded",
    says: "Embedded PostgreSQL 18 of a host that runs.",
    connection: { socket, user, password, database: "postgres" },
    connections,
  });
}
