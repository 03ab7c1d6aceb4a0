import { Command } from "commander";
import type { Io } from "../io.js";
import { withBackupRefusal } from "../serve/backup-refusal.js";
import { plainLine } from "../terminal/plain.js";

interface RestoreOptions {
  readonly data: string;
}

/** `leadsim restore`: a data folder as it was when a backup was made. */
export function restoreCommand(io: Io): Command {
  return new Command("restore")
    .description(
      "Make a data folder from a backup, brought up to this version of leadsim. A folder that holds something is refused, and so is a backup of a newer version.",
    )
    .argument("<file>", "what `leadsim backup` wrote")
    .requiredOption("--data <folder>", "the data folder to make: not there yet, or empty")
    .addHelpText("after", help)
    .action(async (file: string, { data }: RestoreOptions) => {
      const server = await import("@leadsim/server");
      const { at, leadsim } = await withBackupRefusal(server, () => server.restoreFolder({ file, data }));
      const made = `as it was at ${plainLine(at)}, written by leadsim ${plainLine(leadsim)}`;
      io.stdout.write(
        `${plainLine(data)} is there, ${made}. Start it: leadsim serve --data ${plainLine(data)}\n`,
      );
    });
}

const help = `
Examples:
  leadsim restore /backup/leadsim-2026-11-29.backup --data /var/lib/leadsim`;
