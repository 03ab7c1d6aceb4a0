import { effortNeeded, fastestMilliseconds, fastestWordsPerMinute, isTooFast } from "@leadsim/psychometrics";
import type { EvidenceSet, QualityFlag } from "@leadsim/scenarios";

type Timing = EvidenceSet["responses"][number];

/** What makes a reader careful with this profile. Flagged, never dropped and never scored. */
export function flagsOf(sets: readonly EvidenceSet[]): QualityFlag[] {
  const responses = sets.flatMap(scored);
  return [...straightLining(responses), ...tooFast(responses)];
}

function scored({ session, responses }: EvidenceSet): Timing[] {
  const practice = new Set(session.scenarios.filter((scenario) => scenario.practice).map(({ id }) => id));
  return responses.filter(({ scenario }) => !practice.has(scenario));
}

function straightLining(responses: readonly Timing[]): QualityFlag[] {
  const uniform = responses.filter((response) => response.uniform);
  if (uniform.length === 0) return [];
  const rated = responses.filter(({ type }) => type === "rate").length;
  const text = `All options rated alike at ${uniform.length} of ${Math.max(rated, uniform.length)} rating decisions.`;
  return [{ code: "straight-lining", text, decisions: uniform.map(nameOf) }];
}

function tooFast(responses: readonly Timing[]): QualityFlag[] {
  const fast = responses.filter(isTooFast);
  if (fast.length === 0) return [];
  const effort = 1 - fast.length / responses.length;
  const verdict =
    effort < effortNeeded ? "Read this profile with care." : "Too few to put the profile in doubt.";
  const text =
    `${fast.length} of ${responses.length} responses came faster than their text can be read (${fastestWordsPerMinute} words a ` +
    `minute, at least ${fastestMilliseconds / 1000} seconds). Response time effort ${effort.toFixed(2)}. ${verdict}`;
  return [{ code: "fast-responses", text, decisions: fast.map(nameOf) }];
}

function nameOf({ scenario, decision }: Timing): string {
  return `${scenario}/${decision}`;
}
