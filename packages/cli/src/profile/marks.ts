import type { Profile, ProfileBehavior, ProfileEvidence, ProfileScale } from "@leadsim/scenarios";
import type { Colors } from "../terminal/colors.js";

/** How strongly one decision showed what it could show. */
export type Mark = ProfileEvidence["shown"];

const signs: Readonly<Record<ProfileBehavior["status"], string>> = {
  seen: "●",
  judged: "◎",
  partly: "◐",
  "not-shown": "○",
  "no-response": "·",
  "not-reached": "·",
  "no-opportunity": "·",
};

/** The sign of a mark or a status, colored where color is wanted; the sign alone carries the meaning. */
export function sign(status: ProfileBehavior["status"], colors: Colors): string {
  const text = signs[status];
  if (status === "seen" || status === "judged") return colors.green(text);
  if (status === "partly") return colors.yellow(text);
  return status === "not-shown" ? colors.red(text) : colors.dim(text);
}

/** One mark per decision that a scale rests on, scenario by scenario, in the order played. */
export function marksOf(scale: ProfileScale, profile: Profile): Mark[][] {
  const evidence = new Map(profile.evidence.map((piece) => [piece.id, piece]));
  const scenarios = new Map<string, Mark[]>();
  for (const { evidence: ids, shown } of scale.trail.opportunities) {
    const piece = evidence.get(ids[0] ?? "");
    if (!piece) continue;
    const scenario = `${piece.session} ${piece.scenario}`;
    scenarios.set(scenario, [...(scenarios.get(scenario) ?? []), shown]);
  }
  return [...scenarios.values()];
}
