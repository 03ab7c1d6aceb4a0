import { randomBytes } from "node:crypto";
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where a file is written before it takes its name: beside it, hidden, named after the process and by chance. */
export function neighborOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(8).toString("hex")}.tmp`);
}

/** A file that is being written on another machine, whose processes can't be asked for, is younger. */
const oldest = 60_000;

/** Removes what a process that was killed while it wrote this file has left beside it: it may hold answers. */
export function removeLeftovers(path: string): void {
  const name = basename(path);
  for (const entry of entriesOf(dirname(path))) {
    if (!entry.startsWith(`.${name}.`)) continue;
    const writer = /^(\d+)-[0-9a-f]{16}\.tmp$/.exec(entry.slice(name.length + 2))?.[1];
    if (writer === undefined || isRunning(Number(writer))) continue;
    const found = lstatSync(join(dirname(path), entry), { throwIfNoEntry: false });
    if (!found?.isFile() || Date.now() - found.mtimeMs < oldest) continue;
    rmSync(join(dirname(path), entry), { force: true });
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
