import type { DecisionTally, SimulationTable } from "@leadsim/engine";
import { rounded } from "./distribution.js";

/** An option met less often than this is hardly ever taken. */
export const rare = 0.03;
/** A decision where one answer takes more than this hardly tells people apart. */
const crowded = 0.9;

/** How the options of one decision were used. */
export interface DecisionCoverage {
  readonly scenario: string;
  readonly decision: string;
  readonly type: DecisionTally["type"];
  readonly responses: number;
  readonly timeouts: number;
  readonly options: readonly OptionCoverage[];
  /** The answer given by more than nine in ten; null where there is none. */
  readonly crowded: string | null;
}

export interface OptionCoverage {
  readonly option: string;
  /** By what can be done with it (picked; best, worst; ratings; positions; bins): shares of responses. Amounts and figures: the mean. */
  readonly shares: Readonly<Record<string, number>>;
  /** Picked, or named best or worst, by fewer than three in a hundred. */
  readonly rare: boolean;
}

/** Which options were used how often, and which decisions tell hardly anything apart. */
export function choiceCoverage({ decisions }: SimulationTable): DecisionCoverage[] {
  return decisions.map((tally) => {
    const { scenario, decision, type, responses, timeouts } = tally;
    const options = tally.options.map((option, place) => optionCoverage(tally, option, place));
    return { scenario, decision, type, responses, timeouts, options, crowded: crowdedAnswer(type, options) };
  });
}

function optionCoverage(tally: DecisionTally, option: string, place: number): OptionCoverage {
  const { categories, counts, responses, type } = tally;
  const figures = type === "allocate" || type === "estimate";
  const share = (at: number) => (counts[place * categories.length + at] ?? 0) / Math.max(1, responses);
  const shares = Object.fromEntries(
    categories.map((category, at) => [figures ? "mean" : category, rounded(share(at))]),
  );
  const used = categories.reduce((sum, _, at) => sum + share(at), 0);
  const picks = type === "choose" || type === "select" || type === "best-worst";
  return { option, shares, rare: picks && responses > 0 && used < rare };
}

function crowdedAnswer(type: DecisionTally["type"], options: readonly OptionCoverage[]): string | null {
  if (type === "allocate" || type === "estimate") return null;
  for (const { option, shares } of options) {
    for (const [category, share] of Object.entries(shares)) {
      if (share > crowded) return type === "choose" || type === "select" ? option : `${option}: ${category}`;
    }
  }
  return null;
}
