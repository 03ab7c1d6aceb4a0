import type { Option, Scenario, Scene } from "@leadsim/scenarios";
import { canonicalJson } from "@leadsim/scenarios/rules";
import { sha256 } from "../data/sha256.js";

/**
 * Hash of all that a candidate can meet: texts, memory, conditions, effects, routes, limits and the order of options.
 * Left out are the designer's version, the model, the key, the rationales and the kinds of act. Replay requires it.
 */
export function storyHash(scenario: Scenario): string {
  const { version: _version, model: _model, scenes, ...story } = scenario;
  return sha256(canonicalJson({ ...story, scenes: scenes.map(storyOfScene) }));
}

/**
 * Hash of what scoring reads: the model, every key and every rationale. Re-scoring may use a newer one, and
 * says so.
 */
export function keyHash(scenario: Scenario): string {
  return sha256(canonicalJson({ model: scenario.model, scenes: scenario.scenes.map(keyOfScene) }));
}

function storyOfScene(scene: Scene): unknown {
  const { decision, ...told } = scene;
  if (!decision) return told;
  const { key: _key, ...asked } = decision;
  const parts = Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => {
      if (name === "why") return [];
      return [
        [name, name === "options" || name === "items" ? (value as readonly Option[]).map(toldOf) : value],
      ];
    }),
  );
  return { ...told, decision: parts };
}

function toldOf(option: Option): unknown {
  const { why: _why, act: _act, ...told } = option;
  return told;
}

function keyOfScene({ id, decision }: Scene): unknown {
  if (!decision) return { id };
  if (decision.type === "estimate") return { id, key: decision.key, why: decision.why ?? null };
  const options = decision.type === "sort" ? decision.items : decision.options;
  return { id, key: decision.key, why: options.map((option) => option.why ?? null) };
}
