import { AuthoringError } from "@leadsim/authoring/errors";
import { EngineError } from "@leadsim/engine";
import { ScoringError } from "@leadsim/psychometrics";
import { asTyped } from "./as-typed.js";
import { hintFor } from "./engine-hints.js";
import type { Io } from "./io.js";
import { scoringHint } from "./scoring-hints.js";
import { colorsFor } from "./terminal/colors.js";
import { plain } from "./terminal/plain.js";
import { UserError } from "./user-error.js";

/**
 * Prints an error for the person at the keyboard and gives the exit code. What they can mend is said in words;
 * what they can't is our mistake: said shortly, with how to report it, the stack only under LEADSIM_DEBUG=1.
 */
export function explainError(error: unknown, io: Io, version: string): number {
  const colors = colorsFor(io.stderr, io.env);
  const { message, hint } = describe(error, version);
  io.stderr.write(`${colors.red("error:")} ${plain(message)}\n`);
  if (hint) io.stderr.write(`${colors.dim(plain(asTyped(hint, io.env)))}\n`);
  if (io.env.LEADSIM_DEBUG && error instanceof Error) io.stderr.write(`${plain(error.stack ?? "")}\n`);
  return 1;
}

function describe(error: unknown, version: string): { message: string; hint: string | undefined } {
  if (error instanceof UserError || error instanceof AuthoringError) return error;
  if (error instanceof EngineError) return { message: error.message, hint: hintFor(error.code) };
  if (error instanceof ScoringError) return { message: error.message, hint: scoringHint(error) };
  const what = error instanceof Error ? error.message : String(error);
  return {
    message: `leadsim ran into a mistake of its own: ${what}`,
    hint: `Please report it as an issue of the project, with leadsim ${version}, node ${process.version}, the command, and what it prints under LEADSIM_DEBUG=1.`,
  };
}
