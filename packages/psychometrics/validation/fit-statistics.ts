import type { CalibrationFit } from "@leadsim/scenarios";
import { calibrate } from "../src/calibrate/calibrate.js";
import { calibrationFit } from "../src/fit/calibration-fit.js";
import {
  type ReferenceStatistics,
  referenceSample,
  referenceStatistics,
} from "../src/fit/fit.test-support.js";
import { correlationResidual, limitedInformation } from "../src/fit/limited-information.js";
import { localDependence } from "../src/fit/local-dependence.js";
import { meanSquares } from "../src/fit/mean-squares.js";
import { residualsOf } from "../src/fit/residuals.js";
import { sumScoreTables } from "../src/fit/sum-score-tables.js";
import { randomFrom } from "../src/numeric/random.js";
import { responseTable } from "../src/responses/response-table.js";
import { atMost, between, type Check } from "./check.js";
import { normalFrom } from "./normal-from.js";
import { gpcmItems, simulateResponses } from "./simulate-responses.js";

/** Check 8: statistics of fit against the reference's, at its parameters, and what is said of simulated people. */
export function fitChecks(): Check[] {
  return [...referenceChecks(), ...errorRates(), ...wordsOfTwoAbilities()];
}

type Sample = ReturnType<typeof referenceSample>;

/** The largest difference of anything over all fits of the reference. */
function apart(of: (sample: Sample, reference: ReferenceStatistics) => readonly number[]): number {
  return Math.max(...referenceStatistics.flatMap((reference) => of(referenceSample(reference), reference)));
}

function referenceChecks(): Check[] {
  const pairs = (sample: Sample) => localDependence(sample, residualsOf(sample), true);
  const squares = (sample: Sample) => meanSquares(sample, residualsOf(sample));
  return [
    atMost("8", "M2, C2, M2* of 10 fits, relative", apart(limitedApart), 1e-6),
    atMost("8", "SRMSR", apart(residualApart), 1e-8),
    atMost(
      "8",
      "expected counts of S-X² (those of more categories are printed with six places)",
      apart(countsApart),
      5.1e-7,
    ),
    atMost(
      "8",
      "infit and outfit",
      apart((sample, { meanSquares: known }) =>
        squares(sample).flatMap(({ infit, outfit }, i) => [
          Math.abs(infit - known[i]!.infit),
          Math.abs(outfit - known[i]!.outfit),
        ]),
      ),
      1e-8,
    ),
    atMost(
      "8",
      "Q3",
      apart((sample, { pairs: known }) => pairs(sample).map(({ q3 }, i) => Math.abs(q3 - known[i]!.q3))),
      1e-8,
    ),
    atMost(
      "8",
      "LD X²",
      apart((sample, { pairs: known }) =>
        pairs(sample).map(({ table }, i) => Math.abs(table!.x2 - known[i]!.x2)),
      ),
      1e-8,
    ),
  ];
}

function limitedApart(sample: Sample, { statistics }: ReferenceStatistics): number[] {
  return statistics.flatMap(({ type, stat, jacobian_condition = 0 }) => {
    // A slope near 0 leaves M2* undetermined.
    if (stat === undefined || jacobian_condition > 1e6) return [];
    return [Math.abs((limitedInformation(sample, type)?.value ?? Number.NaN) / stat - 1)];
  });
}

function residualApart(sample: Sample, { statistics }: ReferenceStatistics): number[] {
  const known = statistics.find(({ SRMSR }) => SRMSR !== undefined)!.SRMSR!;
  return [Math.abs(correlationResidual(sample) - known)];
}

function countsApart(sample: Sample, { tables }: ReferenceStatistics): number[] {
  const found = sumScoreTables(sample, {
    items: [...sample.items.keys()],
    group: 0,
    people: [...sample.weights.keys()],
  });
  return tables.flatMap(({ groups, n, expected }, i) =>
    groups
      ? groups.map(([people, , awaited], at) =>
          people === 0 ? 0 : Math.abs(found[i]![at + 1]!.expected[1]! - awaited),
        )
      : n!.flatMap((people, sum) =>
          people === 0
            ? []
            : expected![sum]!.map((awaited, k) => Math.abs(found[i]![sum]!.expected[k]! - awaited)),
        ),
  );
}

/** Evidence of fit of GPCM items and people with two abilities, which correlate by `r`, half of the items for each. */
function fitOfSimulated(count: number, people: number, met: number, r: number, seed: number): CalibrationFit {
  const random = randomFrom(seed);
  const items = gpcmItems(count, random);
  const rows = Array.from({ length: people }, () => {
    const first = normalFrom(random);
    const second = r * first + Math.sqrt(1 - r * r) * normalFrom(random);
    const own = [first, second].map(
      (mean) => simulateResponses("gpcm", items, 1, random, { mean, sd: 0, met })[0]!,
    );
    return own[0]!.map((code, i) => (i < count / 2 ? code : own[1]![i]));
  });
  const table = responseTable(
    items.map(({ id }) => id),
    rows,
  );
  return calibrationFit(calibrate(table, { model: "gpcm", sparse: "merge" }), table);
}

/**
 * How often a model that holds is rejected at .05; two and a half standard errors to either side are held for
 * chance.
 */
function errorRates(): Check[] {
  const samples = 120;
  return [
    [12, 12, "everybody met all of 12 items"],
    [16, 10, "10 of 16 items met at random"],
  ].flatMap(([count, met, what]) => {
    const fits = Array.from({ length: samples }, (_, at) =>
      fitOfSimulated(count as number, 500, met as number, 1, 4000 + at),
    );
    const items = fits.flatMap((fit) => fit.items);
    const share = (list: readonly boolean[]): number => list.filter(Boolean).length / list.length;
    return [
      between(
        "8",
        `C2 rejected at .05 where it holds, ${what}, ${samples} samples of 500`,
        share(fits.map(({ model: [test] }) => test!.p < 0.05)),
        0,
        0.1,
      ),
      between(
        "8",
        `items rejected at .05 where they hold, ${what}`,
        share(items.map(({ chiSquare }) => chiSquare!.p < 0.05)),
        0.03,
        0.07,
      ),
      atMost(
        "8",
        "share of these samples of which anything is said",
        share(fits.map(({ findings }) => findings.length > 0)),
        0.05,
      ),
    ];
  });
}

/** Two abilities must not pass without a word. */
function wordsOfTwoAbilities(): Check[] {
  const samples = 40;
  return [0.3, 0.6].map((r) => {
    const said = Array.from({ length: samples }, (_, at) =>
      fitOfSimulated(12, 500, 12, r, 5000 + at).findings.some(({ code }) => code === "two-abilities"),
    );
    return between(
      "8",
      `share of ${samples} samples of which two abilities are said that correlate ${r}`,
      said.filter(Boolean).length / samples,
      1,
      1,
    );
  });
}
