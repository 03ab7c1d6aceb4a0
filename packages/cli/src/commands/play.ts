import { basename, resolve } from "node:path";
import type { PersonaName, Session, TimeFactor } from "@leadsim/engine";
import { present } from "@leadsim/scenarios/rules";
import { Command } from "commander";
import type { Io } from "../io.js";
import { type BeginRequest, type BegunPlay, beginPlay, resumePlay } from "../play/begin-play.js";
import {
  checkNoOtherSession,
  type TranscriptKeeper,
  transcriptKeeper,
  transcriptPrinter,
} from "../play/keep-transcript.js";
import { liveSession } from "../play/live-session.js";
import { personaAnswers } from "../play/persona-answers.js";
import { playAtKeyboard, type Stopped } from "../play/play-at-keyboard.js";
import { readingClock } from "../play/reading-clock.js";
import { type Answers, playByAnswers, scriptedAnswers } from "../play/simulated-play.js";
import { tellCircles } from "../play/tell-circles.js";
import { tellEnd } from "../play/tell-end.js";
import { readDocument } from "../read-document.js";
import { benchOn } from "../terminal/bench.js";
import { UserError } from "../user-error.js";
import { checkWritable, freeName } from "../write-file.js";
import { foldersOption, langOption, personaOption, seedOption, timeOption } from "./play-options.js";

interface PlayOptions {
  readonly out?: string;
  readonly seed: string;
  readonly person?: string;
  readonly lang?: string;
  readonly persona?: PersonaName;
  readonly responses?: string;
  readonly resume?: string;
  readonly time?: TimeFactor;
  readonly scenarios?: string[];
  readonly force?: boolean;
}

/** `leadsim play`: sits a scenario or a form, at the keyboard, by a persona, or from a file of responses. */
export function playCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("play")
    .description(
      "Sit a scenario or a form: at the keyboard, by a simulated person, or from a file of responses.",
    )
    .argument("[what]", "a scenario or form: a file, or an id of the library such as first-ninety-days")
    .option(
      "--out <file>",
      "where to write the transcript (default: transcript.json, or the next free name; of a simulated person - for standard output)",
    )
    .addOption(personaOption().conflicts("responses"))
    .option("--responses <file>", "answer from a JSON list of { scene, response }")
    .option("--resume <transcript>", "go on with a session that was stopped")
    .option("--person <name>", "who sits it: sessions of other people never make one profile with it")
    .addOption(langOption().conflicts("resume"))
    .addOption(seedOption())
    .addOption(timeOption())
    .addOption(foldersOption())
    .option("--force", "replace a file that holds another session, or no transcript")
    .addHelpText("after", help)
    .action(async (what: string | undefined, options: PlayOptions) => finish(await play(what, options, io)));
}

async function play(what: string | undefined, options: PlayOptions, io: Io): Promise<number> {
  const simulated: BeginRequest["simulated"] =
    options.persona ?? (options.responses === undefined ? undefined : "responses");
  const named = { what, folders: options.scenarios ?? [] };
  const { seed, person, lang, time, resume } = options;
  const request = { ...named, seed, simulated, ...present({ time, person, lang }) };
  const printed = options.out === "-";
  if (printed && simulated === undefined) {
    throw new UserError(
      "At the keyboard the page is on standard output, and every answer is kept in a file.",
      "Name one: --out transcript.json",
    );
  }
  const begun = resume === undefined ? beginPlay(request, io) : resumePlay(resume, request, io);
  if (printed) {
    const keeper = transcriptPrinter(io);
    const { session } = playSimulated(begun, options, keeper, io);
    keeper.finish(session);
    tellCircles(session, io);
    return 0;
  }
  const shown = options.out ?? resume ?? basename(freeName(io.cwd, "transcript", ".json"));
  checkWritable(resolve(io.cwd, shown), shown, "transcript", options.force);
  if (!options.force) checkNoOtherSession(resolve(io.cwd, shown), shown, begun.session.begun.session);
  const keeper = transcriptKeeper(resolve(io.cwd, shown), shown, io, options.force);
  const { stopped, session } =
    simulated === undefined
      ? await playLive(begun.session, resume === undefined ? undefined : time, keeper, io)
      : playSimulated(begun, options, keeper, io);
  return tellEnd(stopped, session, keeper.finish(session), named, io);
}

interface Played {
  readonly stopped: Stopped;
  readonly session: Session;
}

/** @param changedTime an accommodation to change to, at a session taken up again */
async function playLive(
  begun: Session,
  changedTime: TimeFactor | undefined,
  keeper: TranscriptKeeper,
  io: Io,
): Promise<Played> {
  const bench = benchOn(io);
  const live = liveSession(begun, clockOf(begun, io), (session) => keeper.keep(session));
  try {
    if (changedTime !== undefined) live.send({ type: "change-time", time: changedTime });
    if (bench.live) {
      bench.print(bench.colors.dim("Type ? for help; q saves and stops. Nothing you play is lost."));
    }
    const stopped = await playAtKeyboard(live, bench);
    // The clock stands still until the session is taken up again.
    if (stopped !== "over" && live.view().status !== "paused") live.send({ type: "pause" });
    return { stopped, session: live.session };
  } finally {
    live.stop();
  }
}

function playSimulated(begun: BegunPlay, options: PlayOptions, keeper: TranscriptKeeper, io: Io): Played {
  const { answers, left } = simulatedAnswers(begun, options, io);
  const clock = readingClock(begun.session.events.at(-1)?.at);
  let reached = begun.session;
  try {
    const session = playByAnswers(begun.session, answers, clock, (next) => {
      reached = next;
    });
    if (left() > 0) io.stderr.write(`${left()} responses were left over: the session ended before them.\n`);
    return { stopped: "over", session };
  } catch (error) {
    // What was played until the mistake is worth keeping: it shows how far the responses lead.
    if (reached !== begun.session) keeper.finish(reached);
    throw error;
  }
}

function simulatedAnswers(
  begun: BegunPlay,
  options: PlayOptions,
  io: Io,
): { answers: Answers; left: () => number } {
  if (options.persona !== undefined) {
    const answers = personaAnswers(options.persona, begun.model, begun.session.begun.seed);
    return { answers, left: () => 0 };
  }
  const file = options.responses ?? "";
  const answers = scriptedAnswers(readDocument("responses", resolve(io.cwd, file), file), file);
  return { answers, left: answers.left };
}

/** A computer's clock that went backwards since the session was stopped counts from where it was. */
function clockOf(session: Session, io: Io): () => number {
  const last = session.events.at(-1)?.at ?? 0;
  return () => Math.max(io.now(), last);
}

const help = `
At the keyboard every answer is numbers: pick 2, rank 3 1 4 2, rate 5 2 4, spread 100 60 40. Type ? for the
other words: e opens documents, p pauses, q saves and stops. Each answer is kept on disk at once. With
answers from a pipe, one line answers one decision, and pages turn by themselves.

Examples:
  leadsim play first-ninety-days
  leadsim play first-ninety-days --lang de
  leadsim play my-scenario.yaml --time untimed --out mine.json
  leadsim play northline-short --persona uneven --seed 7 --out uneven.json
  leadsim play my-scenario.yaml --responses answers.json
  leadsim play --resume transcript.json
  printf '2\\n1 3\\n' | leadsim play my-scenario.yaml

A responses file: [{ "scene": "hartwell", "response": { "picked": "take-the-call" } }, …], where responses are
{ picked } · { best, worst } · { ratings } · { order } · { picked: [] } · { amounts } · { low, likely, high } ·
{ bins } · { timeout: true }.`;
