import { hasStray, type ResponseTable } from "@leadsim/psychometrics";
import type { FairnessReport, FairnessWarning } from "@leadsim/scenarios";
import type { PersonOutcome } from "./input/fairness-input.js";

/** What a reader of the numbers must know before using them. */
export function warningsOf(
  report: FairnessReport,
  outcomes: readonly PersonOutcome[],
  responses: ResponseTable | undefined,
): FairnessWarning[] {
  const found: FairnessWarning[] = [];
  const add = (code: string, text: string, subjects: readonly string[]): void => {
    found.push({ code, text, subjects: [...subjects] });
  };
  if (report.sample.kind === "synthetic") {
    add(
      "synthetic",
      "The results are simulated. No person was measured; the numbers say nothing about people.",
      [],
    );
  }
  if (report.outcome.kind === "score") {
    add("no-selection", "No selection was given: impact is shown by the scoring rate alone.", []);
  }
  const unknown = [...new Map(report.impact.map((table) => [table.by.join(" × "), table.unknown]))];
  const some = unknown.filter(([, count]) => count > 0);
  if (some.length > 0) {
    const counts = some.map(([by, count]) => `${count} in ${by}`).join(", ");
    add(
      "unknown-groups",
      `The group of some people is not known (${counts}). They are in no rate${report.outcome.median === null ? "" : "; the median counts them"}.`,
      some.map(([by]) => by),
    );
  }
  const small = [
    ...new Set(
      report.impact.flatMap(({ groups }) =>
        groups.filter(({ standing }) => standing === "too-few").map(({ id }) => id),
      ),
    ),
  ];
  if (small.length > 0) {
    add(
      "small-groups",
      `Groups of fewer than ${report.rules.minimumForImpact} people are too few to judge: their rates are shown, without interval and without the four-fifths rule.`,
      small,
    );
  }
  addTies(report, outcomes, add);
  addDif(report, add);
  const stray = (responses?.items ?? []).filter((_, item) => hasStray(responses!.codes[item]!.flat()));
  if (stray.length > 0) {
    add(
      "stray-code",
      "The lowest or highest code lies far from all others. If it stands for what is missing, such as -99, leave those cells empty: here it counts as a response, and in what people are matched on.",
      stray,
    );
  }
  return found;
}

type Add = (code: string, text: string, subjects: readonly string[]) => void;

/** Scores at the median are not above it: many of them push every scoring rate under one half. */
function addTies({ outcome }: FairnessReport, outcomes: readonly PersonOutcome[], add: Add): void {
  if (outcome.median === null) return;
  const ties = outcomes.filter(({ score }) => score === outcome.median).length;
  if (ties <= 0.1 * outcomes.length) return;
  add(
    "ties-at-median",
    `${Math.round((100 * ties) / outcomes.length)}% of the scores are exactly the median and count as not above it, so that scoring rates lie well under one half.`,
    [],
  );
}

function addDif({ dif, rules }: FairnessReport, add: Add): void {
  if (!dif) return;
  if (dif.matching.kind === "proportion") {
    add(
      "matched-on-proportion",
      "People are matched on the share attained of what was attainable on the items they met. Where they were sent to easier or harder items by how they did, equal shares are not equal standing, and items that several routes share can be flagged without cause: match on standing from a calibration there.",
      [],
    );
  }
  const few = dif.comparisons.filter(({ standing }) => standing === "too-few").map(({ focal }) => focal);
  if (few.length > 0) {
    add(
      "small-dif-groups",
      `With fewer than ${rules.minimumForDif} people in either group items are not compared.`,
      few,
    );
  }
  const pairs = dif.comparisons.filter(({ settled }) => !settled);
  if (pairs.length > 0) {
    add(
      "purification-not-settled",
      "Taking flagged items out of the matching score did not settle: too many items differ, or the rounds disagree. Read the item results with care.",
      pairs.map(({ reference, focal }) => `${focal} against ${reference}`),
    );
  }
  const failed = new Set(
    dif.comparisons.flatMap(({ items }) =>
      items.filter(({ standing, logistic }) => standing === "compared" && !logistic).map(({ id }) => id),
    ),
  );
  if (failed.size > 0) {
    add(
      "regression-not-converged",
      "Ordinal logistic regression did not converge, as with categories that hardly anybody chose; the Mantel family stands alone there.",
      [...failed],
    );
  }
}
