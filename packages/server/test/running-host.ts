import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../cli/bin/leadsim.js", import.meta.url));

/** Whether the program was built: these tests start it as it is installed. */
export const isBuilt: boolean = existsSync(
  fileURLToPath(new URL("../../cli/dist/index.js", import.meta.url)),
);

/** A host that was started as a person starts it, and what it printed. */
export interface RunningHost {
  readonly process: ChildProcess;
  readonly url: string;
  /** Printed at the first start alone. */
  readonly key: string | undefined;
  /** The link to sit what was to be tried out. */
  readonly link: string;
  /** Asks the API with a key. */
  read(path: string, key: string): Promise<{ readonly [name: string]: unknown }>;
  stop(): Promise<void>;
}

/** A data folder that the database's user can reach. */
export function dataFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "leadsim-serve-"));
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts `leadsim serve` and waits until it says that it runs. */
export async function startHost(
  folder: string,
  {
    more = [],
    environment = {},
  }: { readonly more?: readonly string[]; readonly environment?: NodeJS.ProcessEnv } = {},
): Promise<RunningHost> {
  const args = [program, "serve", "--data", folder, "--port", "0", "--try", "first-ninety-days", ...more];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  const output = await said(child);
  const find = (pattern: RegExp): string | undefined => pattern.exec(output)?.[1];
  const url = find(/Console +(\S+)\/console/)!;
  return {
    process: child,
    url,
    key: find(/Key +(\S+)/),
    link: find(/Candidate +(\S+)/)!,
    read: async (path, key) => {
      const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${key}` } });
      return answer.json() as Promise<{ readonly [name: string]: unknown }>;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGINT");
      await gone;
    },
  };
}

function said(child: ChildProcess): Promise<string> {
  let output = "";
  return new Promise((done, failed) => {
    child.stdout!.on("data", (chunk) => {
      output += chunk;
      if (/Data .+\n\n/.test(output)) done(output);
    });
    child.stderr!.on("data", (chunk) => {
      output += chunk;
    });
    child.once("exit", () => failed(new Error(output)));
  });
}
