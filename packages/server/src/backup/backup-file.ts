import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, openSync, renameSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { BackupError } from "./backup-error.js";

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: "leadsim/backup@1";
  /** The version of leadsim that wrote it. */
  readonly leadsim: string;
  /** When it was begun, in ISO 8601. */
  readonly at: string;
  /** The steps of the schema that its rows are in. */
  readonly migrations: readonly { readonly number: number; readonly name: string; readonly hash: string }[];
  /** What the host signs with, where the data folder holds it. */
  readonly secret: string | null;
}

/** Rows of one table, as a line of a backup: the text that the database takes in. */
export interface BackupRows {
  readonly table: string;
  readonly line: string;
  readonly count: number;
}

/** A backup, read from its start; where its end is missing or differs, reading it fails. */
export interface OpenedBackup {
  readonly header: BackupHeader;
  readonly rows: AsyncIterable<BackupRows>;
}

/** The last line: what makes a file that was cut or changed known. */
interface BackupEnd {
  readonly end: true;
  readonly lines: number;
  readonly sha256: string;
}

/**
 * Writes lines as a file that only its owner reads: packed, closed by their count and hash, synced to the disk and only
 * then under its name.
 *
 * @throws BackupError `file-exists`, `not-writable`
 */
export async function writeBackupFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  if (existsSync(file)) {
    throw new BackupError("file-exists", `${file} is there already. Give the backup a name of its own.`);
  }
  const aside = `${file}.${process.pid}.part`;
  try {
    const fd = openAside(aside, file);
    await pipeline(Readable.from(closed(lines)), createGzip(), createWriteStream(aside, { fd, flush: true }));
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

function openAside(aside: string, file: string): number {
  try {
    return openSync(aside, "wx", 0o600);
  } catch (error) {
    throw new BackupError("not-writable", `${file} can't be written: ${(error as Error).message}`);
  }
}

async function* closed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let count = 0;
  for await (const line of lines) {
    const whole = `${line}\n`;
    hash.update(whole);
    count += 1;
    yield whole;
  }
  const end: BackupEnd = { end: true, lines: count, sha256: hash.digest("hex") };
  yield `${JSON.stringify(end)}\n`;
}

/**
 * Opens a backup.
 *
 * @throws BackupError `not-a-backup` for another file; `damaged`, while its rows are read, for one that was
 * cut or changed
 */
export async function openBackupFile(file: string): Promise<OpenedBackup> {
  const lines = checkedLines(file);
  const first = await lines.next();
  const header = first.done ? null : headerIn(first.value);
  if (header === null) throw new BackupError("not-a-backup", `${file} is no backup of leadsim.`);
  return { header, rows: rowsOf(lines) };
}

function headerIn(line: string): BackupHeader | null {
  try {
    const header = JSON.parse(line) as BackupHeader;
    return header.format === "leadsim/backup@1" && Array.isArray(header.migrations) ? header : null;
  } catch {
    return null;
  }
}

async function* rowsOf(lines: AsyncIterable<string>): AsyncGenerator<BackupRows> {
  for await (const line of lines) {
    const { table, rows } = JSON.parse(line) as { readonly table: string; readonly rows: readonly object[] };
    yield { table, line, count: rows.length };
  }
}

/** All lines but the last, which must be the end that goes with them. */
async function* checkedLines(file: string): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let count = 0;
  let end: BackupEnd | null = null;
  try {
    for await (const line of linesIn(file)) {
      if (end) throw damaged(file);
      end = endIn(line);
      if (end) continue;
      hash.update(`${line}\n`);
      count += 1;
      yield line;
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    // Packed data that can't be unpacked: cut or changed, or never packed at all.
    if (code.startsWith("Z_") && count > 0) throw damaged(file);
    if (code.startsWith("Z_")) throw new BackupError("not-a-backup", `${file} is no backup of leadsim.`);
    throw error;
  }
  if (end?.lines !== count || end.sha256 !== hash.digest("hex")) throw damaged(file);
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  const reading = pipeline(createReadStream(file), unpacked);
  // Heard below, once what could be read was read.
  reading.catch(() => {});
  yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
  await reading;
}

function endIn(line: string): BackupEnd | null {
  return line.startsWith('{"end":true,') ? (JSON.parse(line) as BackupEnd) : null;
}

function damaged(file: string): BackupError {
  return new BackupError(
    "damaged",
    `${file} was cut or changed since it was written. Nothing was restored; take another backup.`,
  );
}
