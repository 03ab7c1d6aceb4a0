import { readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Session, transcript } from "@leadsim/engine";
import type { Io } from "../io.js";
import { UserError } from "../user-error.js";
import { toJson, writeFile } from "../write-file.js";

/** Keeps what is played on disk, after every answer. */
export interface TranscriptKeeper {
  keep(session: Session): void;
  /**
   * Keeps the last state, elsewhere if need be: a played transcript is never lost.
   * @returns where it is, as the person would write it; nothing when it could only be printed
   */
  finish(session: Session): string | undefined;
}

/**
 * Refuses to write over what somebody else played: unlike a profile or a report, it can't be made again.
 * @param shown the path as the person wrote it
 * @param session the id of the session to be kept there
 * @throws UserError
 */
export function checkNoOtherSession(path: string, shown: string, session: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size === 0) return;
  const held = /"session"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(readFileSync(path, "utf8"))?.[1];
  if (held === JSON.stringify(session)) return;
  throw new UserError(
    `${shown} holds another session, so it is left as it is.`,
    "Name another file, or add --force to replace it.",
  );
}

/**
 * @param shown the path as the person wrote it
 * @param replace whether the first write may replace another session; what a second process puts there later is left alone
 */
export function transcriptKeeper(path: string, shown: string, io: Io, replace = false): TranscriptKeeper {
  let warned = false;
  let mayReplace = replace;
  const write = (session: Session): boolean => {
    try {
      if (!mayReplace) checkNoOtherSession(path, shown, session.begun.session);
      mayReplace = false;
      writeFile(path, shown, toJson(transcript(session)));
      return true;
    } catch (error) {
      if (!warned)
        io.stderr.write(`${(error as Error).message} Playing goes on; it is tried again at the end.\n`);
      warned = true;
      return false;
    }
  };
  return {
    keep: (session) => void write(session),
    finish: (session) => {
      if (write(session)) return shown;
      const text = toJson(transcript(session));
      const spare = join(tmpdir(), `leadsim-${session.begun.session.replace(/[^\w.-]/g, "-")}.json`);
      try {
        writeFile(spare, spare, text);
        return spare;
      } catch {
        io.stderr.write("The transcript can't be written anywhere, so here it is:\n");
        io.stdout.write(text);
        return undefined;
      }
    },
  };
}
