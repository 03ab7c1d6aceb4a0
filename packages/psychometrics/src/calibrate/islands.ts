import type { MetPattern } from "../responses/met-patterns.js";

/** What fewer people than this tie together counts as apart. */
export const fewestTies = 10;

/** People who met the same items, and so tie them together. */
interface Tie {
  readonly items: readonly number[];
  readonly people: number;
}

/**
 * Items by island: fewer than ten people met items of an island and others, too, counted by heads. One island where
 * all hang together. An item that nobody met is an island of its own.
 *
 * @param size how many items there are
 * @param fixed items that are on one scale already, whoever met them
 * @param peopleIn how many people stand behind a row of the table; one where it is not given
 */
export function islandsOf(
  patterns: readonly MetPattern[],
  size: number,
  fixed: readonly number[] = [],
  peopleIn: (person: number) => number = () => 1,
): number[][] {
  const ties = patterns.map(({ items, persons }) => ({
    items: [...items],
    people: persons.reduce((sum, person) => sum + peopleIn(person), 0),
  }));
  const anchored = fixed.map((item) => ({ items: [fixed[0]!, item], people: Infinity }));
  const { members, ties: left } = joined(size, [...anchored, ...ties]);
  const waiting = [[...members.keys()]];
  const islands: number[][] = [];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const shore = part.length > 1 ? lightestCut(part, left) : undefined;
    if (!shore) {
      islands.push(part.flatMap((place) => members.get(place)!));
      continue;
    }
    waiting.push(part.filter((place) => !shore.has(place)));
    waiting.push(part.filter((place) => shore.has(place)));
  }
  return islands.map((items) => items.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

/**
 * Joins what no cut can part: places that ten people met together are one place. What is left to be cut is small for
 * nearly all tables.
 */
function joined(
  size: number,
  all: readonly Tie[],
): { readonly members: ReadonlyMap<number, readonly number[]>; readonly ties: readonly Tie[] } {
  const home = Int32Array.from({ length: size }, (_, item) => item);
  let ties = all.filter(({ items }) => items.length > 1);
  for (let joins = 1; joins > 0; ) {
    joins = 0;
    const together = metTogether(ties, size);
    for (let a = 0; a < size; a += 1) {
      for (let b = a + 1; b < size; b += 1) {
        if (together[a * size + b]! < fewestTies || home[a] === home[b]) continue;
        const [kept, gone] = [home[a]!, home[b]!];
        home.forEach((place, item) => {
          if (place === gone) home[item] = kept;
        });
        joins += 1;
      }
    }
    ties = renamed(ties, (place) => home[place]!);
  }
  const members = new Map<number, number[]>();
  home.forEach((place, item) => {
    members.set(place, [...(members.get(place) ?? []), item]);
  });
  return { members, ties };
}

/** How many people met both of two places. */
function metTogether(ties: readonly Tie[], size: number): Float64Array {
  const together = new Float64Array(size * size);
  for (const { items, people } of ties) {
    items.forEach((a, at) => {
      for (let next = at + 1; next < items.length; next += 1) {
        const b = items[next]!;
        const cell = Math.min(a, b) * size + Math.max(a, b);
        together[cell] = together[cell]! + people;
      }
    });
  }
  return together;
}

/** The same ties between places that go by other names; those within one place are gone. */
function renamed(ties: readonly Tie[], name: (place: number) => number): Tie[] {
  return ties.flatMap(({ items, people }) => {
    const places = [...new Set(items.map(name))];
    return places.length > 1 ? [{ items: places, people }] : [];
  });
}

/**
 * One side of the cut that the fewest people cross (Klimmek & Wagner, 1996; a tie counts once however many of its
 * items are on either side); undefined where these are ten or more.
 */
function lightestCut(part: readonly number[], all: readonly Tie[]): ReadonlySet<number> | undefined {
  const here = new Set(part);
  const merged = new Map(part.map((place) => [place, [place]]));
  let ties = all.flatMap(({ items, people }): Tie[] => {
    const within = items.filter((place) => here.has(place));
    return within.length > 1 ? [{ items: within, people }] : [];
  });
  while (merged.size > 1) {
    const { last, before, people } = mostTightlyHeld([...merged.keys()], ties);
    if (people < fewestTies) return new Set(merged.get(last)!);
    merged.get(before)!.push(...merged.get(last)!);
    merged.delete(last);
    ties = renamed(ties, (place) => (place === last ? before : place));
  }
  return undefined;
}

/**
 * Orders places by how many people tie them to those before; the last, alone, is one side of the lightest cut between
 * it and the one before.
 */
function mostTightlyHeld(
  places: readonly number[],
  ties: readonly Tie[],
): { readonly last: number; readonly before: number; readonly people: number } {
  const tiesOf = new Map(places.map((place): [number, Tie[]] => [place, []]));
  for (const tie of ties) for (const place of tie.items) tiesOf.get(place)!.push(tie);
  const counted = new Set<Tie>();
  const held = new Map(places.map((place) => [place, 0]));
  let [last, before, people] = [places[0]!, places[0]!, 0];
  while (held.size > 0) {
    let next = -1;
    for (const [place, hold] of held) if (next < 0 || hold > held.get(next)!) next = place;
    people = held.get(next)!;
    [before, last] = [last, next];
    held.delete(next);
    for (const tie of tiesOf.get(next)!) {
      if (counted.has(tie)) continue;
      counted.add(tie);
      for (const place of tie.items) if (held.has(place)) held.set(place, held.get(place)! + tie.people);
    }
  }
  return { last, before, people };
}
