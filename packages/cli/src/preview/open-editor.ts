import { spawn } from "node:child_process";

/** A place in a file, counted from 1. */
export interface Place {
  /** The file's whole path. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The words of an editor's command with a place put in. No shell reads them: what a file is called changes nothing.
 *
 * @param command such as `code -g {file}:{line}:{column}`; the file is added where the command doesn't name it
 */
export function editorWords(command: string, { path, line, column }: Place): readonly string[] {
  const words = command.trim().split(/\s+/);
  const named = words.some((word) => word.includes("{file}")) ? words : [...words, "{file}"];
  return named.map((word) =>
    word.replaceAll("{file}", path).replaceAll("{line}", String(line)).replaceAll("{column}", String(column)),
  );
}

/** Starts an editor beside this program; what becomes of it is its own matter. */
export function openEditor(command: string, place: Place, onFail: (message: string) => void): void {
  const [program = "", ...words] = editorWords(command, place);
  const child = spawn(program, words, { stdio: "ignore", detached: true });
  child.on("error", (error) => onFail(error.message));
  child.unref();
}

/** The editor's command that the environment tells of: LEADSIM_EDITOR, or that of the editor whose terminal this is. */
export function editorOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.LEADSIM_EDITOR) return env.LEADSIM_EDITOR;
  return env.TERM_PROGRAM === "vscode" ? "code -g {file}:{line}:{column}" : undefined;
}
