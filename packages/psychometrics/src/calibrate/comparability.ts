import { type MetPattern, metPatterns } from "../responses/met-patterns.js";
import { notMet, type ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { fewestTies, islandsOf } from "./islands.js";
import type { People } from "./people.js";

/** A group that shares fewer items with the others hangs by a thread. */
const fewestShared = 3;

/** How people, items and groups hang together. */
export interface Comparability {
  /** Items that people tie together; one island where all hang together. */
  readonly islands: readonly (readonly string[])[];
  /** Groups that share fewer than three items with the others. */
  readonly thin: readonly string[];
}

/**
 * Whether all items and groups can stand on one scale. Items of two islands are comparable only where their
 * people are alike by assumption. Groups are free to differ, so that only items they share with others place them.
 *
 * @param isAnchor whether an item's parameters are fixed: anchors are on one scale whoever met them
 * @throws ScoringError `disconnected` where a group shares no island with the others
 */
export function comparabilityOf(
  table: ResponseTable,
  people: People,
  isAnchor: (item: string) => boolean,
): Comparability {
  const patterns = metPatterns(table, (person) => people.weights[person]! > 0);
  const anchors = table.items.flatMap((id, item) => (isAnchor(id) ? [item] : []));
  const peopleIn = (person: number): number => (people.weighting === "counts" ? people.weights[person]! : 1);
  const islands = islandsOf(patterns, table.items.length, anchors, peopleIn);
  const named = islands.map((island) => island.map((item) => table.items[item]!));
  const apart = groupsApart(patterns, people, islands, anchors);
  if (apart.length > 0) {
    throw new ScoringError(
      "disconnected",
      `Fewer than ${fewestTies} people tie ${apart.length === 1 ? "group" : "groups"} ${apart.join(", ")} to the others, so nothing tells how able the groups are beside each other. The items fall apart: ${inWords(named)}. Give the groups items in common or calibrate each by itself.`,
      { groups: apart.join(" "), islands: islands.length },
    );
  }
  return { islands: named, thin: thinGroups(table, people, isAnchor) };
}

/** Groups that cannot be reached from the reference group (or the anchors) over islands that two groups visit. */
function groupsApart(
  patterns: readonly MetPattern[],
  { group, groups }: People,
  islands: readonly (readonly number[])[],
  anchors: readonly number[],
): string[] {
  if (groups.length < 2 || islands.length < 2) return [];
  const visitors = islands.map((island) => {
    const counts = groups.map(() => 0);
    const here = new Set(island);
    for (const { items, persons } of patterns) {
      if (!items.some((item) => here.has(item))) continue;
      for (const person of persons) counts[group[person]!] = counts[group[person]!]! + 1;
    }
    return counts;
  });
  const visits = (place: number, island: number): boolean => visitors[island]![place]! >= fewestTies;
  const reached = new Set(anchors.length > 0 ? [] : [0]);
  const seen = new Set(islands.flatMap((island, at) => (island.includes(anchors[0]!) ? [at] : [])));
  for (let before = -1; before < reached.size + seen.size; ) {
    before = reached.size + seen.size;
    islands.forEach((_, island) => {
      if (groups.some((_, place) => reached.has(place) && visits(place, island))) seen.add(island);
    });
    groups.forEach((_, place) => {
      if ([...seen].some((island) => visits(place, island))) reached.add(place);
    });
  }
  return groups.filter((_, place) => !reached.has(place));
}

function thinGroups(
  table: ResponseTable,
  { group, groups, weights }: People,
  isAnchor: (item: string) => boolean,
): string[] {
  if (groups.length < 2) return [];
  const width = table.items.length;
  const met = new Int32Array(groups.length * width);
  for (let person = 0; person < table.persons; person += 1) {
    if (weights[person] === 0) continue;
    for (let item = 0; item < width; item += 1) {
      if (table.cells[person * width + item] === notMet) continue;
      const at = group[person]! * width + item;
      met[at] = met[at]! + 1;
    }
  }
  const known = (place: number, item: number): boolean => met[place * width + item]! >= fewestTies;
  return groups.filter((_, place) => {
    const shared = table.items.filter(
      (id, item) =>
        known(place, item) &&
        (isAnchor(id) || groups.some((_, other) => other !== place && known(other, item))),
    );
    return shared.length < Math.min(fewestShared, width);
  });
}

/** Each island by its first items. */
function inWords(islands: readonly (readonly string[])[]): string {
  const named = (items: readonly string[]): string =>
    items.length > 5 ? `${items.slice(0, 5).join(" ")} and ${items.length - 5} more` : items.join(" ");
  return islands.map(named).join("; ");
}
