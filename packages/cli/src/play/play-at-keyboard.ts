import { advance, view as viewOf } from "@leadsim/engine";
import type { CandidateView } from "@leadsim/scenarios";
import { ask, offer } from "../prompts/ask.js";
import { questionFor } from "../prompts/question-for.js";
import type { Bench } from "../terminal/bench.js";
import { plainLine } from "../terminal/plain.js";
import { duration, timeLeft } from "../terminal/time-left.js";
import type { LiveSession } from "./live-session.js";
import { listExhibits, type Printed, showDashboard, showExhibit, showPage } from "./show-page.js";

/** Why playing stopped: the end of the session, the person's wish, Ctrl-C, or no more lines to read. */
export type Stopped = "over" | "quit" | "interrupt" | "end";

type Turn = "on" | Exclude<Stopped, "over">;

/** Plays a session with whoever types at the bench, until it is over or they stop. Every page is printed once. */
export async function playAtKeyboard(live: LiveSession, bench: Bench): Promise<Stopped> {
  const printed: Printed = { dashboard: "", exhibits: "" };
  const begun = await takeUp(live, bench);
  if (begun !== "on") return begun;
  for (;;) {
    const view = live.view();
    if (view.status === "completed" || view.status === "withdrawn" || view.status === "expired") {
      showPage(view, bench, printed);
      return "over";
    }
    const turn = await (view.status === "deciding"
      ? decide(live, view, bench, printed)
      : turnPage(live, view, bench, printed));
    if (turn !== "on") return turn;
  }
}

/** A session that was stopped: where its page has a limit, the clock goes on when the person says so. */
async function takeUp(live: LiveSession, bench: Bench): Promise<Turn> {
  const { status, time } = live.view();
  if (status !== "paused") return "on";
  if (bench.live && time.left !== null) {
    bench.say(bench.colors.yellow(`The page you left has a time limit: ${timeLeft(time.left)}.`));
    const ready = await enter("Enter opens it, and the clock goes on", bench);
    if (ready !== "on") return ready;
  }
  live.send({ type: "resume" });
  return "on";
}

/** Says so before a page with a limit opens: nobody's clock starts unasked. */
async function announceLimit(live: LiveSession, bench: Bench): Promise<Turn> {
  const limit = bench.live ? limitAhead(live, bench) : null;
  if (limit === null) return "on";
  bench.say(
    bench.colors.yellow(
      `The next page has a time limit: ${duration(Math.round(limit / 1000))}, from when it opens.`,
    ),
  );
  return enter("Enter opens it", bench);
}

/** The limit of the page that Enter leads to, in milliseconds, or null: the engine is pure, so it can be asked. */
function limitAhead(live: LiveSession, bench: Bench): number | null {
  const next = advance(live.session, { type: "continue" }, bench.now()).session;
  return viewOf(next).time.limit;
}

/** Waits for Enter, or for a wish to stop. */
async function enter(prompt: string, bench: Bench): Promise<Turn> {
  for (;;) {
    const result = await bench.read(() => `${bench.colors.dim(prompt)} > `);
    if (result.kind !== "line") return result.kind === "aborted" ? "on" : result.kind;
    const word = result.text.trim().toLowerCase();
    if (/^q(uit)?$/.test(word)) return "quit";
    if (word === "") return "on";
  }
}

/** A page without a decision: shown, then left. */
async function turnPage(
  live: LiveSession,
  view: CandidateView,
  bench: Bench,
  printed: Printed,
): Promise<Turn> {
  showPage(view, bench, printed);
  const way = view.continue === null ? "Enter goes on" : `Enter: ${plainLine(view.continue)}`;
  const prompt = view.exhibits.length > 0 ? `${way}; e opens documents` : way;
  // Piped answers are for decisions only: pages turn by themselves.
  while (bench.live) {
    const signal = live.untilMoved();
    const result = await bench.read(() => `${timePrefix(view, bench)}${bench.colors.dim(prompt)} > `, signal);
    if (result.kind === "aborted") return timeIsUp(bench);
    if (result.kind !== "line") return result.kind;
    const word = result.text.trim().toLowerCase();
    if (word === "") break;
    const turn = await obey(word, live, view, bench);
    if (turn !== "stay") return turn;
  }
  const announced = await announceLimit(live, bench);
  return announced === "on" ? send(live, bench, { type: "continue" }) : announced;
}

