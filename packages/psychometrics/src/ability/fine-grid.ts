import type { ItemCurve } from "../irt/curve.js";
import { derivativeRoom, logDerivatives } from "../irt/log-derivatives.js";
import { normalQuadrature, type Quadrature } from "../irt/quadrature.js";
import type { BankItem, ItemBank } from "./item-bank.js";

/**
 * A sum over equally spaced nodes differs from the integral of a normal density by exp(−2π²/h²) of it, h the
 * spacing in standard deviations: 10⁻⁵, and less than a thousandth of the standard deviation, where nodes lie
 * this far apart. Up to there the nodes of the calibration stand, which suit the tests it was made with.
 */
const farthest = 4 / 3;

/** The nodes that take their place: 10⁻¹². */
const apart = 0.85;

/** A posterior that asks for more has a standard deviation under a hundredth. */
const mostNodes = 1201;
const mostFactorNodes = 241;

/**
 * Whether a posterior is so narrow that its standard deviation depends on where the nodes happen to lie, as
 * of a long test.
 */
export function isNarrow({ prior: { nodes } }: ItemBank, sd: number): boolean {
  return sd * farthest < nodes[1]! - nodes[0]!;
}

/** The bank with nodes of ability as fine as its items together need. Never coarser than before. */
export function withFineAbility(bank: ItemBank, items: readonly BankItem[]): ItemBank {
  const { prior, population } = bank;
  const alone = items.map(({ curve }) => curve);
  const precision = 1 / population.sd ** 2 + mostInformation(alone, [...prior.nodes], [0]);
  return { ...bank, prior: finer(prior, precision, mostNodes, population.mean, population.sd) };
}

/** The bank with nodes of the testlets' factors as fine as the longest testlet needs. */
export function withFineFactors(bank: ItemBank, items: readonly BankItem[]): ItemBank {
  const { prior, factor } = bank;
  const precisions = Array.from({ length: bank.testlets }, (_, t) => {
    const curves = items.filter(({ testlet }) => testlet === t).map(({ curve }) => turned(curve));
    return 1 + mostInformation(curves, few(factor), few(prior));
  });
  return { ...bank, factor: finer(factor, Math.max(1, ...precisions), mostFactorNodes, 0, 1) };
}

function finer(grid: Quadrature, precision: number, most: number, mean: number, sd: number): Quadrature {
  const count = grid.nodes.length;
  const [from, to] = [grid.nodes[0]!, grid.nodes[count - 1]!];
  const widths = (to - from) * Math.sqrt(precision);
  if (widths <= farthest * (count - 1)) return grid;
  const nodes = Math.max(count, Math.min(most, Math.ceil(widths / apart) + 1));
  return normalQuadrature({ nodes, from, to }, mean, sd);
}

/** The most information that items give together, over abilities and factors. */
function mostInformation(
  curves: readonly ItemCurve[],
  thetas: readonly number[],
  factors: readonly number[],
): number {
  const room = derivativeRoom(Math.max(2, ...curves.map(({ categories }) => categories)));
  let most = 0;
  for (const factor of factors) {
    for (const theta of thetas) {
      let information = 0;
      for (const curve of curves) {
        logDerivatives(curve, theta, factor, room);
        for (let k = 0; k < curve.categories; k += 1)
          information += room.probability[k]! * room.first[k]! ** 2;
      }
      most = Math.max(most, information);
    }
  }
  return most;
}

/** The curve with ability and factor changed about: its derivatives are those by the factor. */
function turned(curve: ItemCurve): ItemCurve {
  return { ...curve, slopes: curve.testletSlopes, testletSlopes: curve.slopes };
}

/** Some nodes of the middle half: enough to find how much information there is about a factor. */
function few({ nodes }: Quadrature): number[] {
  const count = nodes.length;
  const step = Math.max(1, Math.floor(count / 20));
  return [...nodes].filter((_, q) => q % step === 0 && q >= count / 4 && q <= (3 * count) / 4);
}
