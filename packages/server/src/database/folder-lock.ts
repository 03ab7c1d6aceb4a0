import { createHash, randomBytes } from "node:crypto";
import { linkSync, readdirSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseError } from "./database-error.js";
import { makeFolder } from "./make-folder.js";

/** The longest folder in which a Unix socket's path, 107 bytes at most, has room for a name. */
const longestFolder = 70;

/** Lets go of the folder. */
export type Release = () => Promise<void>;

/**
 * Holds a folder for this process: a listening socket, which the system closes when the process dies however it dies,
 * and which answers also while the process is too busy to (opening PGlite blocks it for seconds).
 *
 * The sockets are numbered, and the highest number is never removed: whoever finds that nobody listens takes the next
 * one, which the file system gives to one process only.
 *
 * @throws DatabaseError `folder-in-use` where another process holds it
 */
export async function lockFolder(folder: string): Promise<Release> {
  const whole = resolve(folder);
  try {
    return process.platform === "win32" ? await holdPipe(whole) : await holdSocket(whole);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError("cannot-run", `${folder} can't be locked: ${(error as Error).message}`, error);
  }
}

async function holdSocket(folder: string): Promise<Release> {
  const place = socketFolder(folder);
  makeFolder(place);
  const own = join(place, `.${randomBytes(6).toString("hex")}`);
  const server = await listen(own);
  try {
    for (;;) {
      const numbers = numbersIn(place);
      for (const number of numbers) {
        if (await answers(join(place, `in-use.${number}`))) throw inUse(folder);
      }
      const next = Math.max(0, ...numbers) + 1;
      if (!taken(own, join(place, `in-use.${next}`))) continue;
      for (const number of numbers) rmSync(join(place, `in-use.${number}`), { force: true });
      return () => closed(server);
    }
  } catch (error) {
    await closed(server);
    throw error;
  }
}

/** Beside the data, or where paths are short. */
function socketFolder(folder: string): string {
  if (Buffer.byteLength(folder) <= longestFolder) return folder;
  return join(tmpdir(), `leadsim-${createHash("sha256").update(folder).digest("hex").slice(0, 24)}`);
}

function numbersIn(place: string): readonly number[] {
  return readdirSync(place).flatMap((name) => {
    const number = /^in-use\.(\d{1,9})$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** Whether the name was free, and is now this process's. */
function taken(own: string, name: string): boolean {
  try {
    linkSync(own, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** A named pipe needs no file, and goes with its process. */
async function holdPipe(folder: string): Promise<Release> {
  const hash = createHash("sha256").update(folder.toLowerCase()).digest("hex").slice(0, 24);
  const pipe = `\\\\.\\pipe\\leadsim-${hash}`;
  try {
    const server = await listen(pipe);
    return () => closed(server);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw inUse(folder);
    throw error;
  }
}

function listen(path: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(path, () => done(server.unref()));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
  });
}

/** Whether somebody listens; only a clear no counts as none. */
function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", ({ code }: NodeJS.ErrnoException) => {
      done(code !== "ECONNREFUSED" && code !== "ENOENT");
    });
  });
}

function inUse(folder: string): DatabaseError {
  return new DatabaseError(
    "folder-in-use",
    `${folder} is in use by another leadsim. Stop that one, or give this one a folder of its own (--data).`,
  );
}
