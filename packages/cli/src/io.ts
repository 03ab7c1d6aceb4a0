/** Where a command writes. */
export interface Output {
  write(text: string): void;
  /** Whether a person is looking at it. */
  readonly isTerminal: boolean;
  /** Width in characters; undefined where nothing is known (a pipe). */
  readonly columns: number | undefined;
}

/** What waiting for a line ended with. */
export type LineResult =
  | { readonly kind: "line"; readonly text: string }
  /** Ctrl-D, or the pipe ran dry. */
  | { readonly kind: "end" }
  /** Ctrl-C. */
  | { readonly kind: "interrupt" }
  /** The signal given to `read` was aborted: time is up. */
  | { readonly kind: "aborted" };

/** Lines typed by a person, or piped in. */
export interface LineInput {
  readonly isTerminal: boolean;
  /** Shows the prompt and waits for one line. `prompt` may change while waiting, such as time left. */
  read(prompt: () => string, signal?: AbortSignal): Promise<LineResult>;
  /** Lets the process end. */
  close(): void;
}

/** Everything a command touches but files, so that tests can stand in for a terminal. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly input: LineInput;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}
