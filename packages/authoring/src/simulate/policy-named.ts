import {
  agreeablePolicy,
  allThreesPolicy,
  firstPolicy,
  leastUsedPolicy,
  longestPolicy,
  middlePolicy,
  type Play,
  type Policy,
  people,
  randomPolicy,
  strongestPolicy,
} from "@leadsim/engine";
import type { Model } from "@leadsim/scenarios";
import { simulatedPeople } from "./simulate-people.js";

/** Who may sit a simulation, by the name a person types. */
export const policyNames = [
  "people",
  "random",
  "least-used",
  "longest",
  "first",
  "middle",
  "all-threes",
  "agreeable",
  "strongest",
] as const;
export type PolicyName = (typeof policyNames)[number];

/** The policy of that name, made anew: some count as they go. */
export function policyNamed(name: PolicyName, model: Model, plays: readonly Play[]): Policy {
  switch (name) {
    case "people":
      return people(simulatedPeople(model, plays));
    case "random":
      return randomPolicy;
    case "least-used":
      return leastUsedPolicy();
    case "longest":
      return longestPolicy;
    case "first":
      return firstPolicy;
    case "middle":
      return middlePolicy;
    case "all-threes":
      return allThreesPolicy;
    case "agreeable":
      return agreeablePolicy;
    case "strongest":
      return strongestPolicy;
  }
}
