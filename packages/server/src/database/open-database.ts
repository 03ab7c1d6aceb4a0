import { chmodSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "./database.js";
import { DatabaseError } from "./database-error.js";
import { openEmbedded, whyNotEmbedded } from "./embedded/open-embedded.js";
import { lockFolder } from "./folder-lock.js";
import { makeFolder } from "./make-folder.js";
import { type Migrated, migrate } from "./migrate.js";
import { openPglite } from "./pglite/open-pglite.js";
import { connectPostgres } from "./postgres/connect-postgres.js";
import { refuseUnfinishedRestore } from "./unfinished-restore.js";

export interface DatabaseSettings {
  /** The URL of a PostgreSQL server; without it the database is in the data folder. */
  readonly url?: string;
  /** Which one in the data folder: the embedded PostgreSQL where it can run, unless said otherwise. */
  readonly use?: "embedded" | "pglite" | "auto";
  /** The data folder. */
  readonly folder: string;
  readonly connections: number;
  /** Told in words what happens to the database while the program runs. */
  readonly onEvent?: (words: string) => void;
  /** Whether a backup is being restored into the folder: nothing else may open it until then. */
  readonly restoring?: boolean;
  /** Milliseconds to wait for a server that is not there yet. */
  readonly waitForServer?: number;
}

export interface OpenedDatabase extends Migrated {
  readonly database: Database;
  /** Why it is not the embedded PostgreSQL, where that was wanted and can't be had. */
  readonly instead: string | null;
}

/**
 * Opens the database there is — a server by URL, else the embedded PostgreSQL, else PGlite — and brings its
 * schema up to this version.
 *
 * @throws DatabaseError when none can be had, or the schema is newer than this program
 */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenedDatabase> {
  const { database, instead } =
    settings.url === undefined ? await openLocal(settings) : openServer(settings, settings.url);
  try {
    const migrated = await withPatience(settings, () => migrate(database));
    return { database, instead, ...migrated };
  } catch (error) {
    await database.close().catch(() => {});
    throw refusalOfServer(error) ?? error;
  }
}

/** What the server says to a user, a password or a database that it does not know: the setting is to be mended. */
function refusalOfServer(error: unknown): DatabaseError | null {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code !== "string" || !/^(28...|3D000)$/.test(code)) return null;
  return new DatabaseError("not-allowed", `The server that DATABASE_URL names refuses: ${message}.`, error);
}

/** A database that no migration has looked at yet. */
interface Opened {
  readonly database: Database;
  readonly instead: string | null;
}

function openServer({ connections }: DatabaseSettings, url: string): Opened {
  const says = `PostgreSQL server ${hostOf(url)}.`;
  const database = connectPostgres({ kind: "server", says, connection: { url }, connections });
  return { database, instead: null };
}

/** The server's name, for the start line; never user or password. */
function hostOf(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url);
    return `${searchParams.get("host") ?? hostname}${port === "" ? "" : `:${port}`}${pathname}`;
  } catch {
    throw new DatabaseError(
      "cannot-run",
      "DATABASE_URL is no URL. Write postgresql://user:password@host:5432/database.",
    );
  }
}

/**
 * Opens the database in a data folder, or makes an empty one, and holds the folder; its schema stays as it is.
 *
 * @throws DatabaseError `folder-in-use`, `cannot-run`
 */
export async function openLocal(settings: DatabaseSettings): Promise<Opened> {
  const folder = resolve(settings.folder);
  if (!settings.restoring) refuseUnfinishedRestore(folder);
  const there = databaseIn(folder);
  const wanted = settings.use === undefined || settings.use === "auto" ? (there ?? "auto") : settings.use;
  if (there !== null && wanted !== there) {
    throw new DatabaseError(
      "cannot-run",
      `${folder} holds a database of ${names[there]}, and LEADSIM_DATABASE asks for ${names[wanted]}. Take that setting away, or back the folder up and restore it into another.`,
    );
  }
  makeFolder(folder);
  // As root the database runs as another user, who must be able to pass through. What is secret in here has
  // its own lock.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  const release = await lockFolder(folder);
  try {
    const why = wanted === "pglite" ? null : whyNotEmbedded(folder);
    if (why !== null && wanted === "embedded") {
      throw new DatabaseError(
        "cannot-run",
        `No embedded PostgreSQL: ${why}. ${there === null ? "Set DATABASE_URL, or use pglite." : "The data in this folder need it."}`,
      );
    }
    const embedded = wanted !== "pglite" && why === null;
    const database = embedded
      ? await openEmbedded(folder, {
          connections: settings.connections,
          onLoss: (words) => settings.onEvent?.(`The database's process went and is started again. ${words}`),
        })
      : await openPglite(`${folder}/pglite`);
    return { database: { ...database, close: () => database.close().finally(release) }, instead: why };
  } catch (error) {
    await release();
    throw error;
  }
}

const names = { auto: "any", embedded: "the embedded PostgreSQL", pglite: "PGlite" };

/** Which database a folder holds already: another beside it would be empty, as if all were lost. */
export function databaseIn(folder: string): "embedded" | "pglite" | null {
  if (existsSync(join(folder, "postgresql", "18"))) return "embedded";
  return existsSync(join(folder, "pglite")) ? "pglite" : null;
}

/** Tries again while a server is not there yet: in containers both often start at once. */
async function withPatience<T>(settings: DatabaseSettings, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + (settings.url === undefined ? 0 : (settings.waitForServer ?? 60_000));
  for (let told = false; ; told = true) {
    try {
      return await work();
    } catch (error) {
      const again = error instanceof DatabaseError && error.code === "unavailable" && Date.now() < until;
      if (!again) throw error;
      if (!told) settings.onEvent?.(`Waiting for the database. ${(error as Error).message}`);
      await wait(500);
    }
  }
}
