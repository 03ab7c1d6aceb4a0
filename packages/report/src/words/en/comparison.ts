import type { ScoringChange } from "@leadsim/scenarios";
import type { ComparisonWords } from "../comparison-words.js";
import { syntheticStatement } from "./benchmark.js";
import { format } from "./format.js";
import { target } from "./notices.js";
import { profile } from "./profile.js";

const { list } = format;

const whats: Readonly<Record<ScoringChange["what"], string>> = {
  scoring: "scoring",
  model: "model",
  benchmark: "benchmark",
  assumptions: "source of the assumptions",
  components: "variance components",
  status: "status",
  key: "key",
  tier: "what may be said",
  score: "score",
  low: "lower end",
  high: "upper end",
  standing: "standing",
  percentile: "percentile",
  seen: "seen",
  judged: "judged well",
  frequency: "level 4 or above",
};

export const comparison: ComparisonWords = {
  notices: {
    "player-simulated": () => "Sessions were played by a simulated person: no person is compared.",
    "player-scripted": () => "Sessions were played by a file of responses: no person is compared.",
    synthetic: ({ statement }) => `Simulated benchmark: ${statement ?? syntheticStatement}`,
    incomplete: () => "A session was not completed: what was reached is compared.",
    "different-populations": ({ benchmarks }) =>
      `Scores rest on different populations (${list(benchmarks.map((one) => one ?? "no benchmark"))}): part of a gap may come from that.`,
    "shared-sessions": () =>
      "Some sessions are in both profiles, so their errors are not independent and gaps have no interval.",
    rescored: () =>
      "The same sessions, scored twice: differences come from what the scoring rests on, not from the person.",
    "calibrated-apart": ({ scales }) =>
      `Calibrated in one profile alone, so without a gap: ${list(scales.map(({ title }) => title))}.`,
    "many-gaps": ({ gaps, byError }) =>
      `Each interval holds by itself, 9 times in 10: of ${gaps} scales without any true gap about ${byError} would look clear.`,
    target,
  },
  side: ({ title, kind, benchmark, sessions }) =>
    title ?? (kind === "target" ? `Target of ${benchmark?.title}` : `Profile of ${list(sessions)}`),
  cattellCaveat:
    "r_p places D² between nothing and two people drawn at random, as if scales were independent and free of error; they are neither. A profile of the opposite shape can still get .12. Read elevation, scatter and shape first.",
  change: (change) => {
    const { what, scenario, before, after } = change;
    return {
      what: scenario === undefined ? whats[what] : `key of ${scenario}`,
      before: asWritten(what, before),
      after: asWritten(what, after),
    };
  },
};

function asWritten(what: ScoringChange["what"], value: ScoringChange["before"]): string {
  if (value === null) return "–";
  if (typeof value === "number") return format.plain(value, what === "percentile" ? 0 : 2);
  if (what === "standing") return profile.standings[value as keyof typeof profile.standings] ?? value;
  if (what === "seen" || what === "judged" || what === "frequency") return value.replace("/", " of ");
  return value;
}
