import { abilities } from "./en/abilities.js";
import { assessor } from "./en/assessor.js";
import { calibration } from "./en/calibration.js";
import { candidate, candidateWith } from "./en/candidate.js";
import { comparison } from "./en/comparison.js";
import { debrief } from "./en/debrief.js";
import { fairness } from "./en/fairness.js";
import { format } from "./en/format.js";
import { interview } from "./en/interview.js";
import { page } from "./en/page.js";
import { profile, profileWith } from "./en/profile.js";
import { simulation } from "./en/simulation.js";
import { statistics } from "./en/statistics.js";
import { team } from "./en/team.js";
import type { ProfileWords } from "./profile-words.js";
import type { Words } from "./words.js";

/** English. */
export const en: Words = {
  language: "en",
  format,
  page,
  profile,
  candidate,
  assessor,
  team,
  debrief,
  comparison,
  interview,
  simulation,
  statistics,
  calibration,
  abilities,
  fairness,
};

/** English with an organization's words for standings. */
export function enWith(standings: ProfileWords["standings"]): Words {
  const profile = profileWith(standings);
  return { ...en, profile, candidate: candidateWith(profile) };
}
