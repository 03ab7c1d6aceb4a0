import type { Io, Output } from "../io.js";
import { forTerminal } from "./plain.js";

/**
 * The last gate before a terminal: whatever a document, an argument or a pipe held, no control character gets
 * through.
 */
export function withoutControls(io: Io): Io {
  return {
    cwd: io.cwd,
    env: io.env,
    now: () => io.now(),
    stdout: safe(io.stdout),
    stderr: safe(io.stderr),
    input: {
      get isTerminal() {
        return io.input.isTerminal;
      },
      read: (prompt, signal) => io.input.read(() => forTerminal(prompt()), signal),
      close: () => io.input.close(),
    },
  };
}

function safe(output: Output): Output {
  return {
    write: (text) => output.write(forTerminal(text)),
    get isTerminal() {
      return output.isTerminal;
    },
    get columns() {
      return output.columns;
    },
  };
}
