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
  /** Whether the numbers must rest on people who sat the form in real use, never on priors or simulation. */
  readonly operational?: true;
}

const all: readonly Kind[] = ["overall", "pillar", "area", "competency"];

/** What is said from how much, strongest first; the first rule that is met holds. */
export const tierRules: readonly TierRule[] = [
  {
    tier: "decision",
    kinds: ["overall", "pillar"],
    decisions: 24,
    scenarios: 4,
    reliability: 0.8,
    standing: true,
    percentile: true,
    operational: true,
  },
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
  evidence: {
    readonly decisions: number;
    readonly scenarios: number;
    readonly reliability: number;
    readonly operational: boolean;
  },
): TierRule {
  const met = tierRules.find(
    (rule) =>
      rule.kinds.includes(kind) &&
      evidence.decisions >= rule.decisions &&
      evidence.scenarios >= rule.scenarios &&
      evidence.reliability >= rule.reliability &&
      (evidence.operational || !rule.operational),
  );
  return met as TierRule;
}

/** Whether a score stands beside the band. */
function saysScore(tier: Tier): boolean {
  return tier === "development" || tier === "decision";
}

/** Whether there is a band. */
export function saysBand(tier: Tier): boolean {
  return saysScore(tier) || tier === "band" || tier === "within-scenario";
}
