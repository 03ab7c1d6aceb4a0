import { randomUUID } from "node:crypto";
import { basename, resolve } from "node:path";
import { begin, compile, replay, type Session, type TimeFactor } from "@leadsim/engine";
import { Command } from "commander";
import { findByReference, gatherContent } from "../content.js";
import type { Io } from "../io.js";
import { transcriptKeeper } from "../play/keep-transcript.js";
import { liveSession } from "../play/live-session.js";
import { personaAnswers } from "../play/persona-answers.js";
import { playAtKeyboard, type Stopped } from "../play/play-at-keyboard.js";
import { readingClock } from "../play/reading-clock.js";
import { type Answers, playByAnswers, scriptedAnswers } from "../play/simulated-play.js";
import { readDocument } from "../read-document.js";
import { type Playable, resolvePlayable } from "../resolve-playable.js";
import { benchOn } from "../terminal/bench.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { checkWritable, freeName } from "../write-file.js";
import { foldersOption, type Persona, personaOption, seedOption, timeOption } from "./play-options.js";

interface PlayOptions {
  readonly out?: string;
  readonly seed: string;
  readonly persona?: Persona;
  readonly responses?: string;
  readonly resume?: string;
  readonly time?: TimeFactor;
  readonly scenarios?: string[];
  readonly force?: boolean;
}

/** `leadsim play`: sits a scenario or a form, at the keyboard, by a persona, or from a file of responses. */
export function playCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("play")
    .summary("Sit a scenario or a form")
    .description(
      "Sit a scenario or a form: at the keyboard, by a simulated person, or from a file of responses.",
    )
    .argument("[what]", "a scenario or form: a file, or an id of the library such as first-ninety-days")
    .option("--out <file>", "where to write the transcript (default: transcript.json, or the next free name)")
    .addOption(personaOption().conflicts("responses"))
    .option("--responses <file>", "answer from a JSON list of { scene, response }")
    .option("--resume <transcript>", "go on with a session that was stopped")
    .addOption(seedOption())
    .addOption(timeOption())
    .addOption(foldersOption())
    .option("--force", "replace a file that is not a leadsim transcript")
    .addHelpText("after", help)
    .action(async (what: string | undefined, options: PlayOptions) => finish(await play(what, options, io)));
}

async function play(what: string | undefined, options: PlayOptions, io: Io): Promise<number> {
  const begun =
    options.resume === undefined ? newSession(what, options, io) : resumed(what, options.resume, options, io);
  const shown = options.out ?? options.resume ?? basename(freeName(io.cwd, "transcript", ".json"));
  checkWritable(resolve(io.cwd, shown), shown, "transcript", options.force);
  const named = { what, folders: options.scenarios ?? [] };
  const keeper = transcriptKeeper(resolve(io.cwd, shown), shown, io);

  if (options.persona !== undefined || options.responses !== undefined) {
    const last = begun.events.at(-1)?.at;
    const clock = readingClock(options.resume === undefined ? undefined : last);
    const { answers, left } = simulatedAnswers(options, io);
    let reached = begun;
    try {
      reached = playByAnswers(begun, answers, clock, (session) => {
        reached = session;
      });
    } catch (error) {
      // What was played until the mistake is worth keeping: it shows how far the responses lead.
      if (reached !== begun) keeper.finish(reached);
      throw error;
    }
    const unused = left();
    if (unused > 0) io.stderr.write(`${unused} responses were left over: the session ended before them.\n`);
    return tellEnd("over", reached, keeper.finish(reached), named, io);
  }

  const bench = benchOn(io);
  const live = liveSession(begun, clockOf(begun, io), (session) => keeper.keep(session));
  try {
    if (options.time !== undefined && options.resume !== undefined)
      live.send({ type: "change-time", time: options.time });
    if (bench.live)
      bench.print(bench.colors.dim("Type ? for help; q saves and stops. Nothing you play is lost."));
    const stopped = await playAtKeyboard(live, bench);
    // The clock stands still until the session is taken up again.
    if (stopped !== "over" && live.view().status !== "paused") live.send({ type: "pause" });
    return tellEnd(stopped, live.session, keeper.finish(live.session), named, io);
  } finally {
    live.stop();
  }
}

function newSession(what: string | undefined, options: PlayOptions, io: Io): Session {
  if (what === undefined) {
    throw new UserError(
      "Say what to play.",
      `leadsim play first-ninety-days plays a scenario of the library. It holds: ${libraryIds()}.`,
    );
  }
  const playable = resolvePlayable(what, options.scenarios ?? [], io.cwd);
  const simulated = options.persona ?? (options.responses === undefined ? undefined : "responses");
  return begin(playsOf(playable), {
    session: simulated === undefined ? randomUUID() : `${simulated}-${options.seed}`,
    seed: options.seed,
    at: simulated === undefined ? io.now() : readingClock().now(),
    time: options.time ?? 1,
    ...(playable.form ? { form: playable.form } : {}),
  });
}

