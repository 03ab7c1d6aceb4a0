import { abilities } from "./de/abilities.js";
import { assessor } from "./de/assessor.js";
import { calibration } from "./de/calibration.js";
import { candidate, candidateWith } from "./de/candidate.js";
import { comparison } from "./de/comparison.js";
import { debrief } from "./de/debrief.js";
import { fairness } from "./de/fairness.js";
import { format } from "./de/format.js";
import { interview } from "./de/interview.js";
import { page } from "./de/page.js";
import { profile, profileWith } from "./de/profile.js";
import { simulation } from "./de/simulation.js";
import { statistics } from "./de/statistics.js";
import { team } from "./de/team.js";
import type { ProfileWords } from "./profile-words.js";
import type { Words } from "./words.js";

/** German. */
export const de: Words = {
  language: "de",
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

/** German with an organization's words for standings. */
export function deWith(standings: ProfileWords["standings"]): Words {
  const profile = profileWith(standings);
  return { ...de, profile, candidate: candidateWith(profile) };
}
