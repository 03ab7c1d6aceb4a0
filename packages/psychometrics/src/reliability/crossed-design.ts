import type { ItemScores } from "./item-scores.js";

/** People who met the same items: they share all that does not depend on their responses. */
export interface Pattern {
  /** Items met, those of a scenario side by side. */
  readonly items: Int32Array;
  /** Where each scenario begins in `items`, and their end. */
  readonly starts: Int32Array;
  /** How many people. */
  people: number;
}

/** Responses sorted for variance components: by person, and by scenario within person. */
export interface CrossedDesign {
  readonly persons: number;
  readonly items: number;
  readonly scenarios: number;
  /** By item. */
  readonly scenarioOf: Int32Array;
  /**
   * Whether scenarios can be told from people and from items: two of them, and one with two items that
   * somebody met.
   */
  readonly nested: boolean;
  readonly patterns: readonly Pattern[];
  /** By person: place in `patterns`. */
  readonly patternOf: Int32Array;
  /** By person: where the person's responses begin, and the end of all. */
  readonly starts: Int32Array;
  /** Responses in the order of the person's pattern, less the mean of all. */
  readonly values: Float64Array;
  /** Mean of all responses. */
  readonly mean: number;
}

/** Sorts scores; people and items without any response are left out. */
export function crossedDesign(scores: ItemScores, scenarioOf: Int32Array, scenarios: number): CrossedDesign {
  const width = scores.items.length;
  const met = itemsMet(scores);
  const kept = [...met.keys()].filter((item) => met[item] === 1);
  const order = kept.sort((a, b) => scenarioOf[a]! - scenarioOf[b]! || a - b);
  const numbers = new Map<number, number>();
  const of = Int32Array.from(order, (item) => {
    const number = numbers.get(scenarioOf[item]!) ?? numbers.size;
    numbers.set(scenarioOf[item]!, number);
    return number;
  });
  const patterns: Pattern[] = [];
  const places = new Map<string, number>();
  const patternOf: number[] = [];
  const starts: number[] = [0];
  const values: number[] = [];
  const scratch: number[] = [];
  for (let person = 0; person < scores.persons; person += 1) {
    scratch.length = 0;
    for (let at = 0; at < order.length; at += 1) {
      const value = scores.values[person * width + order[at]!]!;
      if (Number.isNaN(value)) continue;
      scratch.push(at);
      values.push(value);
    }
    if (scratch.length === 0) continue;
    patternOf.push(placeOf(scratch, of, patterns, places));
    starts.push(values.length);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    persons: patternOf.length,
    items: order.length,
    scenarios: Math.min(scenarios, numbers.size),
    scenarioOf: of,
    nested: numbers.size > 1 && patterns.some(({ items, starts }) => items.length > starts.length - 1),
    patterns,
    patternOf: Int32Array.from(patternOf),
    starts: Int32Array.from(starts),
    values: Float64Array.from(values, (value) => value - mean),
    mean,
  };
}

/** Calls `see` with each person's pattern, where the responses begin, and the pattern's place. */
export function eachPerson(
  { persons, patterns, patternOf, starts }: CrossedDesign,
  see: (pattern: Pattern, from: number, place: number) => void,
): void {
  for (let person = 0; person < persons; person += 1) {
    const place = patternOf[person]!;
    see(patterns[place]!, starts[person]!, place);
  }
}

function itemsMet({ items, values }: ItemScores): Uint8Array {
  const met = new Uint8Array(items.length);
  for (let cell = 0; cell < values.length; cell += 1) {
    if (!Number.isNaN(values[cell]!)) met[cell % items.length] = 1;
  }
  return met;
}

function placeOf(
  items: readonly number[],
  scenarioOf: Int32Array,
  patterns: Pattern[],
  places: Map<string, number>,
): number {
  const key = items.join();
  const known = places.get(key);
  if (known !== undefined) {
    patterns[known]!.people += 1;
    return known;
  }
  const starts = [0];
  for (let at = 1; at < items.length; at += 1) {
    if (scenarioOf[items[at]!] !== scenarioOf[items[at - 1]!]) starts.push(at);
  }
  starts.push(items.length);
  patterns.push({ items: Int32Array.from(items), starts: Int32Array.from(starts), people: 1 });
  places.set(key, patterns.length - 1);
  return patterns.length - 1;
}