function playsOf(playable: Playable) {
  return playable.scenarios.map((scenario) => compile(scenario));
}

function resumed(what: string | undefined, file: string, options: PlayOptions, io: Io): Session {
  const transcript = readDocument("transcript", resolve(io.cwd, file), file);
  const [begun] = transcript.events;
  if (begun?.type !== "begun") throw new UserError(`${file} does not begin with the event “begun”.`);
  const paths = [...(options.scenarios ?? []), ...(what !== undefined && /[\\/.]/.test(what) ? [what] : [])];
  const content = gatherContent(paths.map((shown) => ({ path: resolve(io.cwd, shown), shown })));
  const plays = begun.scenarios.map(({ id, version }) =>
    compile(findByReference("scenario", `${id}@${version}`, content.scenarios, content.broken)),
  );
  const form = content.forms.find(
    ({ id, version }) => id === begun.form.id && version === begun.form.version,
  );
  const session = replay(plays, transcript, form ? { form } : {});
  const { page } = session.state;
  if (page === "completed" || page === "withdrawn" || page === "expired") {
    throw new UserError(
      `${file} is ${page}: there is nothing to go on with.`,
      `Score it: leadsim score ${file}`,
    );
  }
  return session;
}

/** A computer's clock that went backwards since the session was stopped counts from where it was. */
function clockOf(session: Session, io: Io): () => number {
  const last = session.events.at(-1)?.at ?? 0;
  return () => Math.max(io.now(), last);
}

function simulatedAnswers(options: PlayOptions, io: Io): { answers: Answers; left: () => number } {
  if (options.persona !== undefined) {
    return { answers: personaAnswers(options.persona, options.seed), left: () => 0 };
  }
  const file = options.responses ?? "";
  const answers = scriptedAnswers(readDocument("responses", resolve(io.cwd, file), file), file);
  return { answers, left: answers.left };
}

interface Named {
  readonly what: string | undefined;
  readonly folders: readonly string[];
}

function tellEnd(stopped: Stopped, session: Session, file: string | undefined, named: Named, io: Io): number {
  const count = session.state.records.length;
  const decisions = `${count} decision${count === 1 ? "" : "s"}`;
  if (file === undefined) return 1;
  if (stopped === "over") {
    const state =
      session.state.page === "completed" ? "Played to the end" : `The session is ${session.state.page}`;
    io.stdout.write(`\n${state}: ${decisions}, kept in ${plainLine(file)}.\n`);
    io.stdout.write(
      `Next: leadsim score ${quoted(file)}${folderHint([...ownFile(named), ...named.folders])}\n`,
    );
    return 0;
  }
  const why = stopped === "end" ? "The input ended before the session did" : "Stopped";
  io.stdout.write(`\n${why} after ${decisions}; the clock stands still. Kept in ${plainLine(file)}.\n`);
  const own = ownFile(named)
    .map((path) => `${quoted(path)} `)
    .join("");
  io.stdout.write(`Go on with: leadsim play ${own}--resume ${quoted(file)}${folderHint(named.folders)}\n`);
  if (stopped === "interrupt") return 130;
  return stopped === "end" ? 1 : 0;
}

/** Content of one's own must be named to `score` too. */
function folderHint(paths: readonly string[]): string {
  return paths.length > 0 ? ` --scenarios ${paths.map(quoted).join(" ")}` : "";
}

/** The file played, unless it was named by its id in the library. */
function ownFile({ what }: Named): string[] {
  return what !== undefined && /[\\/.]/.test(what) ? [what] : [];
}

function quoted(path: string): string {
  const bare = plainLine(path);
  return /[^\w@%+=:,./\\-]/.test(bare) ? `'${bare}'` : bare;
}

function libraryIds(): string {
  const { forms, scenarios } = gatherContent([]);
  return [...forms, ...scenarios].map(({ id }) => id).join(", ");
}

const help = `
At the keyboard every answer is numbers: pick 2, rank 3 1 4 2, rate 5 2 4, spread 100 60 40. Type ? for the
other words: e opens documents, p pauses, q saves and stops. Each answer is kept on disk at once. With
answers from a pipe, one line answers one decision, and pages turn by themselves.

Examples:
  leadsim play first-ninety-days
  leadsim play my-scenario.yaml --time untimed --out mine.json
  leadsim play northline-short --persona uneven --seed 7 --out uneven.json
  leadsim play my-scenario.yaml --responses answers.json
  leadsim play --resume transcript.json
  printf '2\\n1 3\\n' | leadsim play my-scenario.yaml

A responses file: [{ "scene": "hartwell", "response": { "picked": "take-the-call" } }, …], where responses are
{ picked } · { best, worst } · { ratings } · { order } · { picked: [] } · { amounts } · { low, likely, high } ·
{ bins } · { timeout: true }.`;
