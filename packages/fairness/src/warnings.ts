import { dependentColumns, hasStray, type ResponseTable } from "@leadsim/psychometrics";
import { round } from "@leadsim/psychometrics/numeric";
import type { DifComparison, FairnessReport, FairnessWarning } from "@leadsim/scenarios";
import type { PersonOutcome } from "./input/fairness-input.js";

/**
 * What a reader of the numbers must know before using them.
 *
 * @param turned items that were recoded, since they run against the rest
 */
export function warningsOf(
  report: FairnessReport,
  outcomes: readonly PersonOutcome[],
  responses: ResponseTable | undefined,
  turned: readonly string[],
): FairnessWarning[] {
  const stray = (responses?.items ?? []).filter((_, item) => hasStray(responses!.codes[item]!.flat()));
  const columns = responses ? dependentColumns(responses) : [];
  return [
    ...about(report.sample.kind === "synthetic", { code: "synthetic", subjects: [] }),
    ...about(report.outcome.kind === "score", { code: "no-selection", subjects: [] }),
    ...unknownGroups(report),
    ...smallGroups(report),
    ...ties(report, outcomes),
    ...about(turned.length > 0, { code: "reverse-keyed", subjects: [...turned] }),
    ...ofItems(report),
    ...about(columns.length > 0, { code: "dependent-columns", subjects: [], columns }),
    ...about(stray.length > 0, { code: "stray-code", subjects: stray }),
  ];
}

function about(so: boolean, warning: FairnessWarning): FairnessWarning[] {
  return so ? [warning] : [];
}

function unknownGroups({ impact, outcome }: FairnessReport): FairnessWarning[] {
  const unknown = [...new Map(impact.map((table) => [table.by.join(" × "), table.unknown]))];
  const some = unknown.filter(([, count]) => count > 0);
  return about(some.length > 0, {
    code: "unknown-groups",
    subjects: some.map(([by]) => by),
    people: some.map(([, count]) => count),
    inMedian: outcome.median !== null,
  });
}

function smallGroups({ impact, rules }: FairnessReport): FairnessWarning[] {
  const small = impact.flatMap(({ groups }) =>
    groups.filter(({ standing }) => standing === "too-few").map(({ id }) => id),
  );
  const subjects = [...new Set(small)];
  return about(subjects.length > 0, { code: "small-groups", subjects, under: rules.minimumForImpact });
}

/** Scores at the median are not above it: many of them push every scoring rate under one half. */
function ties({ outcome }: FairnessReport, outcomes: readonly PersonOutcome[]): FairnessWarning[] {
  if (outcome.median === null) return [];
  const share = outcomes.filter(({ score }) => score === outcome.median).length / outcomes.length;
  return about(share > 0.1, { code: "ties-at-median", subjects: [], share: round(share) });
}

function ofItems({ dif, rules }: FairnessReport): FairnessWarning[] {
  if (!dif) return [];
  const { comparisons, matching } = dif;
  const few = comparisons.filter(({ standing }) => standing === "too-few").map(({ focal }) => focal);
  const pairs = comparisons
    .filter(({ settled }) => !settled)
    .map(({ focal, reference }) => ({ focal, reference }));
  const failed = comparisons.flatMap(({ items }) =>
    items.filter(({ standing, logistic }) => standing === "compared" && !logistic).map(({ id }) => id),
  );
  const thin = comparisons.filter(isThin).map(({ focal }) => focal);
  return [
    ...about(thin.length > 0, { code: "thin-tie", subjects: [...new Set(thin)] }),
    ...about(matching.kind === "proportion", { code: "matched-on-proportion", subjects: [] }),
    ...about(few.length > 0, { code: "small-dif-groups", subjects: few, under: rules.minimumForDif }),
    ...about(pairs.length > 0, { code: "purification-not-settled", subjects: [], pairs }),
    ...about(failed.length > 0, { code: "regression-not-converged", subjects: [...new Set(failed)] }),
  ];
}

/** Fewer than this met by both groups: they hang by a thread, as groups of a calibration do. */
const fewestShared = 3;

/** An item that fewer people of a group met does not tie it to another. */
const fewestTies = 10;

function isThin({ standing, items }: DifComparison): boolean {
  if (standing === "too-few") return false;
  const shared = items.filter(({ reference, focal }) => Math.min(reference ?? 0, focal ?? 0) >= fewestTies);
  return shared.length < Math.min(fewestShared, items.length);
}
