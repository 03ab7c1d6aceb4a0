import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";

/** The Neovim of this machine: the command, and its version, such as 0.7.2. `NVIM` may name another than that of the path. */
export function findNeovim(): { readonly command: string; readonly version: string } | undefined {
  const command = process.env.NVIM ?? "nvim";
  const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
  const version = /NVIM v(\d+\.\d+\.\d+)/.exec(stdout ?? "")?.[1];
  return status === 0 && version ? { command, version } : undefined;
}

/** A Neovim without a screen, with a person at its keys. */
export interface Neovim {
  /** Presses keys, in Neovim's notation. */
  press(keys: string): void;
  /** The value of an expression in Lua, as it was handed over in JSON. */
  ask(lua: string): unknown;
  /** Asks again until a value is as wanted. */
  until<T>(lua: string, wanted: (value: T) => boolean): Promise<T>;
  close(): Promise<void>;
}

/** Opens a file in Neovim, with a configuration and nothing else of the person's. */
export async function openNeovim(
  command: string,
  config: string,
  file: string,
  folder: { readonly cwd: string; readonly scratch: string },
): Promise<Neovim> {
  const socket = join(folder.scratch, "neovim.sock");
  const given = ["--headless", "--clean", "-u", config, "--listen", socket, file];
  const env = { ...process.env, XDG_STATE_HOME: folder.scratch, XDG_CACHE_HOME: folder.scratch };
  const neovim = spawn(command, given, { cwd: folder.cwd, env, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => neovim.on("close", () => resolve()));
  const remote = (how: string, what: string): string => {
    const given = ["--server", socket, `--remote-${how}`, what];
    const { stdout, stderr } = spawnSync(command, given, { encoding: "utf8", env, timeout: 5_000 });
    return `${stdout}${stderr}`;
  };
  const answers = join(folder.scratch, "answer.json");
  const ask = (lua: string): unknown => {
    // Through a file: what is printed is cut short by some versions, and goes to standard error in others.
    rmSync(answers, { force: true });
    const expression = `vim.fn.writefile({ vim.fn.json_encode(${lua}) }, "${answers}")`;
    const said = remote("expr", `luaeval('${expression.replaceAll("'", "''")}')`);
    if (!existsSync(answers)) throw new Error(`Neovim has no answer to ${lua}: ${said}`);
    return JSON.parse(readFileSync(answers, "utf8"));
  };
  await vi.waitFor(() => ask("1"), { timeout: 30_000, interval: 50 });
  return {
    press: (keys) => void remote("send", keys),
    ask,
    until: <T>(lua: string, wanted: (value: T) => boolean) =>
      vi.waitFor(
        () => {
          const value = ask(lua) as T;
          if (!wanted(value)) throw new Error(`${lua} is ${JSON.stringify(value).slice(0, 1000)}`);
          return value;
        },
        { timeout: 30_000, interval: 50 },
      ),
    close: async () => {
      neovim.kill();
      await ended;
    },
  };
}
