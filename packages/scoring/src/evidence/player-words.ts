import type { SessionSummary } from "@leadsim/scenarios";

/** Who responded, in words. */
export const playerWords: Readonly<Record<SessionSummary["player"], string>> = {
  person: "a person",
  simulated: "a simulated person",
  scripted: "a file of responses",
};
