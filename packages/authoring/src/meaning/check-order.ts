import type { Play, PlayDecision } from "@leadsim/engine";
import type { Report } from "./report.js";

/**
 * Standard deviations past what an order by chance gives, from which the file's order tells the key: a
 * judgment of ours.
 */
const mostOfPairs = 3;
/** The same for one place of several that are looked at. */
const mostOfPlaces = 3.5;

/**
 * Says where the file's order of options predicts the key, in all types but estimate: options of higher
 * levels mostly stand before those of lower ones, or after; or the best, or the worst, mostly stands in one
 * place. Who sees the file's order, in a log or in an unshuffled list, then knows something of the key. Both
 * are counted in standard deviations past an order by chance: the pairs as Kendall's S with its variance
 * under ties (Kendall 1970), the places as a sum of draws, one per decision.
 */
export function checkOrder({ scenes }: Play, report: Report): void {
  const decisions = scenes.flatMap(({ decision }) => (decision ? [levelsOf(decision)] : []));
  const found = trendOf(decisions) ?? extremeOf(decisions, "best") ?? extremeOf(decisions, "worst");
  if (found === null) return;
  report.add("order-predicts-key", ["scenes"], found, {
    help: "Put the options of some decisions in another order: best, worst and middle in every place alike.",
  });
}

type Levels = readonly number[];

function trendOf(decisions: readonly Levels[]): string | null {
  let [falling, rising, variance] = [0, 0, 0];
  for (const levels of decisions) {
    for (const [at, level] of levels.entries()) {
      for (const later of levels.slice(at + 1)) {
        if (level > later) falling += 1;
        if (level < later) rising += 1;
      }
    }
    variance += varianceOfS(levels);
  }
  if (Math.abs(falling - rising) < mostOfPairs * Math.sqrt(variance) || variance === 0) return null;
  const pairs = falling + rising;
  const share = Math.round((100 * Math.max(falling, rising)) / pairs);
  const place = falling > rising ? "before" : "after";
  return `In ${share} percent of ${pairs} pairs the better option stands ${place} the other in the file.`;
}

/** The variance of pairs in order less pairs out of order, where every order of these levels is as likely. */
function varianceOfS(levels: Levels): number {
  const spread = (n: number): number => (n * (n - 1) * (2 * n + 5)) / 18;
  const sizes = [...new Set(levels)].map((level) => levels.filter((other) => other === level).length);
  return sizes.reduce((left, size) => left - spread(size), spread(levels.length));
}

/** The place that the best or the worst takes too often, where there is one best or worst. */
function extremeOf(decisions: readonly Levels[], which: "best" | "worst"): string | null {
  const single = decisions.flatMap((levels) => {
    const extreme = which === "best" ? Math.max(...levels) : Math.min(...levels);
    const place = levels.indexOf(extreme);
    return levels.length > 1 && place === levels.lastIndexOf(extreme) ? [{ place, of: levels.length }] : [];
  });
  const say = (name: string, isThere: (one: Placed) => boolean, chance: (of: number) => number) => {
    const count = single.filter(isThere).length;
    const chances = single.map(({ of }) => chance(of));
    const expected = chances.reduce((sum, p) => sum + p, 0);
    const variance = chances.reduce((sum, p) => sum + p * (1 - p), 0);
    if (count - expected < mostOfPlaces * Math.sqrt(variance) || variance === 0) return [];
    return [`In ${count} of ${single.length} decisions the ${which} option stands ${name} in the file.`];
  };
  const longest = Math.max(0, ...single.map(({ of }) => of));
  const numbered = Array.from({ length: longest }, (_, at) =>
    say(
      `in place ${at + 1}`,
      ({ place }) => place === at,
      (of) => (of > at ? 1 / of : 0),
    ),
  );
  const said = [
    ...numbered,
    say(
      "last",
      ({ place, of }) => place === of - 1,
      (of) => 1 / of,
    ),
    say(
      "between the first and the last",
      ({ place, of }) => place > 0 && place < of - 1,
      (of) => (of - 2) / of,
    ),
  ];
  return said.flat()[0] ?? null;
}

interface Placed {
  readonly place: number;
  readonly of: number;
}

/**
 * Levels of the options in the file's order, mean over the behaviors; at allocate what should be given, at
 * sort the place of the bin an item is best put in.
 */
function levelsOf({ decision, options }: PlayDecision): Levels {
  return options.flatMap(({ id }) => {
    const levels = levelsOfOption(decision, id);
    return levels.length === 0 ? [] : [levels.reduce((sum, level) => sum + level, 0) / levels.length];
  });
}

function levelsOfOption(decision: PlayDecision["decision"], id: string): Levels {
  switch (decision.type) {
    case "estimate":
      return [];
    case "allocate":
      return decision.key.flatMap(({ amounts }) => {
        const range = amounts[id];
        return range ? [(range.from + range.to) / 2] : [];
      });
    case "sort": {
      const places = decision.bins.map((bin) => bin.id);
      return decision.key.flatMap(({ levels }) => {
        const reached = places.map((bin) => levels[id]?.[bin] ?? Number.NEGATIVE_INFINITY);
        return levels[id] ? [reached.indexOf(Math.max(...reached))] : [];
      });
    }
    default:
      return decision.key.flatMap(({ levels }) => levels[id] ?? []);
  }
}
