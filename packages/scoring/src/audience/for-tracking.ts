import type { Profile, ProfileScale, TrackingResult } from "@leadsim/scenarios";
import { tierRules } from "../profile/tiers.js";
import { sharedFlag } from "./shared-flag.js";
import { sharedSession } from "./shared-session.js";

/**
 * What an applicant tracking system may hold of a profile: the status, and those scores that the evidence
 * allows for what the form was sat for. For selection these are scales whose evidence may inform a decision
 * about a person; otherwise those that may serve development. No evidence, words or rationale goes along.
 */
export function forTracking(profile: Profile): TrackingResult {
  const { id, version, title, locale } = profile.versions.model;
  const selection = profile.versions.sessions.some(({ form }) => form.purpose === "selection");
  const tiers = selection ? ["decision"] : ["development", "decision"];
  const scores = [profile.overall, ...profile.pillars, ...profile.competencies].flatMap((scale) =>
    tiers.includes(scale.tier) ? scoreOf(scale) : [],
  );
  return {
    format: "leadsim/tracking-result@1",
    status: profile.status,
    scoring: profile.versions.scoring,
    model: { id, version, title, locale },
    sessions: profile.versions.sessions.map(sharedSession),
    scores,
    withheld: scores.length > 0 ? null : withheldFor(selection),
    flags: profile.flags.map(sharedFlag),
    notices: structuredClone(profile.notices),
  };
}

/** What the weakest tier that may be passed on asks for. */
function withheldFor(selection: boolean): TrackingResult["withheld"] {
  const needed = tierRules.find(({ tier }) => tier === (selection ? "decision" : "development"))!;
  const { decisions, scenarios, reliability, operational = false } = needed;
  const code = selection ? "too-little-to-decide" : "too-little";
  return { code, decisions, scenarios, reliability, operational };
}

function scoreOf({ id, kind, title, band, standing, tier, level }: ProfileScale): TrackingResult["scores"] {
  if (!band) return [];
  const synthetic = band.synthetic === true || standing?.synthetic === true;
  const { score, low, high } = band;
  return [{ id, kind, title, score, low, high, standing: standing?.verdict ?? null, tier, level, synthetic }];
}
