import { responseTypes } from "../document/response-names.js";
import type { ResponseType } from "../document/scenario.js";
import type {
  Allocate,
  Choose,
  ChooseOption,
  Estimate,
  Rate,
  Scene,
  Select,
  Sort,
} from "../generated/scenario.js";
import { entriesOf, type Loose } from "./loose.js";

interface DecisionOf<Type extends ResponseType, Body> {
  readonly type: Type;
  readonly body: Loose<Body>;
  /** Ids of what can be chosen, rated, placed or spent on. */
  readonly options: readonly string[];
}

/** A scene's decision, whose shape may be broken. */
export type LooseDecision =
  | DecisionOf<"choose" | "best-worst" | "rank", Choose>
  | DecisionOf<"rate", Rate>
  | DecisionOf<"select", Select>
  | DecisionOf<"allocate", Allocate>
  | DecisionOf<"estimate", Estimate>
  | DecisionOf<"sort", Sort>;

/** A scene's decision: the first, where there are several by mistake. */
export function decisionOf(scene: Loose<Scene>): LooseDecision | undefined {
  const type = responseTypes.find((candidate) => scene[candidate] !== undefined);
  if (type === undefined) return undefined;
  switch (type) {
    case "select":
      return { type, body: scene.select!, options: Object.keys(scene.select!.options ?? {}) };
    case "rate":
      return { type, body: scene.rate!, options: Object.keys(scene.rate!.options ?? {}) };
    case "allocate":
      return { type, body: scene.allocate!, options: Object.keys(scene.allocate!.options ?? {}) };
    case "estimate":
      return { type, body: scene.estimate!, options: [] };
    case "sort":
      return { type, body: scene.sort!, options: Object.keys(scene.sort!.items ?? {}) };
    default:
      return { type, body: scene[type]!, options: Object.keys(scene[type]!.options ?? {}) };
  }
}

/** What can be chosen, with the name of the field that lists it. */
export function optionsOf(decision: LooseDecision): {
  field: "options" | "items";
  options: [string, Loose<ChooseOption>][];
} {
  if (decision.type === "sort")
    return { field: "items", options: entriesOf<Loose<ChooseOption>>(decision.body.items) };
  if (decision.type === "estimate") return { field: "options", options: [] };
  return { field: "options", options: entriesOf<Loose<ChooseOption>>(decision.body.options) };
}
