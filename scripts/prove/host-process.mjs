// `leadsim serve` as an operator runs it: a process with a port of its own that can be asked to stop, or killed.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../packages/cli/bin/leadsim.js", import.meta.url));
const secret = "proved-with-a-secret-that-nobody-guesses";

/** One host, not started yet; `environment` says which database. */
export async function hostProcess(data, environment = {}) {
  const port = await freePort();
  let child = null;
  let key = null;
  return {
    url: `http://127.0.0.1:${port}`,
    /** The key that opens everything, told at the first start of a database. */
    key: () => key,
    pid: () => child.pid,
    async start() {
      const env = {
        ...process.env,
        LEADSIM_REQUESTS_PER_MINUTE: "1000000",
        LEADSIM_COMMANDS_PER_MINUTE: "1000000",
        LEADSIM_LOG_LEVEL: "error",
        LEADSIM_SECRET: secret,
        ...environment,
      };
      const args = [program, "serve", "--data", data, "--port", String(port)];
      child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
      const said = await untilRunning(child);
      key ??= /Key +(\S+)/.exec(said)?.[1] ?? null;
    },
    kill: () => ended(child, "SIGKILL"),
    stop: () => ended(child, "SIGTERM"),
  };
}

function untilRunning(child) {
  let said = "";
  return new Promise((done, failed) => {
    const hear = (chunk) => {
      said += chunk;
      if (/Data .+\n\n/.test(said)) done(said);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", (chunk) => {
      said = `${said}${chunk}`.slice(-20_000);
    });
    child.once("exit", (code) => failed(new Error(`The host ended (${code}). ${said}`)));
  });
}

async function ended(child, signal) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill(signal);
  await gone;
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
