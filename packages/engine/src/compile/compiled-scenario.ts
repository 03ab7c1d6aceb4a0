import type { CompiledScenario, Scenario } from "@leadsim/scenarios";
import { isFields } from "../data/plain.js";
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
  return { format: compiledFormat, story, key, scenario: plain };
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
  const play = compileAny(value.scenario);
  if (play.story === value.story && play.key === value.key) return play;
  const { id, version } = play.scenario;
  const message = `Scenario “${id}@${version}” is not what its hashes say: it was changed after it was compiled.`;
  throw new EngineError("broken-scenario", message, { id });
}

function compileAny(scenario: unknown): Play {
  try {
    return compile(scenario as Scenario);
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError("broken-scenario", "The scenario is not what leadsim writes. Compile it again.");
  }
}
