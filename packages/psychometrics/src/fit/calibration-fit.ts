import type { Calibration, CalibrationFit } from "@leadsim/scenarios";
import { benjaminiHochberg } from "../numeric/benjamini-hochberg.js";
import type { ResponseTable } from "../responses/response-table.js";
import { type DuplicatedItems, duplicatedItems } from "./duplicated-items.js";
import { findingsOf } from "./findings.js";
import { type FitPeople, type FitSample, fitSample, isComplete } from "./fit-sample.js";
import { itemChiSquares } from "./item-chi-squares.js";
import { forPairs, pairPlace, pairsOf } from "./item-pairs.js";
import { keyedOneWay, reverseKeyedItems } from "./keyed-one-way.js";
import { correlationResidual, countMoments, limitedInformation, mostMoments } from "./limited-information.js";
import { localDependence, type PairFit } from "./local-dependence.js";
import { meanSquares } from "./mean-squares.js";
import { isMetByAbility } from "./met-by-ability.js";
import { correlationsOf } from "./pair-sums.js";
import { residualContrast } from "./residual-contrast.js";
import { type Residuals, residualsOf } from "./residuals.js";

/**
 * Evidence of fit: how the responses that a calibration was estimated from go with it. Item fit (S-X², infit,
 * outfit), the model as a whole (M2, C2, M2*, SRMSR), what pairs of items share beyond ability (Q3, LD X²), whether
 * items fall into two sets, and copies; with what a reader must know of them. Items that are keyed the other way around
 * count as if they were recoded.
 *
 * @param table the responses; columns that the calibration does not know are left out
 * @param who groups as in the calibration, and weights or counts
 * @throws ScoringError `unknown-category`, `unknown-group`, `bad-option` for lists that do not fit the table,
 * `too-few-people`
 */
export function calibrationFit(
  calibration: Calibration,
  table: ResponseTable,
  who: FitPeople = {},
): CalibrationFit {
  const asCoded = fitSample(calibration, table, who);
  const turned = reverseKeyedItems(asCoded, rawCorrelations(asCoded));
  const sample = turned.length > 0 ? fitSample(keyedOneWay(calibration, turned), table, who) : asCoded;
  const met = isComplete(sample) ? "all" : isMetByAbility(sample) ? "by-ability" : "random";
  const counted = met !== "by-ability";
  const residuals = residualsOf(sample);
  const pairs = localDependence(sample, residuals, counted);
  const duplicates = duplicatedItems(table).filter(isKnown(calibration));
  const evidence: Omit<CalibrationFit, "findings"> = {
    met,
    model: counted ? modelFit(sample) : [],
    srmsr: counted ? correlationResidual(sample) : null,
    items: itemFit(sample, residuals, counted),
    q3Mean: meanQ3(pairs),
    pairs: pairFit(sample, pairs),
    ...(turned.length > 0 ? { reverseKeyed: turned } : {}),
    contrast: contrastOf(sample, pairs, duplicates),
    duplicates: duplicates.map(({ items, ...rest }) => ({ items: [...items], ...rest })),
  };
  const findings = findingsOf(evidence, untested(sample, met));
  return counted ? { ...evidence, findings } : withoutCorrelation({ ...evidence, findings });
}

/**
 * Where which items people met goes with their ability, those who met items of both sets are alike in what led them
 * there, so that the sets seem to go with each other less than they do. The contrast stands; the number is left out.
 */
function withoutCorrelation(fit: CalibrationFit): CalibrationFit {
  return {
    ...fit,
    contrast: fit.contrast && { ...fit.contrast, correlation: null },
    findings: fit.findings.map((finding) =>
      finding.code === "two-abilities" ? { ...finding, correlation: null } : finding,
    ),
  };
}

/** Why there is no test of the model as a whole, where there is none. */
function untested(sample: FitSample, met: CalibrationFit["met"]) {
  if (met === "by-ability") return "by-ability";
  if (countMoments(sample, "C2") > mostMoments) return "too-many-items";
  return sample.items.length < 4 ? "too-few-items" : "undetermined";
}

/** M2* beside C2 only where it is quick. */
const mostOfSecond = 1000;

