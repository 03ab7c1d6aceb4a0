import type { ProfileScale } from "@leadsim/scenarios";

/**
 * Whether the evidence of a scale carries a score; else a range at most may be told. The report keeps the
 * same rule.
 */
export function carriesScore({ band, tier }: Pick<ProfileScale, "band" | "tier">): boolean {
  return band !== null && (tier === "development" || tier === "decision");
}
