import type { CandidateProfile, Profile, ProfileEvidence, ProfileScale } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { sharedFlag } from "./shared-flag.js";
import { sharedSession } from "./shared-session.js";

/**
 * What the candidate may take home of a profile: scales in words and bands, the words they chose at each
 * decision, and the plan. Levels, what was attainable, chances, rationales, stronger responses, weights and
 * hashes stay with the assessor, so that nothing of a key that is still in use leaves with it.
 */
export function forCandidate(profile: Profile): CandidateProfile {
  const { id, version, title, locale } = profile.versions.model;
  const { benchmark } = profile.versions;
  return {
    format: "leadsim/candidate-profile@1",
    status: profile.status,
    model: { id, version, title, locale },
    benchmark: benchmark && { title: benchmark.title, kind: benchmark.kind },
    sessions: profile.versions.sessions.map(sharedSession),
    notices: structuredClone(profile.notices),
    flags: profile.flags.map(sharedFlag),
    scales: [profile.overall, ...profile.pillars, ...profile.competencies].map(sharedScale),
    behaviors: profile.behaviors.map((behavior) => ({
      id: behavior.id,
      competency: behavior.competency,
      statement: behavior.statement,
      status: behavior.status,
      seen: behavior.seen,
      judged: behavior.judged,
      of: behavior.of,
      evidence: [...behavior.evidence],
    })),
    evidence: profile.evidence.map(ownWords),
    ...present({ moments: profile.moments && structuredClone(profile.moments) }),
    lookFirst: profile.lookFirst.map(({ competency, likelihood }) => ({ competency, likelihood })),
    plan: profile.plan.map((item) => ({
      competency: item.competency,
      behavior: item.behavior,
      evidence: [...item.evidence],
      ...present({ strong: item.strong }),
      observe: item.observe,
      ask: item.ask,
      rehearse: item.rehearse,
      ...present({ goal: item.goal }),
      checkpoints: item.checkpoints.map(({ day, practice, text }) => ({
        day,
        practice,
        ...present({ text }),
      })),
    })),
  };
}

/** By scoring level. */
const populations = ["assumed", "benchmark", "calibration"] as const;

function sharedScale(scale: ProfileScale): CandidateProfile["scales"][number] {
  const { id, kind, title, about, decisions, scenarios, tier, level, seen, band, standing, consistency } =
    scale;
  return {
    id,
    kind,
    title,
    ...present({ about }),
    ...{ decisions, scenarios, tier },
    population: populations[level as 0 | 1 | 2],
    seen: { ...seen },
    band: band && { score: band.score, low: band.low, high: band.high },
    standing: standing?.verdict ?? null,
    synthetic: band?.synthetic === true || standing?.synthetic === true,
    ...present({ evenness: consistency?.evenness }),
  };
}

function ownWords(evidence: ProfileEvidence): CandidateProfile["evidence"][number] {
  const { id, session, scenario, decision, behavior, heading, prompt, options } = evidence;
  return {
    id,
    session,
    scenario,
    decision,
    behavior,
    heading,
    prompt,
    chosen: options.map(({ text, as, value }) => ({ text, as, ...present({ value }) })),
  };
}
