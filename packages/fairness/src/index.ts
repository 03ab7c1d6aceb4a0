// Whether groups fare differently

export type { MatchingKind } from "./dif/matching.js";
export { fairness } from "./fairness.js";
export type {
  FairnessInput,
  FairnessOptions,
  FairnessResponses,
  PersonGroups,
  PersonOutcome,
} from "./input/fairness-input.js";
