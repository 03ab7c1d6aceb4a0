import type { CheckPathLevel, CheckPaths } from "@leadsim/scenarios";
import type { BehaviorPaths, PathEnd, PathEnds, Paths } from "./path-ranges.js";

/** A scenario of a form, with its paths. */
export interface ScenarioPaths {
  readonly scenario: string;
  readonly paths: Paths;
}

/** Puts the paths of scenarios sat one after the other together; nothing where those of one are unknown. */
export function pathRange(scenarios: readonly ScenarioPaths[], behavior: string): CheckPaths | null {
  const each: { readonly scenario: string; readonly ends: BehaviorPaths }[] = [];
  for (const { scenario, paths } of scenarios) {
    if ("unknown" in paths) return null;
    each.push({ scenario, ends: paths.of(behavior) });
  }
  const together = (pick: Exclude<keyof BehaviorPaths, "exact">, better: Better): PathEnds =>
    each.reduce<PathEnds>(
      (before, { scenario, ends }) =>
        joined(before, ends[pick], better, each.length > 1 ? scenario : undefined),
      new Map([[0, { sum: 0, responses: [] }]]),
    );
  const lowest = together("lowest", less);
  const highest = together("highest", more);
  const ends = {
    lowest: bestOf(lowest, less),
    highest: bestOf(highest, more),
    leastHighest: bestOf(together("leastHighest", less), less),
    mostLowest: bestOf(together("mostLowest", more), more),
  };
  return {
    opportunities: { fewest: Math.min(...highest.keys()), most: Math.max(...highest.keys()) },
    ...(ends.lowest && { lowest: ends.lowest }),
    ...(ends.highest && { highest: ends.highest }),
    ...(ends.leastHighest && differ(ends.leastHighest, ends.highest) && { leastHighest: ends.leastHighest }),
    ...(ends.mostLowest && differ(ends.lowest, ends.mostLowest) && { mostLowest: ends.mostLowest }),
    exact: each.every((one) => one.ends.exact),
  };
}

type Better = (a: number, b: number) => boolean;
const less: Better = (a, b) => a < b;
const more: Better = (a, b) => a > b;

function joined(before: PathEnds, after: PathEnds, better: Better, scenario: string | undefined): PathEnds {
  const ends = new Map<number, PathEnd>();
  for (const [count, first] of before) {
    for (const [more_, second] of after) {
      const sum = first.sum + second.sum;
      const known = ends.get(count + more_);
      if (known && !better(sum, known.sum)) continue;
      const own =
        scenario === undefined ? second.responses : second.responses.map((one) => ({ scenario, ...one }));
      ends.set(count + more_, { sum, responses: [...first.responses, ...own] });
    }
  }
  return ends;
}

function bestOf(ends: PathEnds, better: Better): CheckPathLevel | undefined {
  let best: CheckPathLevel | undefined;
  for (const [opportunities, { sum, responses }] of ends) {
    const level = sum / opportunities;
    if (opportunities > 0 && (!best || better(level, best.level))) best = { level, opportunities, responses };
  }
  return best;
}

function differ(smaller: CheckPathLevel | undefined, larger: CheckPathLevel | undefined): boolean {
  return smaller !== undefined && larger !== undefined && larger.level - smaller.level > 1e-9;
}
