import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { type Session, transcript } from "@leadsim/engine";
import type { Io } from "../io.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { freeName, toJson, writeFile, writeNewFile } from "../write-file.js";
import { sessionAt, standingOf } from "./held-transcript.js";

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
  if (!found?.isFile() || found.size === 0 || sessionAt(path) === session) return;
  throw new UserError(
    `${shown} holds another session, so it is left as it is.`,
    "Name another file, or add --force to replace it.",
  );
}

/**
 * Writes a session only over an earlier state of itself. Where a second window has gone on with it, or put
 * another session there, this one is kept in a file of its own from then on, and the person is told.
 *
 * @param shown the path as the person wrote it
 * @param replace whether the first write may replace another session; what a second process puts there later
 * is left alone
 */
export function transcriptKeeper(path: string, shown: string, io: Io, replace = false): TranscriptKeeper {
  let place = { path, shown };
  let warned = false;
  let mayReplace = replace;
  const tell = (text: string): void => io.stderr.write(`${plainLine(text)}\n`);
  const moveAside = (why: string): void => {
    const { path: taken, shown: old } = place;
    const ending = extname(taken);
    const own = freeName(dirname(taken), basename(taken, ending), ending);
    place = { path: own, shown: join(dirname(old), basename(own)) };
    tell(`${old} ${why}. What is played here is kept in ${place.shown}.`);
  };
  const put = (session: Session): void => {
    const ours = transcript(session);
    for (;;) {
      const standing = mayReplace ? "earlier" : standingOf(place.path, ours);
      mayReplace = false;
      if (standing === "earlier") writeFile(place.path, place.shown, toJson(ours));
      const isNew = standing === "free" && writeNewFile(place.path, place.shown, toJson(ours));
      if (isNew || standing === "earlier" || standing === "later") return;
      if (standing === "forked") moveAside("was gone on with in another window");
      if (standing === "other") moveAside("holds another session by now");
    }
  };
  const write = (session: Session): boolean => {
    try {
      put(session);
      return true;
    } catch (error) {
      if (!warned) tell(`${(error as Error).message} Playing goes on; it is tried again at the end.`);
      warned = true;
      return false;
    }
  };
  return {
    keep: (session) => void write(session),
    finish: (session) => {
      if (write(session)) return place.shown;
      const text = toJson(transcript(session));
      try {
        // A folder of one's own: names in the common one can be guessed.
        const spare = join(mkdtempSync(join(tmpdir(), "leadsim-")), "transcript.json");
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

/** For standard output: nothing is kept on the way, and the whole is written at the end. */
export function transcriptPrinter(io: Io): TranscriptKeeper {
  return {
    keep: () => undefined,
    finish: (session) => {
      io.stdout.write(toJson(transcript(session)));
      return undefined;
    },
  };
}
