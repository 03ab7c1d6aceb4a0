import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Io, type LineResult, run } from "leadsim";

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Standing {
  readonly cwd: string;
  /** Lines typed or piped, one by one; then the input ends. `"^C"` stands for Ctrl-C. */
  readonly lines?: readonly string[];
  readonly env?: Record<string, string>;
  /** Whether a person seems to be typing and looking. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly now?: () => number;
  /** Told before each line is handed over, with its number from 0. */
  readonly beforeLine?: (line: number) => void;
}

/** Runs one command with an input, an output and a clock held in memory. */
export async function leadsim(argv: readonly string[], standing: Standing): Promise<Ran> {
  const { lines = [], env = {}, terminal = false, columns } = standing;
  let out = "";
  let err = "";
  let next = 0;
  let clock = Date.UTC(2026, 0, 5, 9);
  const output = (write: (text: string) => void) => ({ isTerminal: terminal, columns, write });
  const io: Io = {
    cwd: standing.cwd,
    env,
    stdout: output((text) => {
      out += text;
    }),
    stderr: output((text) => {
      err += text;
    }),
    input: {
      isTerminal: terminal,
      read: async (prompt, signal): Promise<LineResult> => {
        out += prompt();
        if (signal?.aborted) return { kind: "aborted" };
        standing.beforeLine?.(next);
        const text = lines[next++];
        if (text === undefined) return { kind: "end" };
        return text === "^C" ? { kind: "interrupt" } : { kind: "line", text };
      },
      close: () => undefined,
    },
    now: standing.now ?? (() => (clock += 1000)),
  };
  const code = await run([...argv], io);
  return { code, out, err };
}

/** A folder that is gone after the test. */
export function scratchFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "leadsim-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
