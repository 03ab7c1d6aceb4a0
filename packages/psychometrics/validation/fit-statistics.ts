import type { CalibrationFit, CalibrationItem } from "@leadsim/scenarios";
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
import { binaryItems, gpcmItems, simulateTwoAbilities } from "./simulate-responses.js";

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

/** What is simulated: two abilities, which correlate by `r`; the first so many items are for one of them. */
interface Design {
  readonly items: readonly CalibrationItem[];
  readonly first: number;
  readonly people: number;
  readonly met?: number;
  readonly r: number;
}

function fitOfSimulated(design: (random: () => number) => Design, seed: number): CalibrationFit {
  const random = randomFrom(seed);
  const { items, first, people, met, r } = design(random);
  const rows = simulateTwoAbilities(items, first, people, r, random, met);
  // As the message for such an item advises: one that everybody answered alike says nothing.
  const telling = [...items.keys()].filter(
    (item) => new Set(rows.flatMap((row) => row[item] ?? [])).size > 1,
  );
  const table = responseTable(
    telling.map((item) => items[item]!.id),
    rows.map((row) => telling.map((item) => row[item])),
  );
  const binary = items[0]!.categories.length === 2;
  // Joined, the two categories of a binary item would leave none to compare.
  const sparse = binary ? "keep" : "merge";
  return calibrationFit(calibrate(table, { model: binary ? "2pl" : "gpcm", sparse }), table);
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
      fitOfSimulated(
        (random) => ({
          ...{ items: gpcmItems(count as number, random), first: (count as number) / 2 },
          ...{ people: 500, met: met as number, r: 1 },
        }),
        4000 + at,
      ),
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

const saysTwo = ({ findings }: CalibrationFit): boolean =>
  findings.some(({ code }) => code === "two-abilities");

/** Two abilities must not pass without a word, and one must. */
function wordsOfTwoAbilities(): Check[] {
  const shareOf = (samples: number, design: (random: () => number) => Design): number =>
    Array.from({ length: samples }, (_, at) => fitOfSimulated(design, 5000 + at)).filter(saysTwo).length /
    samples;
  const many = [0.3, 0.6].map((r) =>
    between(
      "8",
      `share of 40 samples of which two abilities are said that correlate ${r}`,
      shareOf(40, (random) => ({ items: gpcmItems(12, random), first: 6, people: 500, r })),
      1,
      1,
    ),
  );
  const small = (r: number) => (random: () => number) => ({
    ...{ items: binaryItems(16, random), first: 8, people: 100, r },
  });
  return [
    ...many,
    between(
      "8",
      "the same of 60 samples of 100, 8 and 8 items of two categories, .3",
      shareOf(60, small(0.3)),
      0.8,
      1,
    ),
    atMost("8", "the same of 200 samples of 100, 16 such items of one ability", shareOf(200, small(1)), 0.05),
    atMost(
      "8",
      "items in the wrong set, of 16 in sets of 12 and 4, mean of 30 samples of 500",
      misplaced(),
      0.5,
    ),
  ];
}

/** How many items are named with the other set, on the average. */
function misplaced(): number {
  const samples = 30;
  const wrong = Array.from({ length: samples }, (_, at) => {
    const { contrast } = fitOfSimulated(
      (random) => ({ items: binaryItems(16, random), first: 12, people: 500, r: 0.3 }),
      6000 + at,
    );
    const [one, other] = contrast!.sets.map((set) => set.filter((id) => Number(id.slice(1)) > 12).length);
    return Math.min(one! + contrast!.sets[1]!.length - other!, other! + contrast!.sets[0]!.length - one!);
  });
  return wrong.reduce((sum, count) => sum + count, 0) / samples;
}
