import type { DecisionTally, SimulationTable } from "@leadsim/engine";
import type { SimulationDecision, SimulationOption } from "@leadsim/scenarios";
import { rounded } from "./distribution.js";

/** An option met less often than this is hardly ever taken. */
export const rare = 0.03;
/** A decision where one answer takes more than this hardly tells people apart. */
const crowded = 0.9;

/** Which options were used how often, and which decisions tell hardly anything apart. */
export function choiceCoverage({ decisions }: SimulationTable): SimulationDecision[] {
  return decisions.map((tally) => {
    const { scenario, decision, type, responses, timeouts } = tally;
    const options = tally.options.map((option, place) => optionCoverage(tally, option, place));
    return { scenario, decision, type, responses, timeouts, options, crowded: crowdedAnswer(type, options) };
  });
}

function optionCoverage(tally: DecisionTally, option: string, place: number): SimulationOption {
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

function crowdedAnswer(type: DecisionTally["type"], options: readonly SimulationOption[]): string | null {
  if (type === "allocate" || type === "estimate") return null;
  for (const { option, shares } of options) {
    for (const [category, share] of Object.entries(shares)) {
      if (share > crowded) return type === "choose" || type === "select" ? option : `${option}: ${category}`;
    }
  }
  return null;
}
