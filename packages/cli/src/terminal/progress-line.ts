import type { Io } from "../io.js";

/** How often a person is told, in milliseconds; what is done sooner says nothing. */
const every = 200;

/** One line on a terminal's stderr that tells how far a long work is; nothing where nobody is looking. */
export function progressLine(io: Pick<Io, "stderr" | "now">): {
  readonly tell: (text: string) => void;
  /** Wipes the line. */
  readonly done: () => void;
} {
  if (!io.stderr.isTerminal) return { tell: () => undefined, done: () => undefined };
  let told = io.now();
  let wrote = false;
  return {
    tell: (text) => {
      const now = io.now();
      if (now - told < every) return;
      told = now;
      wrote = true;
      io.stderr.write(`\r\u001b[K${text}`);
    },
    done: () => {
      if (wrote) io.stderr.write("\r\u001b[K");
    },
  };
}
