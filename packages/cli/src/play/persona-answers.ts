import type { Answers } from "./simulated-play.js";

export const personas = ["able", "typical", "struggling", "uneven"] as const;
export type Persona = (typeof personas)[number];

export function personaAnswers(persona: Persona, seed: string): Answers {
  throw new Error(`not yet: ${persona} ${seed}`);
}
