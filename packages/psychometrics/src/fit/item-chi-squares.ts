import { chiSquareTail } from "../numeric/chi-square.js";
import type { FitSample } from "./fit-sample.js";
import { formsOf } from "./forms.js";
import { freeParameters } from "./free-parameters.js";
import { compareCounts, type ObservedExpected } from "./observed-expected.js";
import { restAbilityTables } from "./rest-ability-tables.js";
import { rootMeanSquareError } from "./root-mean-square-error.js";
import { sumScoreTables } from "./sum-score-tables.js";

/** How an item's responses go with its curve along ability. */
export interface ItemChiSquare {
  /** People held against each other by `sum-score` (S-X²), or by `rest-ability`, as their other responses have it. */
  readonly by: "sum-score" | "rest-ability";
  readonly x2: number;
  readonly df: number;
  readonly p: number;
  readonly rmsea: number;
  /** The weight of the people it rests on. */
  readonly persons: number;
}

/** People who met the same items are compared by sum score from so many on. */
const fewestOfForm = 100;
/** By sum score where so many of those who met the item are in such forms. */
const enough = 0.5;

/**
 * S-X² (Orlando & Thissen, 2000; of more categories Kang & Chen, 2008) of each item, over people who met the same
 * items; where too few did, the same comparison of people of about equal ability as their other responses have it.
 * Degrees of freedom are cells less rows less the item's parameters. Undefined where nothing can be said.
 */
export function itemChiSquares(sample: FitSample): (ItemChiSquare | undefined)[] {
  const { items, persons, categories, weights, calibration } = sample;
  const width = items.length;
  const met = items.map((_, i) => {
    let sum = 0;
    for (let person = 0; person < persons; person += 1) {
      if (categories[person * width + i]! >= 0) sum += weights[person]!;
    }
    return sum;
  });
  const bySum = fromForms(sample);
  const usual = (i: number): boolean => bySum[i]!.persons >= enough * met[i]!;
  const byRest = items.every((_, i) => usual(i)) ? [] : restAbilityTables(sample);
  const known = new Map(calibration.items.map((item) => [item.id, item]));
  return items.map(({ id }, i) => {
    const parameters = freeParameters(known.get(id)!, calibration.model).length;
    if (usual(i)) return tested("sum-score", bySum[i]!.forms, parameters, bySum[i]!.persons);
    const rows = byRest[i];
    return rows ? tested("rest-ability", [rows], parameters, met[i]!) : undefined;
  });
}

interface OfForms {
  readonly forms: ObservedExpected[][];
  persons: number;
}

function fromForms(sample: FitSample): OfForms[] {
  const found: OfForms[] = sample.items.map(() => ({ forms: [], persons: 0 }));
  for (const form of formsOf(sample)) {
    if (form.people.length < fewestOfForm || form.items.length < 3) continue;
    const weight = form.people.reduce((sum, person) => sum + sample.weights[person]!, 0);
    sumScoreTables(sample, form).forEach((rows, at) => {
      const own = found[form.items[at]!]!;
      // The lowest and the highest sum leave no choice.
      own.forms.push(rows.slice(1, -1));
      own.persons += weight;
    });
  }
  return found;
}

function tested(
  by: ItemChiSquare["by"],
  forms: readonly (readonly ObservedExpected[])[],
  parameters: number,
  persons: number,
): ItemChiSquare | undefined {
  const compared = forms.map(compareCounts);
  const x2 = compared.reduce((sum, form) => sum + form.x2, 0);
  const df = compared.reduce((sum, { free }) => sum + free, 0) - parameters;
  if (df < 1) return undefined;
  return { by, x2, df, p: chiSquareTail(x2, df), rmsea: rootMeanSquareError(x2, df, persons), persons };
}
