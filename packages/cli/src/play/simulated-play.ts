import { apply, EngineError, networkGrace, type Session, view } from "@leadsim/engine";
import type { CandidateView, DecisionResponse, ScriptedResponse } from "@leadsim/scenarios";
import { UserError } from "../user-error.js";
import type { ReadingClock } from "./reading-clock.js";

/** What a simulated person answers to the open decision; `null` lets time run out. */
export type Answers = (session: Session, page: CandidateView) => DecisionResponse | null;

/**
 * Plays a session without asking anybody: every page is read, left, and every decision answered.
 * @param onChange told after every change
 */
export function playByAnswers(
  begun: Session,
  answers: Answers,
  clock: ReadingClock,
  onChange: (session: Session) => void = () => undefined,
): Session {
  let session = begun;
  for (;;) {
    const page = view(session);
    if (page.status === "completed" || page.status === "withdrawn" || page.status === "expired")
      return session;
    clock.read(page);
    try {
      session = turn(session, page, answers, clock);
    } catch (error) {
      throw refusedResponse(error, page.scene);
    }
    onChange(session);
  }
}

function turn(session: Session, page: CandidateView, answers: Answers, clock: ReadingClock): Session {
  if (page.status === "paused") return apply(session, { type: "resume" }, clock.now());
  if (page.status !== "deciding" || page.scene === null)
    return apply(session, { type: "continue" }, clock.now());
  const response = answers(session, page);
  if (response) return apply(session, { type: "respond", scene: page.scene, response }, clock.now());
  if (page.time.deadline === null) {
    throw new UserError(
      `The responses let time run out at “${page.scene}”, which has no time limit.`,
      "Answer it, or play without --time untimed.",
    );
  }
  clock.skipTo(page.time.deadline + networkGrace);
  return apply(session, { type: "tick" }, clock.now());
}

/**
 * Answers from a responses file, in its order.
 * @throws UserError where the next response is for another scene, or there is none
 */
export function scriptedAnswers(
  responses: readonly ScriptedResponse[],
  file: string,
): Answers & { left(): number } {
  let next = 0;
  const answers: Answers = (session, { scene }) => {
    const scenario = session.plays[session.state.play]?.scenario.id;
    const scripted = responses[next];
    if (!scripted) {
      throw new UserError(
        `${file} has no response for “${scene}” in ${scenario}: it ends after ${responses.length}.`,
        `Add { "scene": "${scene}", "response": … } at its end.`,
      );
    }
    if (scripted.scene !== scene || (scripted.scenario ?? scenario) !== scenario) {
      throw new UserError(
        `Response ${next + 1} of ${file} is for “${scripted.scene}”, but the decision open then is “${scene}” in ${scenario}.`,
        "Responses stand in the order the scenes are met.",
      );
    }
    next += 1;
    return "timeout" in scripted.response ? null : scripted.response;
  };
  return Object.assign(answers, { left: () => responses.length - next });
}

/** Says which response was refused, where the engine names no place. */
function refusedResponse(error: unknown, scene: string | null): unknown {
  if (!(error instanceof EngineError) || scene === null) return error;
  return new UserError(
    `At “${scene}”: ${error.message}`,
    "Mend that response in the file given with --responses.",
  );
}
