import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgresPrograms, startPostgresServer } from "./postgres-server.mjs";

/** Starts a PostgreSQL server for the run, and names it as an operator would. */
export async function setup(): Promise<() => Promise<void>> {
  const programs = findPostgresPrograms();
  if (programs === null) throw new Error("There are no programs of a PostgreSQL server on this machine.");
  const folder = mkdtempSync(join(tmpdir(), "leadsim-server-"));
  // What is tested here is not the disk.
  const server = await startPostgresServer(programs, folder, ["fsync=off", "full_page_writes=off"]);
  process.env.LEADSIM_TEST_DATABASE_URL = server.url;
  process.stdout.write(`On ${server.version}, as an owner who is no superuser.\n`);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
