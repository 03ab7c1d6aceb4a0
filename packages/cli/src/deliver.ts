import { resolve } from "node:path";
import type { FileKind } from "./file-kind.js";
import type { Io } from "./io.js";
import { plainLine } from "./terminal/plain.js";
import { checkWritable, writeFile } from "./write-file.js";

/** Where a person asked for it. */
export interface Asked {
  /** A file; `-` is standard output. */
  readonly out?: string | undefined;
  readonly format?: "table" | "json" | undefined;
}

/** What a command made. */
export interface Made {
  /** What the file holds: a document, a table or a page; bytes only where there is a file. */
  readonly content: string | Uint8Array;
  /** What a person reads on the screen. */
  readonly text?: string;
  /** What `--format json` prints, where it is not the content. */
  readonly json?: string;
  /** Said before that the file was written. */
  readonly note?: string;
  /** How that line goes on, and what to do next. */
  readonly written?: string;
}

/**
 * Refuses a file that can't or shouldn't be written, before any work is done.
 * @throws UserError as {@link checkWritable} does
 */
export function checkOut(
  kind: FileKind,
  { out, force }: Asked & { readonly force?: boolean | undefined },
  io: Io,
): void {
  if (out !== undefined && out !== "-") checkWritable(resolve(io.cwd, out), out, kind, force);
}

/**
 * Delivers what a command made: to the file named by `--out`, and to standard output as text, or as JSON where
 * `--format` says so. Standard output holds nothing else where it is for a program.
 * @throws UserError where the file can't be written
 */
export function deliver(
  { content, text, json, note = "", written = "." }: Made,
  { out, format }: Asked,
  io: Io,
): void {
  const printed = typeof content === "string" ? content : "";
  if (out === "-") {
    io.stdout.write(printed);
    return;
  }
  if (out !== undefined) writeFile(resolve(io.cwd, out), out, content);
  if (format === "json") io.stdout.write(json ?? printed);
  else if (text !== undefined) io.stdout.write(text);
  if (out === undefined) return;
  const beside = format === "json" ? io.stderr : io.stdout;
  beside.write(`${note}${text === undefined ? "" : "\n"}Wrote ${plainLine(out)}${written}\n`);
}
