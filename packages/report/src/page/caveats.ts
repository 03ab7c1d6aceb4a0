import type { Profile, ProfileScale } from "@leadsim/scenarios";
import type { Caveat } from "../words/caveat.js";
import type { Words } from "../words/words.js";
import { type Html, html } from "./escape.js";

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
export function caveatLine(profile: Profile, touching: readonly Caveat[], { assessor }: Words): Html | null {
  const held = caveatsOf(profile).filter((caveat) => touching.includes(caveat));
  if (held.length === 0) return null;
  return html`<ul class="caveats" aria-label="${assessor.caveatsLabel}">${held.map(
    (caveat) => html`<li class="caveat-${caveat}">${assessor.caveats[caveat]}</li>`,
  )}</ul>`;
}

/** A small tag beside any number that simulated people stand behind. */
export function simulatedTag(simulated: boolean, { page }: Words): Html | null {
  return simulated ? html` <span class="tag tag-simulated">${page.simulated}</span>` : null;
}