function modelFit(sample: FitSample): CalibrationFit["model"] {
  const several = sample.items.some(({ curve }) => curve.categories > 2);
  const main = limitedInformation(sample, several ? "C2" : "M2");
  const second =
    several && countMoments(sample, "M2*") <= mostOfSecond ? limitedInformation(sample, "M2*") : undefined;
  return [main, second].flatMap((found) => {
    if (!found) return [];
    const { low: rmseaLow, high: rmseaHigh, ...rest } = found;
    return [{ ...rest, rmseaLow, rmseaHigh }];
  });
}

function itemFit(sample: FitSample, residuals: Residuals, counted: boolean): CalibrationFit["items"] {
  const tests = counted ? itemChiSquares(sample) : sample.items.map(() => undefined);
  const adjusted = benjaminiHochberg(tests.map((test) => test?.p));
  return meanSquares(sample, residuals).map((squares, i) => {
    const test = tests[i];
    return {
      id: sample.items[i]!.id,
      chiSquare: test ? { ...test, adjustedP: adjusted[i]! } : null,
      ...squares,
    };
  });
}

function meanQ3(pairs: readonly PairFit[]): number | null {
  const known = pairs.filter(({ q3 }) => !Number.isNaN(q3));
  return known.length === 0 ? null : known.reduce((sum, { q3 }) => sum + q3, 0) / known.length;
}

const mostPairs = 100;

function pairFit({ items }: FitSample, pairs: readonly PairFit[]): CalibrationFit["pairs"] {
  return pairs
    .filter(({ q3 }) => !Number.isNaN(q3))
    .sort((a, b) => b.q3 - a.q3)
    .slice(0, mostPairs)
    .map(({ first, second, persons, q3, table = null }) => ({
      items: [items[first]!.id, items[second]!.id],
      persons,
      q3,
      table,
    }));
}

/** A correlation of fewer people than these is mostly chance: it tells of no second ability. */
const fewestPeople = 30;

/**
 * Of copies, and of items of one testlet, their likeness to each other is left out: it is no second ability. So are
 * pairs that hardly anybody met.
 */
function contrastOf(
  sample: FitSample,
  pairs: readonly PairFit[],
  duplicates: readonly DuplicatedItems[],
): CalibrationFit["contrast"] {
  const { items, testlets } = sample;
  const count = items.length;
  const known = pairs.filter(({ persons }) => persons >= fewestPeople);
  if (known.length === 0) return null;
  const q3 = new Float64Array(pairsOf(count)).fill(Number.NaN);
  const raw = rawCorrelations(sample);
  for (const pair of known) q3[pairPlace(count, pair.first, pair.second)] = pair.q3;
  const copies = new Set(duplicates.map(({ items: [first, second] }) => `${first}\n${second}`));
  forPairs(count, (i, j, place) => {
    const [first, second] = [items[i]!, items[j]!];
    const alike = first.testlet >= 0 && first.testlet === second.testlet;
    if (Number.isNaN(q3[place]!)) raw[place] = Number.NaN;
    if (!alike && !copies.has(`${first.id}\n${second.id}`) && !copies.has(`${second.id}\n${first.id}`))
      return;
    q3[place] = Number.NaN;
    raw[place] = Number.NaN;
  });
  // Errors of correlations go with 1/people, so that pairs which few met weigh most in what chance does.
  const people = known.length / known.reduce((sum, { persons }) => sum + 1 / persons, 0);
  const plain = isComplete(sample) && testlets === 0 && duplicates.length === 0;
  const found = residualContrast(count, q3, raw, people, plain ? "plain" : "bent");
  return found
    ? { ...found, sets: found.sets.map((set) => set.map((i) => items[i]!.id)) as [string[], string[]] }
    : null;
}

/** Correlations of the responses within groups, averaged over these. */
function rawCorrelations({ sums, groups }: FitSample): Float64Array {
  const own = sums.map(correlationsOf);
  return own[0]!.map((_, place) => {
    let [sum, people] = [0, 0];
    groups.forEach((__, g) => {
      const value = own[g]![place]!;
      if (Number.isNaN(value)) return;
      sum += sums[g]!.weight[place]! * value;
      people += sums[g]!.weight[place]!;
    });
    return people > 0 ? sum / people : Number.NaN;
  });
}

function isKnown({ items }: Calibration): (pair: DuplicatedItems) => boolean {
  const ids = new Set(items.map(({ id }) => id));
  return ({ items: pair }) => pair.every((id) => ids.has(id));
}
