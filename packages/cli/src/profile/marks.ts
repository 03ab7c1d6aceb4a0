import type { Profile, ProfileBehavior, ProfileEvidence, ProfileScale } from "@leadsim/scenarios";
import type { Colors } from "../terminal/colors.js";

/** How strongly one decision showed what it could show. */
export type Mark = "seen" | "partly" | "not-shown";

const signs: Readonly<Record<ProfileBehavior["status"], string>> = {
  seen: "●",
  partly: "◐",
  "not-shown": "○",
  "no-response": "·",
  "not-reached": "·",
  "no-opportunity": "·",
};

/** The sign of a mark or a status, colored where color is wanted; the sign alone carries the meaning. */
export function sign(status: ProfileBehavior["status"], colors: Colors): string {
  const text = signs[status];
  if (status === "seen") return colors.green(text);
  if (status === "partly") return colors.yellow(text);
  return status === "not-shown" ? colors.red(text) : colors.dim(text);
}

/** One mark per decision that a scale rests on, scenario by scenario, in the order played. */
export function marksOf(scale: ProfileScale, profile: Profile): Mark[][] {
  const wanted = new Set(scale.trail.evidence);
  const scenarios = new Map<string, Map<string, number[]>>();
  for (const evidence of profile.evidence) {
    if (!wanted.has(evidence.id)) continue;
    const scenario = `${evidence.session} ${evidence.scenario}`;
    const decisions = scenarios.get(scenario) ?? new Map<string, number[]>();
    scenarios.set(scenario, decisions);
    decisions.set(evidence.decision, [...(decisions.get(evidence.decision) ?? []), evidence.level]);
  }
  return [...scenarios.values()].map((decisions) =>
    [...decisions.values()].map((levels) => markOf(mean(levels))),
  );
}

/** Seen from level 4, partly from 2.5. */
function markOf(level: ProfileEvidence["level"]): Mark {
  if (level >= 4) return "seen";
  return level >= 2.5 ? "partly" : "not-shown";
}

function mean(levels: readonly number[]): number {
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
