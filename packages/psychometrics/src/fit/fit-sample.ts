import type { Calibration } from "@leadsim/scenarios";
import { factorSharesOf } from "../ability/factor-shares.js";
import { type BankItem, type ItemBank, itemBank } from "../ability/item-bank.js";
import { categoryMet, type MetResponses, metResponses } from "../ability/met-responses.js";
import { posteriorOf } from "../ability/posterior.js";
import type { CalibrateOptions } from "../calibrate/options.js";
import { type People, peopleOf } from "../calibrate/people.js";
import type { Quadrature } from "../irt/quadrature.js";
import type { ResponseTable } from "../responses/response-table.js";
import { type PairSums, pairSums } from "./pair-sums.js";

/** Who responded: groups as in the calibration, and weights or counts. */
export type FitPeople = Pick<CalibrateOptions, "groups" | "weights" | "counts">;

/**
 * Responses in the categories of a calibration, with what the calibration says of each person: all that evidence of
 * fit is computed from.
 */
export interface FitSample {
  readonly calibration: Calibration;
  /** The items of the calibration that the table has. */
  readonly items: readonly BankItem[];
  readonly testlets: number;
  /** The factor of a testlet. */
  readonly factor: Quadrature;
  /** Rows with a response. */
  readonly persons: number;
  /** Person by person, item by item: the category, or −1 where it was not met. */
  readonly categories: Int8Array;
  /** By person; they add up to `size`. */
  readonly weights: Float64Array;
  /** How many people without sampling weights would be as precise. */
  readonly size: number;
  /** By person, the place of the group. */
  readonly group: Uint16Array;
  /** By group, in the order in which the people name them. */
  readonly groups: readonly { readonly id: string; readonly ability: Quadrature }[];
  /** By person and ability node: the posterior distribution on the calibration's own nodes. */
  readonly posteriors: Float64Array;
  /** By person, its mean. */
  readonly thetas: Float64Array;
  /** By group: sums of the places of categories over pairs of items. */
  readonly sums: readonly PairSums[];
  /** By person and testlet, the mean of the testlet's factor; 0 where nothing of it was met. */
  readonly factors: Float64Array;
}

/**
 * Puts people and calibration side by side.
 *
 * @throws ScoringError `unknown-category`, `unknown-group`, `bad-option` for lists that do not fit the table,
 * `too-few-people`
 */
export function fitSample(calibration: Calibration, table: ResponseTable, who: FitPeople = {}): FitSample {
  const people = peopleOf(table, { model: calibration.model, ...who });
  const names = who.groups ? people.groups : [calibration.groups[0]!.id];
  const banks = names.map((name) => itemBank(calibration, name));
  const bank = banks[0]!;
  const met = metResponses(bank, table, true);
  const rows = [...people.weights.keys()].filter((row) => people.weights[row]! > 0);
  const estimated = estimates(banks, met, rows, people.group);
  const categories = new Int8Array(rows.length * met.columns.length);
  rows.forEach((row, person) => {
    met.columns.forEach((column, i) => {
      categories[person * met.columns.length + i] = categoryMet(met, row, column);
    });
  });
  const weights = weightsOf(people, rows);
  const places = Float64Array.from(categories, (category) => (category < 0 ? Number.NaN : category));
  const group = Uint16Array.from(rows, (row) => people.group[row]!);
  return {
    calibration,
    items: met.columns.map(({ item }) => item),
    testlets: bank.testlets,
    factor: bank.factor,
    persons: rows.length,
    categories,
    weights,
    size: people.effective,
    group,
    groups: banks.map(({ prior }, g) => ({ id: names[g]!, ability: prior })),
    sums: banks.map((_, g) =>
      pairSums(
        places,
        met.columns.length,
        weights.map((weight, person) => (group[person] === g ? weight : 0)),
      ),
    ),
    ...estimated,
  };
}

/** Weights that add up to the people who would be as precise without. */
function weightsOf({ weights, effective }: People, rows: readonly number[]): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Float64Array.from(rows, (row) => (weights[row]! * effective) / sum);
}

function estimates(
  banks: readonly ItemBank[],
  met: MetResponses,
  rows: readonly number[],
  group: Int32Array,
): Pick<FitSample, "posteriors" | "thetas" | "factors"> {
  const { prior, testlets, factor } = banks[0]!;
  const nodes = prior.nodes.length;
  const posteriors = new Float64Array(rows.length * nodes);
  const thetas = new Float64Array(rows.length);
  const factors = new Float64Array(rows.length * testlets);
  const perGroup = banks.map((bank) => posteriorOf(bank, met));
  const factorShares = factorSharesOf(banks[0]!, met);
  rows.forEach((row, person) => {
    const own = posteriors.subarray(person * nodes, (person + 1) * nodes);
    perGroup[group[row]!]!(row, own);
    thetas[person] = own.reduce((sum, share, q) => sum + share * prior.nodes[q]!, 0);
    factorShares(row).forEach((shares, testlet) => {
      if (shares) factors[person * testlets + testlet] = meanFactor(own, shares, factor);
    });
  });
  return { posteriors, thetas, factors };
}

function meanFactor(ability: Float64Array, given: Float64Array, { nodes }: Quadrature): number {
  let mean = 0;
  for (let q = 0; q < ability.length; q += 1) {
    let here = 0;
    for (let u = 0; u < nodes.length; u += 1) here += given[q * nodes.length + u]! * nodes[u]!;
    mean += ability[q]! * here;
  }
  return mean;
}

/** Whether everybody met everything. */
export function isComplete({ categories }: FitSample): boolean {
  return !categories.includes(-1);
}
