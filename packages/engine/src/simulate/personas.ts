import type { Model } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";
import { hashText } from "../random/prng.js";
import { person } from "./people.js";
import type { Policy } from "./policy.js";

/** Simulated people to play with, by name. */
export const personaNames = ["able", "typical", "struggling", "uneven"] as const;
export type PersonaName = (typeof personaNames)[number];

const abilities = { able: 1.5, typical: 0, struggling: -1.2 } as const;

/**
 * A persona: `able`, `typical` and `struggling` are alike in everything; `uneven` is able in a seeded half of the
 * model's competencies (without a model: of the behaviors) and struggles in the others.
 *
 * @param seed chooses the halves of `uneven`
 * @throws EngineError `invalid-options` for another name
 */
export function persona(name: PersonaName, model?: Model, seed = "uneven"): Policy {
  if (!personaNames.includes(name)) {
    throw new EngineError(
      "invalid-options",
      `There is no persona “${String(name)}”. There are ${personaNames.join(", ")}.`,
    );
  }
  if (name !== "uneven") return person({ ability: () => abilities[name] }, name);
  const isStrong = strongHalf(model, seed);
  return person({ ability: (behavior) => abilities[isStrong(behavior) ? "able" : "struggling"] }, name);
}

function strongHalf(model: Model | undefined, seed: string): (behavior: string) => boolean {
  const draw = (id: string): number => hashText(`${seed}/${id}`)[0];
  if (!model) return (behavior) => draw(behavior) % 2 === 0;
  const drawn = model.competencies.map(({ id }) => id).sort((a, b) => draw(a) - draw(b));
  const strong = new Set(drawn.slice(0, Math.ceil(drawn.length / 2)));
  const behaviors = new Set(
    model.behaviors.filter(({ competency }) => strong.has(competency)).map(({ id }) => id),
  );
  return (behavior) => behaviors.has(behavior);
}
