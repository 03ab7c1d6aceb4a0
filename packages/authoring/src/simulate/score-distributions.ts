import type { ScoredTable } from "@leadsim/scoring";
import { type Distribution, distributionOf, rounded } from "./distribution.js";

/** How one scale came out over all sessions. */
export interface ScaleDistribution {
  readonly kind: "overall" | "pillar" | "competency";
  readonly id: string;
  readonly title: string;
  /** Points earned of those attainable, as 1 to 5; null where nothing measures it. */
  readonly quality: Distribution | null;
  /** What profiles would print, drawn to the middle by ρ; null where the evidence carries no score. */
  readonly score: Distribution | null;
  /** Shares of sessions by verdict; null where the evidence carries none. */
  readonly standing: Readonly<Record<string, number>> | null;
}

/** Overall, pillars and competencies, as all sessions came out. */
export function scoreDistributions({ scales, people }: ScoredTable): ScaleDistribution[] {
  return scales.map(({ kind, id, title }, place) => {
    const mine = people.flatMap((person) => person[place] ?? []);
    const verdicts = mine.flatMap(({ standing }) => standing ?? []);
    return {
      kind,
      id,
      title,
      quality: distributionOf(mine.map(({ quality }) => quality)),
      score: distributionOf(mine.map(({ score }) => score)),
      standing: verdicts.length === 0 ? null : shares(verdicts, people.length),
    };
  });
}

function shares(verdicts: readonly string[], all: number): Record<string, number> {
  const names = ["above", "at", "below", "cannot-tell"];
  const share = (name: string) => verdicts.filter((verdict) => verdict === name).length / all;
  return Object.fromEntries(names.map((name) => [name, rounded(share(name))]));
}
