// A host of one's own around the session machine: it shows what may be seen, sends commands, keeps the transcript after
// every event, and lets the machine's own timer run where a scene is limited.
import { readFileSync } from "node:fs";
import { begin, compile, replay, transcript, view } from "@leadsim/engine";
import { sessionMachine } from "@leadsim/engine/machine";
import { loadScenario } from "@leadsim/scenarios";
import { createActor } from "xstate";

const source = readFileSync(new URL("quick-call.yaml", import.meta.url), "utf8");
export const plays = [compile(loadScenario(source, { file: "quick-call.yaml" }).document)];

/**
 * Runs one session to its end.
 *
 * @param {object} host
 * @param {(text: string) => void} host.show prints a line for the candidate
 * @param {(transcript: object) => void} host.keep stores the transcript; here is where it must be made durable
 * @param {(view: object) => object | null} host.answer a response to the open decision, or null to let time run out
 * @param {() => number} [host.now] the host's clock
 * @param {object} [host.clock] XState's clock, for timers; the real one unless given
 */
export function play({ show, keep, answer, now = Date.now, clock }) {
  const session = begin(plays, { session: "visit-1", seed: "visit-1", at: now() });
  const actor = createActor(sessionMachine, { input: { session, now }, ...(clock ? { clock } : {}) });
  let seen = -1;

  return new Promise((resolve) => {
    actor.subscribe(({ context, status }) => {
      if (context.session.events.length - 1 === seen) return;
      seen = context.session.events.length - 1;
      keep(transcript(context.session));
      const now = view(context.session);
      for (const { text } of [...now.lines, ...(now.ending?.lines ?? [])]) show(text);
      if (status === "done") resolve(context.session);
      else queueMicrotask(() => next(now));
    });
    actor.on("refused", ({ error }) => show(`Refused (${error.code}): ${error.message}`));
    actor.start();
  });

  function next(now) {
    if (!now.decision) return actor.send({ type: "continue", turn: now.turn });
    const response = answer(now);
    if (response) actor.send({ type: "respond", turn: now.turn, scene: now.scene, response });
  }
}

/** A host that was restarted takes a session up again from what it kept. */
export function restore(kept) {
  return replay(plays, kept);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split(/[\\/]/).pop())) {
  await play({
    show: (text) => process.stdout.write(`${text}\n`),
    keep: () => {},
    answer: () => ({ picked: "ask" }),
  });
}
