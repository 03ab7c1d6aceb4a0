import { EngineError } from "../error/engine-error.js";
import { prngName } from "../random/prng.js";
import { longestId } from "../session/bounds.js";
import type { Event } from "../session/session.js";
import { rulesVersion } from "../version/rules.js";

/**
 * Whether this engine plays by the rules a session began under.
 *
 * @throws EngineError `malformed-transcript`, `unknown-prng` or `unknown-rules`
 */
export function checkBegun(begun: Event<"begun">): void {
  const { session, seed, scenarios, prng, rules } = begun;
  if (session === "" || session.length > longestId || seed.length > longestId || scenarios.length === 0) {
    throw new EngineError(
      "malformed-transcript",
      "A transcript opens with “begun”, which names a session and its scenarios.",
    );
  }
  const by = `engine ${begun.engine.slice(0, 80)}`;
  if (prng !== prngName) {
    const message = `This session was shuffled by “${prng.slice(0, 80)}”, and this engine knows “${prngName}”. It was begun by ${by}.`;
    throw new EngineError("unknown-prng", message, { prng: prng.slice(0, 80) });
  }
  if (rules !== rulesVersion) {
    const message = `This session is played by rules ${rules}, and this engine knows rules ${rulesVersion}. It was begun by ${by}.`;
    throw new EngineError("unknown-rules", message, { rules, known: rulesVersion });
  }
}
