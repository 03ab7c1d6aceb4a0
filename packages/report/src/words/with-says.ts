import type {
  CandidateProfile,
  Comparison,
  LookFirst,
  Notice,
  Profile,
  ProfileScale,
  SimulationNotice,
  TrackingResult,
} from "@leadsim/scenarios";
import { saidScale } from "./said.js";
import { type Codes, type Sentences, say } from "./say.js";
import type { Words } from "./words.js";

/** A profile that says in words, too, what it says by codes: for programs that show it and have no table of words. */
export function profileWithSays(profile: Profile, words: Words): Profile {
  const scale = (of: ProfileScale): ProfileScale => ({ ...of, says: words.profile.scale(saidScale(of)) });
  return {
    ...profile,
    notices: noticesWithSays(profile.notices, words),
    overall: scale(profile.overall),
    pillars: profile.pillars.map(scale),
    areas: profile.areas.map(scale),
    competencies: profile.competencies.map(scale),
    lookFirst: lookFirstWithSays(profile.lookFirst, profile.competencies, words),
    flags: said(words.profile.flags, profile.flags),
  };
}

/** The same of what a candidate may hold. */
export function candidateProfileWithSays(shared: CandidateProfile, words: Words): CandidateProfile {
  return {
    ...shared,
    notices: said(words.candidate.notices, shared.notices),
    flags: said(words.profile.sharedFlags, shared.flags),
    scales: shared.scales.map((scale) => ({ ...scale, says: words.profile.scale(scale) })),
    lookFirst: lookFirstWithSays(shared.lookFirst, shared.scales, words),
  };
}

/** The same of what a tracking system may hold. */
export function trackingResultWithSays(result: TrackingResult, words: Words): TrackingResult {
  const { withheld } = result;
  return {
    ...result,
    notices: noticesWithSays(result.notices, words),
    flags: said(words.profile.sharedFlags, result.flags),
    withheld: withheld && { ...withheld, says: say(words.profile.withheld, withheld) },
  };
}

/** The same of a comparison. */
export function comparisonWithSays(comparison: Comparison, words: Words): Comparison {
  return { ...comparison, notices: said(words.comparison.notices, comparison.notices) };
}

/** The same of a simulation, a forecast or a what-if. */
export function simulationWithSays<T extends { readonly notices: readonly SimulationNotice[] }>(
  simulation: T,
  words: Words,
): T {
  return { ...simulation, notices: said(words.simulation.notices, simulation.notices) };
}

function noticesWithSays(notices: readonly Notice[], words: Words): Notice[] {
  return said(words.profile.notices, notices);
}

function said<T extends Codes>(sentences: Sentences<T>, coded: readonly T[]): (T & { says: string })[] {
  return coded.map((one) => ({ ...one, says: say(sentences, one) }));
}

function lookFirstWithSays<T extends Pick<LookFirst, "competency" | "likelihood">>(
  entries: readonly T[],
  scales: readonly Pick<ProfileScale, "id" | "kind" | "title" | "seen">[],
  words: Words,
): T[] {
  return entries.map((entry) => {
    const scale = scales.find(({ kind, id }) => kind === "competency" && id === entry.competency);
    if (!scale) return entry;
    const { likelihood } = entry;
    return { ...entry, says: `${scale.title}: ${words.profile.lookFirst({ likelihood, seen: scale.seen })}` };
  });
}
