import type { Expression } from "../document/expression.js";
import type { Model } from "../document/model.js";
import type { Scene as ResolvedScene } from "../document/scenario.js";
import type { Scene } from "../generated/scenario.js";
import type { Loose } from "../shape/loose.js";

/** A scene in which nothing is wrong, among the other parts that it may refer to. */
export interface SoundScene {
  readonly scene: Loose<Scene>;
  readonly others: string;
  readonly model: Model | undefined;
  readonly conditions: Map<string, Expression>;
  /** What it was resolved to, once it was. */
  resolved?: ResolvedScene;
}
