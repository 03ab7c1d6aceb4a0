import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseError } from "../database-error.js";
import { type Binaries, runProgram } from "./find-binaries.js";

/** Who the database runs as: this user, or nobody where this is root, under which PostgreSQL refuses to run. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * The folders and files of the embedded database, all inside the data folder (but for a socket whose path is
 * too long).
 */
export interface Cluster extends RunAs {
  readonly data: string;
  readonly socket: string;
  readonly log: string;
  readonly user: string;
  readonly password: string;
  readonly postgres: string;
  readonly env: NodeJS.ProcessEnv;
}

const nobody = 65_534;
/** Major version of the format that the folder's data are in. */
const major = "18";

/**
 * The embedded database's files, made where they are missing: links to libraries, password, and data initialized aside
 * and moved into place, so that a start that was killed leaves nothing half made.
 *
 * @throws DatabaseError `cannot-run` with what `initdb` said
 */
export function openCluster(folder: string, binaries: Binaries): Cluster {
  const home = join(folder, "postgresql");
  const as: RunAs = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  makeFolder(home, as);
  const socket = socketFolder(home);
  makeFolder(socket, as);
  const libraries = `${layLinks(join(home, "libraries"), binaries.links, as)}:${binaries.libraries}`;
  const cluster: Cluster = {
    ...as,
    data: join(home, major),
    socket,
    log: join(home, "log"),
    user: "leadsim",
    password: passwordIn(join(home, "password")),
    postgres: binaries.postgres,
    // Nothing of ours reaches the database's process but where its libraries are.
    env: { LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries, LC_ALL: "C", TZ: "UTC" },
  };
  if (!existsSync(cluster.data)) initialize(cluster, binaries, home);
  return cluster;
}

function makeFolder(path: string, { uid, gid }: RunAs): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** Beside the data, or where paths are short: a Unix socket's has at most 107 bytes. */
function socketFolder(home: string): string {
  const beside = join(home, "socket");
  if (Buffer.byteLength(beside) <= 80) return beside;
  return join(tmpdir(), `leadsim-${createHash("sha256").update(home).digest("hex").slice(0, 24)}`);
}

function layLinks(folder: string, links: Binaries["links"], as: RunAs): string {
  makeFolder(folder, as);
  for (const { name, target } of links) {
    const path = join(folder, name);
    if (linkTarget(path) === target) continue;
    rmSync(path, { force: true });
    symlinkSync(target, path);
  }
  return folder;
}

function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

function passwordIn(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

function initialize(cluster: Cluster, { initdb }: Binaries, home: string): void {
  const { uid, gid, env, user, password, data } = cluster;
  const aside = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(aside, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid);
  const args = [
    `--pgdata=${aside}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--data-checksums",
  ];
  const { status, said } = runProgram(initdb, args, { ...ids(cluster), env, cwd: home });
  rmSync(passwordFile, { force: true });
  if (status === 0) {
    renameSync(aside, data);
    return;
  }
  rmSync(aside, { recursive: true, force: true });
  throw new DatabaseError("cannot-run", `The embedded PostgreSQL could not be set up. It said: ${said}`);
}

/** User and group for a child process, where they are not this one's. */
export function ids({ uid, gid }: RunAs): RunAs {
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}
