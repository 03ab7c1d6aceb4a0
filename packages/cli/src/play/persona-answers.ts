import { commandOf, type PersonaName, persona } from "@leadsim/engine";
import type { Model } from "@leadsim/scenarios";
import type { Answers } from "./simulated-play.js";

/**
 * What a persona of the engine answers, decision by decision.
 * @param seed chooses what an uneven person is good at; the session's own seed draws the answers
 */
export function personaAnswers(name: PersonaName, model: Model, seed: string): Answers {
  const policy = persona(name, model, seed);
  return (session) => {
    const command = commandOf(policy, session);
    return command?.type === "respond" ? command.response : null;
  };
}
