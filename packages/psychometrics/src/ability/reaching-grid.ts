import { normalQuadrature } from "../irt/quadrature.js";
import { ScoringError } from "../scoring-error.js";
import type { ItemBank } from "./item-bank.js";

/** So many standard deviations of the prior lie between its mean and the last node, as of 61 nodes from −6 to 6. */
const reach = 6;

/** A narrow prior's nodes lie this many of its standard deviations apart at most. */
const apart = 4 / 3;
const apartWhereFiner = 0.85;

/** More nodes than this take too long for a table of people. */
const mostNodes = 2401;

/** Nodes of a calibration that lie closer than this are spread rather than refused. */
const usualSpacing = 0.2;

/**
 * The bank with nodes that reach over all of its prior, at the calibration's spacing: where they end before, so would
 * every estimate. The nodes of the calibration stay as they are where they reach far enough.
 *
 * @throws ScoringError `bad-option` for a prior so wide, so narrow or so far away that it takes too many nodes
 */
export function reachingPrior(bank: ItemBank): ItemBank {
  const { nodes } = bank.prior;
  const { mean, sd } = bank.population;
  const [first, last] = [nodes[0]!, nodes[nodes.length - 1]!];
  const own = (last - first) / (nodes.length - 1);
  const below = Math.max(0, Math.ceil((first - (mean - reach * sd)) / own - 1e-9));
  const above = Math.max(0, Math.ceil((mean + reach * sd - last) / own - 1e-9));
  const isFineEnough = own <= apart * sd;
  if (below + above === 0 && isFineEnough) return bank;
  const [from, to] = [first - below * own, last + above * own];
  const widest = isFineEnough ? Math.max(own, usualSpacing) : apartWhereFiner * sd;
  const asked = 1 + (isFineEnough ? below + above + nodes.length - 1 : Math.ceil((to - from) / widest));
  if (1 + (to - from) / widest > mostNodes) {
    throw new ScoringError(
      "bad-option",
      `A prior of mean ${mean} and standard deviation ${sd} is too wide, too narrow or too far from the items: it takes ${asked} nodes of ability, and ${mostNodes} are the most.`,
      { option: "prior" },
    );
  }
  return { ...bank, prior: normalQuadrature({ nodes: Math.min(mostNodes, asked), from, to }, mean, sd) };
}
