import pc from "picocolors";
import type { Io, Output } from "../io.js";

export type Colors = ReturnType<typeof pc.createColors>;

/** Whether to color: `NO_COLOR` wins, then `FORCE_COLOR`, then whether a person is looking. */
export function wantsColor(output: Output, env: Io["env"]): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return output.isTerminal && env.TERM !== "dumb";
}

export function colorsFor(output: Output, env: Io["env"]): Colors {
  return pc.createColors(wantsColor(output, env));
}

/** The width to write in: the terminal's, kept readable; 80 in a pipe, or what `COLUMNS` says. */
export function columnsFor(output: Output, env: Io["env"]): number {
  const asked = Number(env.COLUMNS);
  const columns = output.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 80);
  return Math.min(Math.max(columns, 40), 110);
}
