import type { CompiledScenario, Scenario } from "@leadsim/scenarios";
import { canonicalJson } from "@leadsim/scenarios/rules";
import { isFields } from "../data/plain.js";
import { sha256 } from "../data/sha256.js";
import { isHash, isText, misshapenField } from "../data/shape.js";
import { EngineError } from "../error/engine-error.js";
import type { Play } from "../play/play.js";
import { compile } from "./compile.js";

const compiledFormat = "leadsim/compiled-scenario@1";

/**
 * A play's scenario as one piece of JSON, for a host to store by its hash: `readCompiled` makes the play of it again
 * without reading YAML or validating a document. It holds the key.
 */
export function compiledScenario({ scenario, story, key }: Play): CompiledScenario {
  const plain = JSON.parse(JSON.stringify(scenario)) as CompiledScenario["scenario"];
  return { format: compiledFormat, hash: hashOf(plain), story, key, scenario: plain };
}

/** Hash of the whole scenario: its version is in neither story nor key. */
function hashOf(scenario: unknown): string {
  return sha256(canonicalJson(scenario));
}

/**
 * The play of a compiled scenario, whose hashes must be those it states. What has these hashes may be anything that
 * somebody wrote: take it from where only the host can write.
 *
 * @param value from JSON
 * @throws EngineError `unknown-format`, or `broken-scenario` for one that was changed or is not what leadsim wrote
 */
export function readCompiled(value: unknown): Play {
  if (!isFields(value) || value.format !== compiledFormat) {
    const message = `This is not a scenario this engine plays: its format must be “${compiledFormat}”.`;
    throw new EngineError("unknown-format", message);
  }
  const wrong = misshapenField(value, fields);
  if (wrong !== null) throw broken(`“${wrong}” is missing, unknown or of the wrong kind`);
  const { hash, story, key, scenario } = value as unknown as CompiledScenario;
  const play = compileAny(scenario);
  if (hash === hashOf(scenario) && play.story === story && play.key === key) return play;
  throw broken("it is not what its hashes say, so it was changed after it was compiled");
}

const fields = { format: isText, hash: isHash, story: isHash, key: isHash, scenario: isFields };

function compileAny(scenario: unknown): Play {
  try {
    return compile(scenario as Scenario);
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw broken("it is not what leadsim writes");
  }
}

function broken(why: string): EngineError {
  return new EngineError("broken-scenario", `This scenario can't be played: ${why}. Compile it again.`);
}
