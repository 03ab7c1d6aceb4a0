import type { ProfileScale } from "@leadsim/scenarios";

export type Tier = ProfileScale["tier"];
type Kind = ProfileScale["kind"];

/** What a scale needs before something is said. */
export interface TierRule {
  readonly tier: Tier;
  /** Kinds of scales the rule speaks of. */
  readonly kinds: readonly Kind[];
  /** At least so many distinct decisions … */
  readonly decisions: number;
  /** … over so many scenarios … */
  readonly scenarios: number;
  /** … with at least this reliability. For competencies, the reliability of their own evidence. */
  readonly reliability: number;
  readonly standing: boolean;
  readonly percentile: boolean;
}

const all: readonly Kind[] = ["overall", "pillar", "area", "competency"];

/**
 * What is said from how much, strongest first; the first rule that is met holds. Use for decisions about a person (24 decisions over
 * four scenarios, ρ ≥ .80 from operational data) is no row here: level 0 never grants it.
 */
export const tierRules: readonly TierRule[] = [
  {
    tier: "development",
    kinds: all,
    decisions: 8,
    scenarios: 3,
    reliability: 0.6,
    standing: true,
    percentile: true,
  },
  { tier: "band", kinds: all, decisions: 3, scenarios: 2, reliability: 0, standing: true, percentile: false },
  {
    tier: "within-scenario",
    kinds: ["overall", "pillar"],
    decisions: 8,
    scenarios: 1,
    reliability: 0,
    standing: false,
    percentile: false,
  },
  {
    tier: "seen",
    kinds: all,
    decisions: 1,
    scenarios: 1,
    reliability: 0,
    standing: false,
    percentile: false,
  },
  {
    tier: "none",
    kinds: all,
    decisions: 0,
    scenarios: 0,
    reliability: 0,
    standing: false,
    percentile: false,
  },
];

/** The strongest rule this much evidence meets. */
export function tierFor(
  kind: Kind,
  evidence: { readonly decisions: number; readonly scenarios: number; readonly reliability: number },
): TierRule {
  const met = tierRules.find(
    (rule) =>
      rule.kinds.includes(kind) &&
      evidence.decisions >= rule.decisions &&
      evidence.scenarios >= rule.scenarios &&
      evidence.reliability >= rule.reliability,
  );
  return met as TierRule;
}
