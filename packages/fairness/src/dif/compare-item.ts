import { notMet, type ResponseTable } from "@leadsim/psychometrics";
import { type LogisticDif, logisticDif } from "./logistic-dif.js";
import { generalizedMantelHaenszel, mantel } from "./mantel.js";
import { type ChiSquareTest, type MantelHaenszel, mantelHaenszel } from "./mantel-haenszel.js";
import { matchedByOthers } from "./matched-by-others.js";
import { matchedTable } from "./matched-table.js";
import { type Matching, matchingScore, strataOfQuantiles, strataOfValues } from "./matching.js";
import { type Sibtest, sibtest } from "./sibtest.js";
import {
  itemDeviation,
  type StandardizedDifference,
  standardizedDifference,
} from "./standardized-difference.js";

/** One item between two groups, as computed. */
export interface ItemComparison {
  readonly reference: number;
  readonly focal: number;
  readonly categories: number;
  readonly mantelHaenszel?: MantelHaenszel;
  readonly mantel?: ChiSquareTest;
  readonly generalized?: ChiSquareTest;
  readonly standardizedDifference?: StandardizedDifference;
  readonly logistic?: LogisticDif;
  /** Standard deviation of the item over both groups. */
  readonly deviation?: number;
  /** Only where people are matched on sums of scores. */
  readonly sibtest?: Sibtest;
}

/** What all items of a comparison share. */
export interface ComparisonFrame {
  readonly table: ResponseTable;
  readonly scores: readonly (readonly number[])[];
  readonly matching: Matching;
  /** Most quantile strata of a continuous matching score; null where each value is a stratum. */
  readonly strata: number | null;
  /** By person: 0 reference, 1 focal, −1 neither. */
  readonly side: Int8Array;
  readonly minimum: number;
}

/** About this many people of the smaller group per quantile stratum, and no fewer strata than five (Cochran 1968). */
const perStratum = 10;
const fewestStrata = 5;

/** Compares one item; with too few people of either group only counts them. */
export function compareItem(
  frame: ComparisonFrame,
  item: number,
  counted: readonly boolean[],
): ItemComparison {
  const { table, scores, side } = frame;
  const met: { y: number; focal: number; score: number }[] = [];
  for (let person = 0; person < table.persons; person += 1) {
    if (side[person] === -1) continue;
    const category = table.cells[person * table.items.length + item]!;
    if (category === notMet) continue;
    const score = matchingScore(table, scores, frame.matching, counted, item, person);
    if (!Number.isNaN(score)) met.push({ y: category, focal: side[person]!, score });
  }
  const focal = met.reduce((sum, person) => sum + person.focal, 0);
  const reference = met.length - focal;
  const used = [...new Set(met.map(({ y }) => y))].sort((a, b) => a - b);
  const counts = { reference, focal, categories: used.length };
  if (Math.min(reference, focal) < frame.minimum || used.length < 2) return counts;
  const places = new Map(used.map((category, place) => [category, place]));
  const y = Int32Array.from(met, (person) => places.get(person.y)!);
  const group = Int8Array.from(met, (person) => person.focal);
  const values = Float64Array.from(met, (person) => person.score);
  const strata =
    frame.strata === null
      ? strataOfValues(values)
      : strataOfQuantiles(values, strataFor(Math.min(reference, focal), frame.strata));
  const worth = used.map((category) => scores[item]![category]!);
  const matched = matchedTable(worth, y, group, strata);
  const others = sumsMatch(frame.matching)
    ? matchedByOthers(table, side, item, counted, scores[item]!)
    : undefined;
  const results = {
    mantelHaenszel: used.length === 2 ? mantelHaenszel(matched) : undefined,
    mantel: mantel(matched),
    generalized: generalizedMantelHaenszel(matched),
    standardizedDifference: standardizedDifference(matched),
    logistic: logisticDif(y, used.length, values, group, worth),
    deviation: itemDeviation(matched),
    sibtest: others && sibtest(others.people, others.score),
  };
  return { ...counts, ...present(results) };
}

function sumsMatch({ kind }: Matching): boolean {
  return kind === "total" || kind === "rest";
}

function strataFor(smaller: number, most: number): number {
  return Math.max(Math.min(fewestStrata, most), Math.min(most, Math.floor(smaller / perStratum)));
}

/** Leaves out what is undefined, as optional fields ask. */
function present<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
