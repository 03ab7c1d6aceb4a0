import type { Io, LineResult } from "../io.js";
import { type Colors, colorsFor, columnsFor } from "./colors.js";
import { clearScreen, plainLine } from "./plain.js";
import type { Screen } from "./screen.js";
import { wrap } from "./wrap.js";

/** A terminal (or a pair of pipes) that a play is shown on and answered from. */
export interface Bench extends Screen {
  readonly colors: Colors;
  /** Whether a person is typing: only then are confirmations and "go on" asked for. */
  readonly live: boolean;
  now(): number;
  /** Prints lines as they are. */
  print(...lines: readonly string[]): void;
  /** Prints prose, wrapped. */
  say(text: string): void;
  /** Takes what is on the screen away, also above it; nothing where nobody is looking. */
  clear(): void;
  read(prompt: () => string, signal?: AbortSignal): Promise<LineResult>;
}

export function benchOn(io: Io): Bench {
  const colors = colorsFor(io.stdout, io.env);
  let blank = false;
  const bench: Bench = {
    colors,
    get columns() {
      return columnsFor(io.stdout, io.env);
    },
    live: io.input.isTerminal,
    now: () => io.now(),
    // Pages are made of parts that may be missing: one blank line between them is enough.
    print: (...lines) => {
      for (const line of lines.flatMap((text) => text.split("\n"))) {
        if (line !== "" || !blank) io.stdout.write(`${line}\n`);
        blank = line === "";
      }
    },
    say: (text) => bench.print(...wrap(text, bench.columns)),
    clear: () => {
      if (bench.live) io.stdout.write(clearScreen);
    },
    read: async (prompt, signal) => {
      blank = false;
      const result = await io.input.read(prompt, signal);
      // In a terminal the person's own typing ends the line; a pipe shows nothing, so the answer is echoed.
      if (!bench.live) io.stdout.write(result.kind === "line" ? `${plainLine(result.text)}\n` : "\n");
      else if (result.kind !== "line") io.stdout.write("\n");
      return result;
    },
  };
  return bench;
}
