import {
  alpha,
  completePersons,
  covariances,
  normTable,
  omegaTotal,
  oneFactor,
} from "@leadsim/psychometrics";
import { randomFrom } from "@leadsim/psychometrics/numeric";
import { profileSimilarity } from "@leadsim/scoring";
import { mantel } from "../../fairness/src/dif/mantel.js";
import { matchedTable } from "../../fairness/src/dif/matched-table.js";
import { compareRates } from "../../fairness/src/impact/compare-rates.js";
import { readCsv } from "../../psychometrics/src/fixtures.test-support.js";
import {
  bfi,
  bfiReference,
  bfiScales,
  type ScaleReference,
  scaleItems,
} from "../../psychometrics/src/reliability/bfi.test-support.js";
import { atMost, type Check } from "../../psychometrics/validation/check.js";

/** Check 6: closed forms against the reference, or against an identity. */
export function closedForms(): Check[] {
  const items = bfi();
  const scales = bfiScales.map((scale) => {
    const { matrix, n } = covariances(completePersons(scaleItems(items, scale)));
    const reference: ScaleReference = bfiReference[scale];
    return { matrix, n, reference };
  });
  return [
    atMost("6", "D² − (elevation + scatter + shape), 1000 random pairs", decomposition(), 1e-8),
    atMost("6", "Mantel's χ² of five items", mantelHaenszel(), 1e-8),
    atMost("6", "Fisher's exact p, two-sided and mid-p", fisher(), 1e-8),
    atMost("6", "norm table: percentile ranks, their intervals, T", norms(), 1e-8),
    atMost(
      "6",
      "alpha of five scales",
      worst(scales.map(({ matrix, reference }) => alpha(matrix) - reference.alpha_raw)),
      1e-8,
    ),
    atMost(
      "6",
      "omega of five scales, from the reference's loadings",
      worst(scales.map(omegaOfReference)),
      1e-8,
    ),
    atMost(
      "6",
      "χ² of our one-factor fits above the reference's (whose omega differs by up to 3e-7: it stops a little short)",
      Math.max(
        0,
        ...scales.map(({ matrix, n, reference }) => n * oneFactor(matrix).discrepancy - reference.cfa_chisq),
      ),
      1e-8,
    ),
  ];
}

/** How far omega lies from the reference's where both take its loadings. */
function omegaOfReference({ reference }: { readonly reference: ScaleReference }): number {
  const loadings = Float64Array.from(reference.cfa_loadings);
  const residuals = Float64Array.from(reference.cfa_residual_var);
  return omegaTotal({ loadings, residuals }) - reference.omega_cfa_ml;
}

function worst(differences: readonly number[]): number {
  return Math.max(...differences.map(Math.abs));
}

function decomposition(): number {
  const random = randomFrom(6);
  const profile = (): number[] => Array.from({ length: 19 }, () => 1 + 4 * random());
  return worst(
    Array.from({ length: 1000 }, () => {
      const { d2, elevation, scatter, shape } = profileSimilarity(profile(), profile());
      return d2 - (elevation + scatter + shape);
    }),
  );
}

function mantelHaenszel(): number {
  const people = readCsv("bfi_agree_gender_input.csv");
  const focal = people.map((person) => person.gender_female!);
  const total = people.map((person) => person.total!);
  return worst(
    readCsv("bfi_agree_gender_polytomous.csv").map((row, at) => {
      const y = people.map((person) => person[`A${at + 1}`]! - 1);
      return mantel(matchedTable([1, 2, 3, 4, 5, 6], y, focal, total))!.chi2 - row.mantel_chi2!;
    }),
  );
}

function fisher(): number {
  return worst(
    readCsv("adverse_impact.csv").flatMap((row) => {
      const found = compareRates(
        { selected: row.foc_pass!, n: row.foc_n! },
        { selected: row.ref_pass!, n: row.ref_n! },
      );
      return [found.fisher.p - row.fisher_p!, found.fisher.midP - row.fisher_midp!];
    }),
  );
}

function norms(): number {
  const reference = readCsv("bfi_consc_norm_table.csv");
  const scores = reference.flatMap(({ raw, freq }) => new Array<number>(freq!).fill(raw!));
  const rows = normTable(scores).rows ?? [];
  return worst(
    reference.flatMap((known, at) => {
      const { percentile, t } = rows[at]!;
      return [
        percentile.value - known.pr_mid!,
        percentile.low - known.pr_lo90!,
        percentile.high - known.pr_hi90!,
        t.value - known.T_norm!,
      ];
    }),
  );
}
