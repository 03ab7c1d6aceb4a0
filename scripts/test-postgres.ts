import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Names the folder in which the tests that need PostgreSQL start it, and stops it when the run is over. */
export async function setup(): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), "leadsim-postgres-"));
  // As root the database runs as another user, who must be able to pass through.
  chmodSync(home, 0o711);
  process.env.LEADSIM_TEST_POSTGRES = home;
  return async () => {
    const file = join(home, "postgresql", "18", "postmaster.pid");
    if (existsSync(file)) {
      const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
      process.kill(pid, "SIGQUIT");
      for (let waited = 0; existsSync(file) && isRunning(pid) && waited < 10_000; waited += 50)
        await wait(50);
    }
    rmSync(home, { recursive: true, force: true });
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
