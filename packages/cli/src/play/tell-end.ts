import type { Session } from "@leadsim/engine";
import { asArgument } from "../as-argument.js";
import { asTyped } from "../as-typed.js";
import type { Io } from "../io.js";
import { plainLine } from "../terminal/plain.js";
import { isPath } from "./begin-play.js";
import type { Stopped } from "./play-at-keyboard.js";
import { tellCircles } from "./tell-circles.js";

/** What was played, as the person named it. */
export interface Named {
  readonly what: string | undefined;
  readonly folders: readonly string[];
}

/**
 * Says where the transcript is and what to do next, and gives the exit code.
 * @param file where it is; undefined when it could only be printed
 */
export function tellEnd(
  stopped: Stopped,
  session: Session,
  file: string | undefined,
  named: Named,
  io: Io,
): number {
  if (file === undefined) return 1;
  const count = session.state.records.length;
  const decisions = `${count} decision${count === 1 ? "" : "s"}`;
  const own = named.what !== undefined && isPath(named.what) ? [named.what] : [];
  const next = (command: string) => asTyped(command, io.env);
  tellCircles(session, io);
  if (stopped === "over") {
    const { page } = session.state;
    const state = page === "completed" ? "Played to the end" : `The session is ${page}`;
    io.stdout.write(`${state}: ${decisions}, kept in ${plainLine(file)}.\n`);
    io.stdout.write(
      `Next: ${next("leadsim score ")}${asArgument(file)}${foldersWords([...own, ...named.folders])}\n`,
    );
    return 0;
  }
  const why = stopped === "end" ? "The input ended before the session did" : "Stopped";
  io.stdout.write(`\n${why} after ${decisions}; the clock stands still. Kept in ${plainLine(file)}.\n`);
  const what = own.map((path) => `${asArgument(path)} `).join("");
  io.stdout.write(
    `Go on with: ${next("leadsim play ")}${what}--resume ${asArgument(file)}${foldersWords(named.folders)}\n`,
  );
  if (stopped === "interrupt") return 130;
  return stopped === "end" ? 1 : 0;
}

/** Content of one's own must be named to the next command too. */
function foldersWords(paths: readonly string[]): string {
  return paths.length > 0 ? ` --scenarios ${paths.map(asArgument).join(" ")}` : "";
}
