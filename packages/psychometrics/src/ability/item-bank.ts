import type { Calibration, CalibrationPrior } from "@leadsim/scenarios";
import type { ItemCurve } from "../irt/curve.js";
import { curveOfItem } from "../irt/curve-of-item.js";
import { normalQuadrature, type Quadrature } from "../irt/quadrature.js";
import { ScoringError } from "../scoring-error.js";

/** A calibrated item with its curve. */
export interface BankItem {
  readonly id: string;
  readonly curve: ItemCurve;
  /** The codes of each category, lowest category first. */
  readonly categories: readonly (readonly number[])[];
  /** Position among the calibration's testlets; −1 for none. */
  readonly testlet: number;
}

/** A calibration made ready for scoring: curves, the distribution of the group, and the nodes that stand for it. */
export interface ItemBank {
  readonly items: readonly BankItem[];
  /** The distribution that estimates are drawn to. */
  readonly population: CalibrationPrior;
  /** θ in it. */
  readonly prior: Quadrature;
  readonly testlets: number;
  /** The factor of a testlet, standard normal. */
  readonly factor: Quadrature;
}

/** What estimates are drawn to: a group of the calibration by name, or a mean and standard deviation. */
export type Prior = string | { readonly mean: number; readonly sd: number };

/**
 * A testlet's few items leave its factor a wide distribution, for which 31 nodes from −6 to 6 are exact to
 * about seven digits.
 */
const factorNodes = 31;

/**
 * Curves and distributions of a calibration.
 *
 * @param prior a group of the calibration by name, or a mean and sd; the prior of the scale where nothing is said
 * @throws ScoringError `unknown-group`, or `bad-calibration` where parameters do not fit the categories
 */
export function itemBank(calibration: Calibration, prior?: Prior): ItemBank {
  const population = populationOf(calibration, prior);
  const { nodes, from, to } = calibration.quadrature;
  return {
    items: calibration.items.map((item) => ({
      id: item.id,
      curve: curveOfItem(calibration.model, item),
      categories: item.categories,
      testlet: item.testlet ? testletPlace(calibration, item.id, item.testlet.id) : -1,
    })),
    population,
    prior: normalQuadrature({ nodes, from, to }, population.mean, population.sd),
    testlets: calibration.testlets.length,
    factor: normalQuadrature({ nodes: Math.min(nodes, factorNodes), from, to }),
  };
}

function populationOf(calibration: Calibration, prior: Prior | undefined): CalibrationPrior {
  if (prior === undefined) return calibration.prior;
  if (typeof prior !== "string") {
    const { mean, sd } = prior;
    if (Number.isFinite(mean) && sd > 0 && sd < Infinity) return { group: "", mean, sd };
    throw new ScoringError("bad-option", `A prior of mean ${mean} and sd ${sd} cannot be.`, {
      option: "prior",
    });
  }
  const found = calibration.groups.find(({ id }) => id === prior);
  if (found) return { group: found.id, mean: found.mean, sd: found.sd };
  throw new ScoringError("unknown-group", `The calibration has no group "${prior}".`, { group: prior });
}

function testletPlace({ testlets }: Calibration, item: string, testlet: string): number {
  const place = testlets.indexOf(testlet);
  if (place >= 0) return place;
  throw new ScoringError(
    "bad-calibration",
    `Item ${item} names the testlet "${testlet}", which there is not.`,
    {
      item,
      testlet,
    },
  );
}

/** Refuses what treats items as independent given θ, where testlets make them depend on each other. */
export function withoutTestlets(bank: ItemBank, what: string): void {
  if (bank.items.every(({ testlet }) => testlet < 0)) return;
  throw new ScoringError(
    "testlet-model",
    `${what} would count the items of a testlet as independent and claim too much precision. Use EAP for a calibration with testlets.`,
  );
}
