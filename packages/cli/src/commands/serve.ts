import { present } from "@leadsim/scenarios/rules";
import { Command } from "commander";
import type { Io } from "../io.js";
import { startRefusal } from "../serve/start-refusal.js";
import { colorsFor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";

interface ServeOptions {
  readonly data?: string;
  readonly host?: string;
  readonly port?: string;
  readonly try?: string;
  readonly newKey?: boolean;
  readonly newSecret?: boolean;
}

type Server = typeof import("@leadsim/server");
type StartedHost = Awaited<ReturnType<Server["startHost"]>>;

/** `leadsim serve`: an assessment center on this machine, until it is stopped. */
export function serveCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("serve")
    .description(
      "Run the host: the candidate's pages, the console and the HTTP API, with its own database in the data folder or with the PostgreSQL server that DATABASE_URL names.",
    )
    .option("--data <folder>", "where the database and the secret are kept (LEADSIM_DATA)")
    .option("--host <address>", "the address to listen on (LEADSIM_HOST)")
    .option("--port <port>", "the port to listen on (LEADSIM_PORT)")
    .option("--try <form>", "print a link to sit a form or scenario yourself")
    .option("--new-key", "make a new key for the console: where the first was lost")
    .option("--new-secret", "start with another secret than sessions were signed with: where that was lost")
    .addHelpText("after", help)
    .action(async (options: ServeOptions) => {
      // Loaded here, so that other commands don't wait for it.
      const server = await import("@leadsim/server");
      const asked = untilStopped();
      const started = await start(server, options, io);
      tell(started, server.version, options, io);
      await asked;
      io.stdout.write("Stopping …\n");
      await started.stop();
      finish(0);
    });
}

async function start(server: Server, options: ServeOptions, io: Io): Promise<StartedHost> {
  const { data = "", host = "", port = "", try: tryOut, newKey = false, newSecret = false } = options;
  const given = { LEADSIM_DATA: data, LEADSIM_HOST: host, LEADSIM_PORT: port };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
  try {
    return await server.startHost({
      settings: server.readSettings(io.env, said),
      write: (line) => io.stderr.write(line),
      newKey,
      newSecret,
      ...present({ tryOut }),
    });
  } catch (error) {
    throw startRefusal(server, error);
  }
}

function tell(
  { url, database, key, tryOut }: StartedHost,
  version: string,
  options: ServeOptions,
  io: Io,
): void {
  const colors = colorsFor(io.stdout, io.env);
  const rows: readonly (readonly [string, string])[] = [
    ["Console", `${url}/console`],
    ...(key === null ? [] : ([["Key", `${key}  (told this once: keep it)`]] as const)),
    ...(tryOut === null
      ? []
      : ([["Candidate", `${tryOut}  (sit ${plainLine(options.try ?? "")} yourself)`]] as const)),
    ["API", `${url}/openapi.json`],
    ["Data", plainLine(database)],
  ];
  io.stdout.write(`${colors.bold(`leadsim ${version} is running.`)} Ctrl-C stops it.\n\n`);
  for (const [name, value] of rows) io.stdout.write(`  ${name.padEnd(10)} ${value}\n`);
  io.stdout.write("\n");
}

/** Waits for the interrupt key or a request to end, also while the host starts; asked twice, it ends at once. */
function untilStopped(): Promise<void> {
  return new Promise((done) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      done();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}

const help = `
The first start makes a key for the console and prints it once. Settings stand in the environment;
docs/operator-guide.md lists them all.

Examples:
  leadsim serve --data /var/lib/leadsim
  leadsim serve --data leadsim-data --try first-ninety-days
  LEADSIM_PUBLIC_URL=https://assess.example.com leadsim serve --host 0.0.0.0
  DATABASE_URL=postgresql://leadsim@db/leadsim LEADSIM_SECRET=… leadsim serve`;
