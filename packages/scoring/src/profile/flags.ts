import { effortNeeded, fastestMilliseconds, fastestWordsPerMinute, isTooFast } from "@leadsim/psychometrics";
import { round } from "@leadsim/psychometrics/numeric";
import type { EvidenceSet, QualityFlag } from "@leadsim/scenarios";

type Timing = EvidenceSet["responses"][number];

/** What makes a reader careful with this profile. Flagged, never dropped and never scored. */
export function flagsOf(sets: readonly EvidenceSet[]): QualityFlag[] {
  const responses = sets.flatMap(scored);
  return [...straightLining(responses), ...tooFast(responses), ...pausedWhileTimed(sets)];
}

function scored({ session, responses }: EvidenceSet): Timing[] {
  const practice = new Set(session.scenarios.filter((scenario) => scenario.practice).map(({ id }) => id));
  return responses.filter(({ scenario }) => !practice.has(scenario));
}

function straightLining(responses: readonly Timing[]): QualityFlag[] {
  const uniform = responses.filter((response) => response.uniform);
  if (uniform.length === 0) return [];
  const rated = responses.filter(({ type }) => type === "rate").length;
  const decisions = uniform.map(nameOf);
  return [{ code: "straight-lining", rated: Math.max(rated, uniform.length), decisions }];
}

function tooFast(responses: readonly Timing[]): QualityFlag[] {
  const fast = responses.filter(isTooFast);
  if (fast.length === 0) return [];
  const effort = 1 - fast.length / responses.length;
  return [
    {
      code: "fast-responses",
      responses: responses.length,
      effort: round(effort),
      doubtful: effort < effortNeeded,
      wordsPerMinute: fastestWordsPerMinute,
      seconds: fastestMilliseconds / 1000,
      decisions: fast.map(nameOf),
    },
  ];
}

/** Who stops the clock of a page with a limit has time to think about it, though pausing hides it. */
function pausedWhileTimed(sets: readonly EvidenceSet[]): QualityFlag[] {
  const pauses = sets.flatMap(({ session }) => session.paused ?? []);
  const times = pauses.reduce((sum, paused) => sum + paused.times, 0);
  const milliseconds = pauses.reduce((sum, paused) => sum + paused.milliseconds, 0);
  return times === 0 ? [] : [{ code: "paused-while-timed", times, seconds: Math.round(milliseconds / 1000) }];
}

function nameOf({ scenario, decision }: Timing): string {
  return `${scenario}/${decision}`;
}
