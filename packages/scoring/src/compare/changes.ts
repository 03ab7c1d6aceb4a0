import type { Profile, ProfileScale, ScoringChange } from "@leadsim/scenarios";
import { sameScale, scalesOf } from "./gaps.js";

type Value = ScoringChange["before"];
/** What is held side by side, by what it is called. */
type Facts = Readonly<Record<string, Value>>;

/** What a second scoring of the same sessions has otherwise: first what it rests on, then scale by scale. */
export function changesBetween(first: Profile, second: Profile): ScoringChange[] {
  const after = scalesOf(second);
  const before = scalesOf(first);
  const added = after.filter((scale) => !sameScale(scale, before));
  return [
    ...differences(null, restsOn(first), restsOn(second)),
    ...before.flatMap((scale) => {
      const found = sameScale(scale, after);
      return differences(scale.title, saidOf(scale), found ? saidOf(found) : {});
    }),
    ...added.flatMap((scale) => differences(scale.title, {}, saidOf(scale))),
  ];
}

function differences(scale: string | null, before: Facts, after: Facts): ScoringChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((what) => {
    const [from, to] = [before[what] ?? null, after[what] ?? null];
    return from === to ? [] : [{ scale, what, before: from, after: to }];
  });
}

function restsOn({ versions, assumptions, status }: Profile): Facts {
  const { scoring, model, benchmark, sessions } = versions;
  const keys = sessions.flatMap(({ scenarios }) =>
    scenarios.map(({ id, key }): [string, string] => [`key of ${id}`, key.slice(0, 12)]),
  );
  return {
    scoring,
    model: `${model.id}@${model.version}`,
    benchmark: benchmark ? `${benchmark.id}@${benchmark.version} (${benchmark.kind})` : null,
    assumptions: assumptions.text,
    status,
    ...Object.fromEntries(keys),
  };
}

function saidOf({ tier, band, standing, percentile, seen, frequency }: ProfileScale): Facts {
  return {
    tier,
    score: band?.score ?? null,
    "lower end": band?.low ?? null,
    "upper end": band?.high ?? null,
    standing: standing?.words ?? null,
    percentile: percentile?.value ?? null,
    seen: `${seen.seen} of ${seen.of}`,
    frequency: frequency?.words ?? null,
  };
}
