import { createInterface, type Interface } from "node:readline";
import type { Io, LineInput, LineResult, Output } from "./io.js";

/** The process's own terminal, pipes, environment and clock. */
export function nodeIo(): Io {
  const stdout = nodeOutput(process.stdout);
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout,
    stderr: nodeOutput(process.stderr),
    input: nodeLines(stdout),
    now: () => Date.now(),
  };
}

function nodeOutput(stream: NodeJS.WriteStream): Output {
  let open = true;
  // A reader that has seen enough (`| head`) is no mistake: stop writing, go on working.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (!open) return;
    open = false;
    // A terminal that was closed gives EIO.
    if (error.code === "EPIPE" || error.code === "EIO") return;
    // Work goes on, so that a session that is being played is kept; the exit code tells that output was lost.
    process.once("exit", (code) => {
      if (code === 0) process.exitCode = 1;
    });
    if (stream === process.stderr) return;
    const why = error.code === "ENOSPC" ? "the disk is full" : error.code;
    process.stderr.write(`error: Standard output can't be written (${why}), so part of it is missing.\n`);
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    get isTerminal() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns;
    },
  };
}

/** Ctrl-C, a service that is stopped, a terminal that is closed: all save and stop. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Lines that may wait to be read: a pipe that never ends waits, too. */
const mostWaiting = 1000;

/** How often a prompt that shows time left is redrawn, in milliseconds. */
const redraw = 1000;

function nodeLines(stdout: Output): LineInput {
  const queue: LineResult[] = [];
  let waiting: ((result: LineResult) => void) | undefined;
  let reader: Interface | undefined;
  let ended = false;

  const give = (result: LineResult) => {
    if (result.kind === "end") ended = true;
    if (waiting) waiting(result);
    else if (result.kind === "interrupt") queue.unshift(result);
    else if (result.kind === "line" && queue.push(result) >= mostWaiting) reader?.pause();
  };
  const interrupt = () => {
    // Asked twice before anybody listened: stop at once.
    if (queue.some(({ kind }) => kind === "interrupt")) process.exit(130);
    give({ kind: "interrupt" });
  };
  const open = (): Interface => {
    if (reader) return reader;
    const terminal = process.stdin.isTTY === true;
    reader = createInterface(
      terminal ? { input: process.stdin, output: process.stdout, terminal } : { input: process.stdin },
    );
    reader.on("line", (text) => give({ kind: "line", text }));
    reader.on("close", () => give({ kind: "end" }));
    // In a terminal readline catches Ctrl-C; with answers from a pipe the process does.
    reader.on("SIGINT", interrupt);
    for (const signal of signals) process.on(signal, interrupt);
    return reader;
  };

  return {
    get isTerminal() {
      return process.stdin.isTTY === true;
    },
    read: (prompt, signal) => {
      const lines = open();
      const terminal = process.stdin.isTTY === true;
      if (terminal) {
        lines.setPrompt(prompt());
        lines.prompt();
      } else {
        stdout.write(prompt());
      }
      const early = queue.shift();
      if (queue.length === 0) lines.resume();
      // Later in the event loop, where signals arrive and what was written gets away.
      if (early) return new Promise((resolve) => setImmediate(resolve, early));
      if (ended) return Promise.resolve({ kind: "end" });
      return new Promise((resolve) => {
        let shown = prompt();
        const timer = setInterval(() => {
          if (!terminal || prompt() === shown) return;
          shown = prompt();
          lines.setPrompt(shown);
          lines.prompt(true);
        }, redraw);
        const abort = () => {
          // What was half typed belongs to the question that is gone.
          if (terminal) lines.write(null, { ctrl: true, name: "e" });
          if (terminal) lines.write(null, { ctrl: true, name: "u" });
          finish({ kind: "aborted" });
        };
        const finish = (result: LineResult) => {
          clearInterval(timer);
          signal?.removeEventListener("abort", abort);
          waiting = undefined;
          resolve(result);
        };
        waiting = finish;
        signal?.addEventListener("abort", abort, { once: true });
        if (signal?.aborted) abort();
      });
    },
    close: () => {
      for (const signal of signals) process.removeListener(signal, interrupt);
      reader?.close();
    },
  };
}
