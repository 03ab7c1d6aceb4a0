import type { Calibration } from "@leadsim/scenarios";
import type { ResponseTable } from "../responses/response-table.js";
import { checkSumsRise } from "./falling-items.js";
import { withFineAbility, withFineFactors } from "./fine-grid.js";
import { type ItemBank, itemBank, type Prior } from "./item-bank.js";
import { categoryMet, metResponses } from "./met-responses.js";
import { reachingPrior } from "./reaching-grid.js";
import { sumDistribution } from "./sum-distribution.js";

/** One row per sum of categories (0 for the lowest of each item), from 0 up. */
export interface SumScoreTable {
  /** Mean and SD of θ given the sum. */
  readonly theta: Float64Array;
  readonly se: Float64Array;
  /** Share of the population expected at each sum; they add up to 1. */
  readonly probability: Float64Array;
  /** People of the table given who met every item, by sum; null without a table. */
  readonly observed: Float64Array | null;
  /** How many of those people the calibration expects at each sum. */
  readonly expected: Float64Array | null;
}

/** What a conversion of sums rests on. */
export interface SumScoreOptions {
  readonly prior?: Prior;
  /** People whose sums are counted beside what is expected; it has to hold every item of the calibration. */
  readonly table?: ResponseTable;
}

/**
 * From the sum of all of a calibration's items to θ: the recursion of Lord and Wingersky (1984) and the EAP
 * for sums of Thissen, Pommerich, Billeaud and Williams (1995), with testlets by Cai (2015).
 *
 * @throws ScoringError `bad-calibration` where slopes are below 0; `unknown-group`, `unknown-item`, `unknown-category`
 */
export function sumScoreTable(calibration: Calibration, options: SumScoreOptions = {}): SumScoreTable {
  checkSumsRise(calibration);
  const coarse = reachingPrior(itemBank(calibration, options.prior));
  const bank = withFineAbility(withFineFactors(coarse, coarse.items), coarse.items);
  const { nodes, weights } = bank.prior;
  const sums = 1 + bank.items.reduce((sum, { curve }) => sum + curve.categories - 1, 0);
  const given = Array.from(nodes, (theta) => sumDistribution(bank.items, bank.testlets, bank.factor, theta));
  const probability = new Float64Array(sums);
  const theta = new Float64Array(sums);
  const se = new Float64Array(sums);
  for (let sum = 0; sum < sums; sum += 1) {
    const joint = weights.map((weight, q) => weight * given[q]![sum]!);
    const total = joint.reduce((all, share) => all + share, 0);
    const mean = joint.reduce((all, share, q) => all + share * nodes[q]!, 0) / total;
    const variance = joint.reduce((all, share, q) => all + share * (nodes[q]! - mean) ** 2, 0) / total;
    probability[sum] = total;
    theta[sum] = mean;
    se[sum] = Math.sqrt(variance);
  }
  const observed = options.table ? countSums(bank, options.table, sums) : null;
  const people = observed?.reduce((all, count) => all + count, 0) ?? 0;
  return {
    theta,
    se,
    probability,
    observed,
    expected: observed && probability.map((share) => share * people),
  };
}

function countSums(bank: ItemBank, table: ResponseTable, sums: number): Float64Array {
  const met = metResponses(bank, table, true);
  const counts = new Float64Array(sums);
  if (met.columns.length < bank.items.length) return counts;
  for (let person = 0; person < met.persons; person += 1) {
    const categories = met.columns.map((column) => categoryMet(met, person, column));
    if (categories.some((category) => category < 0)) continue;
    counts[categories.reduce((sum, category) => sum + category, 0)]! += 1;
  }
  return counts;
}
