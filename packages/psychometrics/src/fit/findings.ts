import type { CalibrationFinding, CalibrationFit } from "@leadsim/scenarios";
import { normalQuantile } from "../numeric/normal.js";

/** Bounds from which something is said; the technical manual names their sources. */
const bounds = {
  /** Lower end of the interval of RMSEA. */
  rmsea: 0.05,
  /** Standardized root mean square residual, where the model is rejected at .001, too. */
  srmsr: 0.05,
  rejected: 0.001,
  /** Correlation of abilities on two sets of items. */
  oneAbility: 0.9,
  smallestSet: 3,
  /** Q3 above its mean, alone or with a two-way table far from what is expected. */
  q3: 0.2,
  q3WithTable: 0.1,
  /** How often chance alone may name a pair. */
  pairs: 0.01,
  /** (X² − df)/√(2df). */
  table: 10,
  /** Of an item's chi-square, adjusted: strict, so that all findings together seldom speak where nothing is wrong. */
  item: 0.01,
  itemRmsea: 0.02,
  /** Of a mean square, where its z is beyond `z`, too. */
  meanSquare: 1.3,
  z: 2,
} as const;

type Evidence = Omit<CalibrationFit, "findings">;
type Untested = Extract<CalibrationFinding, { code: "not-tested" }>["because"];

/**
 * What evidence of fit says.
 *
 * @param because why there is no test of the model as a whole, should there be none
 */
export function findingsOf(evidence: Evidence, because: Untested): CalibrationFinding[] {
  const copiesOf = (turned: boolean): string[][] =>
    evidence.duplicates.flatMap(({ items, reversed = false }) => (reversed === turned ? [[...items]] : []));
  const [copies, reversed] = [copiesOf(false), copiesOf(true)];
  const dependent = dependentPairs(evidence);
  const misfitting = evidence.items.filter(
    ({ chiSquare }) => chiSquare && chiSquare.adjustedP < bounds.item && chiSquare.rmsea > bounds.itemRmsea,
  );
  const erratic = evidence.items.filter(
    ({ infit, infitZ, outfit, outfitZ }) => far(infit, infitZ) || far(outfit, outfitZ),
  );
  return [
    ...about(copies.length > 0, { code: "duplicated-items", items: [], pairs: copies }),
    ...about(reversed.length > 0, { code: "reversed-copies", items: [], pairs: reversed }),
    ...twoAbilities(evidence),
    ...modelMisfit(evidence),
    ...about(dependent.length > 0, { code: "dependent-items", items: [], pairs: dependent }),
    ...about(misfitting.length > 0, { code: "misfitting-items", items: misfitting.map(({ id }) => id) }),
    ...about(erratic.length > 0, { code: "erratic-items", items: erratic.map(({ id }) => id) }),
    ...about(evidence.model.length === 0, { code: "not-tested", items: [], because }),
  ];
}

function about(so: boolean, finding: CalibrationFinding): CalibrationFinding[] {
  return so ? [finding] : [];
}

function far(meanSquare: number, z: number | null): boolean {
  return meanSquare > bounds.meanSquare && z !== null && z > bounds.z;
}

function modelMisfit({ model: [main], srmsr }: Evidence): CalibrationFinding[] {
  if (!main || srmsr === null) return [];
  const { statistic, rmsea, rmseaLow: low, rmseaHigh: high, p } = main;
  const off = low > bounds.rmsea || (p < bounds.rejected && srmsr > bounds.srmsr);
  return about(off, { code: "model-misfit", items: [], statistic, rmsea, low, high, srmsr });
}

/** Nothing is said of sets while there are copies: they bend what is estimated, and make a contrast of their own. */
function twoAbilities({ contrast, duplicates }: Evidence): CalibrationFinding[] {
  if (!contrast || duplicates.length > 0) return [];
  const { eigenvalue, chance, correlation, sets } = contrast;
  const apart =
    eigenvalue > chance &&
    sets.every((set) => set.length >= bounds.smallestSet) &&
    (correlation === null || correlation < bounds.oneAbility);
  return about(apart, { code: "two-abilities", items: [], correlation, sets });
}

/**
 * Pairs that share something, more than chance makes the first of so many pairs share; copies are told apart from
 * them.
 */
function dependentPairs({ pairs, items: { length: count }, q3Mean, duplicates }: Evidence): string[][] {
  const copies = new Set(duplicates.map(({ items }) => items.join("\n")));
  const seldom = normalQuantile(1 - bounds.pairs / ((count * (count - 1)) / 2));
  return pairs
    .filter(({ items, persons, q3, table }) => {
      const above = q3 - (q3Mean ?? 0);
      const off = table !== null && (table.x2 - table.df) / Math.sqrt(2 * table.df) > bounds.table;
      const least = Math.max(off ? bounds.q3WithTable : bounds.q3, seldom / Math.sqrt(persons));
      return above > least && !copies.has(items.join("\n"));
    })
    .map(({ items }) => [...items]);
}