/** A decision: asked until it is answered, or time runs out. */
async function decide(live: LiveSession, view: CandidateView, bench: Bench, printed: Printed): Promise<Turn> {
  const { decision, scene } = view;
  if (!decision || scene === null) return "on";
  const question = questionFor(decision);
  const show = (all: Printed) => {
    showPage(view, bench, all);
    offer(question, bench);
  };
  show(printed);
  // At the keyboard the prompt counts down: a second figure beside it would soon be another.
  if (view.time.deadline !== null && !bench.live) {
    const left = Math.round((view.time.deadline - Math.max(view.at, bench.now())) / 1000);
    bench.say(bench.colors.yellow(`You have ${duration(left)} for this.`));
  }
  const values: number[] = [];
  for (;;) {
    const signal = live.untilMoved();
    const asked = await ask(question, bench, { timeLeft: () => timeLeftWords(view, bench), signal, values });
    if (asked.kind === "response")
      return send(live, bench, { type: "respond", scene, response: asked.response });
    if (asked.kind === "time-up") return timeIsUp(bench);
    if (asked.kind !== "command") return asked.kind;
    if (/^s(cene)?$/.test(asked.word)) {
      show({ dashboard: "", exhibits: "" });
      continue;
    }
    const turn = await obey(asked.word, live, view, bench);
    if (turn !== "stay") return turn;
  }
}

/** Does what a word that is not an answer asks for. `stay` asks again, `on` looks at the session anew. */
async function obey(
  word: string,
  live: LiveSession,
  view: CandidateView,
  bench: Bench,
): Promise<Turn | "stay"> {
  if (/^q(uit)?$/.test(word)) return "quit";
  if (/^p(ause)?$/.test(word)) return pause(live, bench);
  if (/^d(ashboard)?$/.test(word)) showDashboard(view, bench);
  else if (/^e(xhibits?)?\s*\d*$/.test(word)) openExhibit(word, live, view, bench);
  else help(bench);
  return "stay";
}

function openExhibit(word: string, live: LiveSession, view: CandidateView, bench: Bench): void {
  const number = Number(/\d+/.exec(word)?.[0] ?? (view.exhibits.length === 1 ? 1 : 0));
  const exhibit = view.exhibits[number - 1];
  if (!exhibit) {
    if (number > 0) bench.say(`There is no e${number}.`);
    listExhibits(view, bench);
    return;
  }
  const refusal = live.send({ type: "open", exhibit: exhibit.id });
  if (refusal) bench.say(plainLine(refusal.message));
  else showExhibit(exhibit, view, bench);
}

async function pause(live: LiveSession, bench: Bench): Promise<Turn> {
  const isTimed = live.view().time.deadline !== null;
  const refusal = live.send({ type: "pause" });
  if (refusal) {
    bench.say(bench.colors.yellow(plainLine(refusal.message)));
    return "on";
  }
  if (isTimed) {
    bench.clear();
    bench.say(
      "Paused: the page is hidden while its clock stands still, and the pause is noted. Enter goes on; q saves and stops.",
    );
  } else bench.say("Paused. Enter goes on; q saves and stops.");
  for (;;) {
    const result = await bench.read(() => "Paused > ");
    if (result.kind !== "line") return result.kind === "aborted" ? "on" : result.kind;
    const word = result.text.trim().toLowerCase();
    if (/^q(uit)?$/.test(word)) return "quit";
    if (word === "" || !bench.live) break;
  }
  live.send({ type: "resume" });
  return "on";
}

function send(live: LiveSession, bench: Bench, command: Parameters<LiveSession["send"]>[0]): Turn {
  const refusal = live.send(command);
  if (refusal?.code === "too-late") return timeIsUp(bench);
  if (refusal) bench.say(bench.colors.yellow(plainLine(refusal.message)));
  return "on";
}

function timeIsUp(bench: Bench): Turn {
  bench.print("");
  bench.say(bench.colors.yellow("Time is up: this decision stays open, and the story goes on."));
  return "on";
}

function timeLeftWords(view: CandidateView, bench: Bench): string {
  return view.time.deadline === null ? "" : timeLeft(view.time.deadline - bench.now());
}

function timePrefix(view: CandidateView, bench: Bench): string {
  const words = timeLeftWords(view, bench);
  return words === "" ? "" : bench.colors.yellow(`(${words}) `);
}

function help(bench: Bench): void {
  bench.print(
    "e, e2    list the documents, open the second",
    "d        the team's figures",
    "s        show the scene again",
    "b        take the last number back",
    "p        pause",
    "q        save and stop; go on later with --resume",
  );
}
