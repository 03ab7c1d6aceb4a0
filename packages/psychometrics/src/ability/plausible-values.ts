import type { Calibration } from "@leadsim/scenarios";
import { randomFrom } from "../numeric/random.js";
import type { ResponseTable } from "../responses/response-table.js";
import { isNarrow, withFineAbility, withFineFactors } from "./fine-grid.js";
import { type ItemBank, itemBank, type Prior } from "./item-bank.js";
import { itemsMet, type MetResponses, metResponses } from "./met-responses.js";
import { posteriorOf } from "./posterior.js";
import { reachingPrior } from "./reaching-grid.js";

/** What to draw. */
export interface PlausibleOptions {
  /** Draws per person; 5 where nothing is said. */
  readonly draws?: number;
  /** The same seed and table give the same draws. */
  readonly seed: number;
  readonly prior?: Prior;
  readonly ignoreUnknown?: boolean;
}

/** Draws from the posteriors of the people of a table. */
export interface PlausibleValues {
  readonly draws: number;
  /** Person by person, draw by draw; NaN for a person who met nothing. */
  readonly values: Float64Array;
  /** What they may be used for. */
  readonly statement: string;
}

/**
 * Plausible values (Mislevy, 1991): draws from each person's posterior, so that means, spreads and shares of
 * groups come out without the shrinkage that point estimates have. They are no scores of persons. Each is a
 * node of the posterior with an even spread over its cell, scaled so that a person's draws keep the
 * posterior's mean and variance. Drawn with mulberry32.
 *
 * @throws ScoringError `unknown-item`, `unknown-category`, `unknown-group`
 */
export function plausibleValues(
  calibration: Calibration,
  table: ResponseTable,
  options: PlausibleOptions,
): PlausibleValues {
  const { draws = 5, seed, prior, ignoreUnknown = false } = options;
  const coarse = reachingPrior(itemBank(calibration, prior));
  const met = metResponses(coarse, table, ignoreUnknown);
  const bank = withFineFactors(coarse, itemsMet(met));
  const usual = gridOf(bank, met);
  let fine: Grid | undefined;
  const values = new Float64Array(table.persons * draws);
  const random = randomFrom(seed);
  for (let person = 0; person < table.persons; person += 1) {
    let found = usual(person);
    if (found && isNarrow(bank, Math.sqrt(found.variance))) {
      fine ??= gridOf(withFineAbility(bank, itemsMet(met)), met);
      found = fine(person);
    }
    if (!found) {
      values.fill(Number.NaN, person * draws, (person + 1) * draws);
      continue;
    }
    const { nodes, shares, mean, variance } = found;
    const cell = nodes[1]! - nodes[0]!;
    const scale = Math.sqrt(variance / (variance + (cell * cell) / 12));
    for (let draw = 0; draw < draws; draw += 1) {
      const spread = nodes[drawnNode(shares, random())]! + (random() - 0.5) * cell;
      values[person * draws + draw] = mean + scale * (spread - mean);
    }
  }
  return { draws, values, statement };
}

/** A person's posterior on nodes; undefined where nothing was met. */
type Grid = (person: number) =>
  | {
      readonly nodes: Float64Array;
      readonly shares: Float64Array;
      readonly mean: number;
      readonly variance: number;
    }
  | undefined;

function gridOf(bank: ItemBank, met: MetResponses): Grid {
  const posterior = posteriorOf(bank, met);
  const { nodes } = bank.prior;
  const shares = new Float64Array(nodes.length);
  return (person) => {
    if (posterior(person, shares) === 0) return undefined;
    const mean = shares.reduce((sum, share, q) => sum + share * nodes[q]!, 0);
    const variance = shares.reduce((sum, share, q) => sum + share * (nodes[q]! - mean) ** 2, 0);
    return { nodes, shares, mean, variance };
  };
}

const statement =
  "Plausible values are draws for estimating what groups are like. They are not scores of persons and must not be reported as such.";

function drawnNode(shares: Float64Array, at: number): number {
  let below = 0;
  for (let q = 0; q < shares.length; q += 1) {
    below += shares[q]!;
    if (at < below) return q;
  }
  return shares.length - 1;
}
