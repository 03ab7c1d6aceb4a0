import type { Profile, ProfileScale, ScaleName, ScoringChange } from "@leadsim/scenarios";
import { referenceTo } from "@leadsim/scenarios/rules";
import { sameScale, scalesOf } from "./gaps.js";

/** What is held side by side, by what it is. */
type Facts = Partial<Record<ScoringChange["what"], ScoringChange["before"]>>;

/** What a second scoring of the same sessions has otherwise: first what it rests on, then scale by scale. */
export function changesBetween(first: Profile, second: Profile): ScoringChange[] {
  const after = scalesOf(second);
  const before = scalesOf(first);
  const added = after.filter((scale) => !sameScale(scale, before));
  return [
    ...differences(null, restsOn(first), restsOn(second)),
    ...keyChanges(first, second),
    ...before.flatMap((scale) => {
      const found = sameScale(scale, after);
      return differences(nameOf(scale), saidOf(scale), found ? saidOf(found) : {});
    }),
    ...added.flatMap((scale) => differences(nameOf(scale), {}, saidOf(scale))),
  ];
}

function differences(scale: ScaleName | null, before: Facts, after: Facts): ScoringChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as ScoringChange["what"][];
  return names.flatMap((what) => {
    const [from, to] = [before[what] ?? null, after[what] ?? null];
    return from === to ? [] : [{ scale, what, before: from, after: to }];
  });
}

function restsOn({ versions, assumptions, status }: Profile): Facts {
  const { scoring, model, benchmark } = versions;
  const { source, components, correlations, mean } = assumptions;
  const numbers = Object.entries({ ...components, ...correlations, mean });
  return {
    scoring,
    model: referenceTo(model),
    benchmark: benchmark && referenceTo(benchmark),
    assumptions: source,
    components: numbers.map(([name, value]) => `${name} ${value}`).join(", "),
    status,
  };
}

/** Scenarios that were scored with another key, told by the first figures of its hash. */
function keyChanges(first: Profile, second: Profile): ScoringChange[] {
  const [before, after] = [keysOf(first), keysOf(second)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((scenario) => {
    const change = differences(
      null,
      { key: before.get(scenario) ?? null },
      { key: after.get(scenario) ?? null },
    );
    return change.map((one) => ({ ...one, scenario }));
  });
}

function keysOf({ versions }: Profile): ReadonlyMap<string, string> {
  const scenarios = versions.sessions.flatMap((session) => session.scenarios);
  return new Map(scenarios.map(({ id, key }) => [id, key.slice(0, 12)]));
}

function saidOf({ tier, band, standing, percentile, seen, frequency }: ProfileScale): Facts {
  return {
    tier,
    score: band?.score ?? null,
    low: band?.low ?? null,
    high: band?.high ?? null,
    standing: standing?.verdict ?? null,
    percentile: percentile?.value ?? null,
    seen: `${seen.seen}/${seen.of}`,
    judged: `${seen.judged}/${seen.of}`,
    frequency: frequency && `${frequency.reached}/${frequency.of}`,
  };
}

function nameOf({ id, kind, title }: ProfileScale): ScaleName {
  return { id, kind, title };
}
