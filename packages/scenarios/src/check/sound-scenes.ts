import type { Expression } from "../document/expression.js";
import type { Scene } from "../generated/scenario.js";
import type { Loose } from "../shape/loose.js";
import { originOf, type TreeNode } from "../source/tree.js";
import type { ScenarioCheck } from "./scenario-check.js";
import type { SoundScene } from "./sound-scene.js";

/** What is known of scenes from checks before, by the trees they were read as. */
const sound = new WeakMap<TreeNode, SoundScene>();

/** Finds what is known of a scenario's scenes, as long as all that they may refer to is as it was. */
export function soundScenes(check: ScenarioCheck): {
  find(id: string, scene: Loose<Scene>): SoundScene | undefined;
  learn(id: string, scene: Loose<Scene>, conditions: Map<string, Expression>): SoundScene;
} {
  const { root, model } = check;
  const others = allButScenes(check);
  const scenes = root.kind === "map" ? root.entries.get("scenes")?.value : undefined;
  const treeOf = (id: string) => (scenes?.kind === "map" ? scenes.entries.get(id)?.value : undefined);
  return {
    find: (id, scene) => {
      const tree = treeOf(id);
      const known = tree && sound.get(originOf(tree));
      const same = known?.scene === scene && known.model === model && known.others === others;
      return same ? known : undefined;
    },
    learn: (id, scene, conditions) => {
      const known: SoundScene = { scene, others, model, conditions };
      const tree = treeOf(id);
      if (tree) sound.set(originOf(tree), known);
      return known;
    },
  };
}

/** Everything but what is written in scenes: a scene refers to others by their ids alone. */
function allButScenes({ findings, root }: ScenarioCheck): string {
  const { text } = findings.source;
  const scenes = root.kind === "map" ? root.entries.get("scenes")?.value : undefined;
  if (scenes?.kind !== "map") return text;
  return [text.slice(0, scenes.start), ...scenes.entries.keys(), text.slice(scenes.end)].join("\n");
}
