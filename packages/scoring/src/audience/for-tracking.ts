import type { Profile, ProfileScale, TrackingResult } from "@leadsim/scenarios";
import { sharedSession } from "./shared-session.js";

/**
 * What an applicant tracking system may hold of a profile: the status, and those scores that the evidence allows for what the form
 * was sat for. For selection these are scales whose evidence may inform a decision about a person; otherwise those that may serve
 * development. No evidence, words or rationale goes along.
 */
export function forTracking(profile: Profile): TrackingResult {
  const { id, version, title } = profile.versions.model;
  const selection = profile.versions.sessions.some(({ form }) => form.purpose === "selection");
  const tiers = selection ? ["decision"] : ["development", "decision"];
  const scores = [profile.overall, ...profile.pillars, ...profile.competencies].flatMap((scale) =>
    tiers.includes(scale.tier) ? scoreOf(scale) : [],
  );
  return {
    format: "leadsim/tracking-result@1",
    status: profile.status,
    scoring: profile.versions.scoring,
    model: { id, version, title },
    sessions: profile.versions.sessions.map(sharedSession),
    scores,
    withheld: scores.length > 0 ? null : selection ? withheld.selection : withheld.development,
    flags: profile.flags.map(({ code }) => code),
    notices: profile.notices.map(({ code, text }) => ({ code, text })),
  };
}

const withheld = {
  selection:
    "No scale has the evidence that may inform a decision about a person: 24 decisions over four scenarios, with dependability of .80 from operational data.",
  development:
    "No scale has the evidence for a score: 8 decisions over three scenarios, with dependability of .60.",
};

function scoreOf({ id, kind, title, band, standing, tier, level }: ProfileScale): TrackingResult["scores"] {
  if (!band) return [];
  const synthetic = band.synthetic === true || standing?.synthetic === true;
  const { score, low, high } = band;
  return [{ id, kind, title, score, low, high, standing: standing?.words ?? null, tier, level, synthetic }];
}
