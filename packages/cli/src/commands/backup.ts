import { Command } from "commander";
import type { Io } from "../io.js";
import { withBackupRefusal } from "../serve/backup-refusal.js";
import { plainLine } from "../terminal/plain.js";

interface BackupOptions {
  readonly data?: string;
  readonly out: string;
}

/** `leadsim backup`: all that a data folder holds, in one file, while the host runs. */
export function backupCommand(io: Io): Command {
  return new Command("backup")
    .description(
      "Write all that the data folder of `leadsim serve` holds into one file: the database as it stands at one moment, and the secret. The host may run meanwhile.",
    )
    .option("--data <folder>", "the data folder (LEADSIM_DATA)")
    .requiredOption("--out <file>", "the file to write; it must not be there yet")
    .addHelpText("after", help)
    .action(async ({ data = io.env.LEADSIM_DATA ?? "leadsim-data", out }: BackupOptions) => {
      const server = await import("@leadsim/server");
      await withBackupRefusal(server, () => server.backupFolder({ data, out }));
      io.stdout.write(`${plainLine(out)} holds all of ${plainLine(data)}.\n`);
    });
}

const help = `
The file holds people's names and the secret that results are signed with: keep it as safe as the folder.
With DATABASE_URL the database is not in the data folder: use pg_dump there (docs/operator-guide.md).

Examples:
  leadsim backup --data /var/lib/leadsim --out /backup/leadsim-2026-11-29.backup`;
