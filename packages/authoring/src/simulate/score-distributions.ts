import type { SimulationScale } from "@leadsim/scenarios";
import type { ScoredTable } from "@leadsim/scoring";
import { distributionOf, rounded } from "./distribution.js";

/** Overall, pillars and competencies, as all sessions came out. */
export function scoreDistributions({ scales, people }: ScoredTable): SimulationScale[] {
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
