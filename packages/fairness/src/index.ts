// Whether groups fare differently

export { calibrationToMatch, metDifferentItems, standingBy } from "./dif/standing.js";
export { fairness } from "./fairness.js";
export type {
  FairnessInput,
  FairnessOptions,
  FairnessResponses,
  MatchingKind,
  PersonGroups,
  PersonOutcome,
} from "./input/fairness-input.js";
