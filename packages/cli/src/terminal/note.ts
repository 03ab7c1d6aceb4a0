import type { Io } from "../io.js";
import { plain } from "./plain.js";

/** What is worth knowing beside the results. */
export function note(io: Io, lines: readonly string[]): void {
  for (const line of lines) io.stderr.write(`${plain(line)}\n`);
}
