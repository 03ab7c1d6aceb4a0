import type { Profile, ProfileScale } from "@leadsim/scenarios";
import { type Html, html } from "./escape.js";

/** What limits every number it touches, said again in each section, on screen and in print. */
export type Caveat = "incomplete" | "simulated" | "simulated-calibration" | "priors" | "within-scenario";

/** Constants of this package: they also stand in the foot of every printed page. */
export const caveatWords: Readonly<Record<Caveat, string>> = {
  incomplete: "Incomplete: only what was reached is scored.",
  simulated:
    "Simulated benchmark: no person was measured; it says nothing about how anyone compares with sales leaders.",
  "simulated-calibration":
    "Calibrated with simulated responses: no person was measured; calibrated numbers say nothing about anyone.",
  priors: "Bands rest on published assumptions (priors), not yet on data from people.",
  "within-scenario": "Bands hold within this scenario only.",
};

/** Whether any number of a scale was computed from simulated people. */
export function isSimulated(scale: ProfileScale): boolean {
  return [scale.band, scale.standing, scale.frequency, scale.consistency, scale.percentile].some(
    (part) => part?.synthetic === true,
  );
}

/** Whether the benchmark of the profile was computed from simulated people. */
export function hasSimulatedBenchmark(profile: Profile): boolean {
  return profile.versions.benchmark?.kind === "synthetic";
}

/** The caveats that hold for a profile, the gravest first. */
export function caveatsOf(profile: Profile): readonly Caveat[] {
  const scales = [profile.overall, ...profile.pillars, ...profile.areas, ...profile.competencies];
  const held: Readonly<Record<Caveat, boolean>> = {
    incomplete: profile.status === "incomplete",
    simulated:
      hasSimulatedBenchmark(profile) ||
      scales.some((scale) => isSimulated(scale) && scale.calibrated?.synthetic !== true),
    "simulated-calibration": scales.some(({ calibrated }) => calibrated?.synthetic === true),
    "within-scenario": scales.some((scale) => scale.band?.within === "scenario"),
    priors: profile.assumptions.source === "prior",
  };
  return (Object.keys(held) as Caveat[]).filter((caveat) => held[caveat]);
}

/** One quiet line under a section's heading with those of the profile's caveats that touch the section. */
export function caveatLine(profile: Profile, touching: readonly Caveat[]): Html | null {
  const held = caveatsOf(profile).filter((caveat) => touching.includes(caveat));
  if (held.length === 0) return null;
  return html`<ul class="caveats" aria-label="What limits this section">${held.map(
    (caveat) => html`<li class="caveat-${caveat}">${caveatWords[caveat]}</li>`,
  )}</ul>`;
}

/** A small tag beside any number that simulated people stand behind. */
export function simulatedTag(simulated: boolean): Html | null {
  return simulated ? html` <span class="tag tag-simulated">simulated</span>` : null;
}
